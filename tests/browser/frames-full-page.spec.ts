// The way to the full page, from frames that may open windows and from those that may not.
import type { Page } from "@playwright/test";
import type { Framed } from "./hosts/framed.ts";
import { column, frameHtml, hostHtml, script, wordPressFrame } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

const pressed = (frame: Framed) => frame.content.getByRole("link", { name: "Open full page" });
const address = (frame: Framed) => frame.content.getByLabel("Address of the full page");

test.describe("a frame that may open no window", () => {
  // The browser says so itself.
  test.use({ expectedNoise: [/Blocked opening .* 'allow-popups' permission is not set/] });

  test("shows the address, selected by a press of Copy, until another event is chosen", async ({ host }) => {
    const sandboxed = frameHtml(
      `${host.places.reader}/position-of-strength/embed/`,
      'sandbox="allow-scripts"',
    );
    const html = column(600, sandboxed) + script(`${host.places.reader}/embed.js`);
    const frame = await host.open(hostHtml({ body: html }));
    await frame.button("Next event").click();
    await pressed(frame).click();
    await expect(frame.content.getByRole("alert")).toHaveText(/address to copy/);
    const full = `${host.places.reader}/position-of-strength/?event=invitation-considered`;
    await expect(address(frame)).toHaveValue(full);
    await frame.expectFits();
    await frame.button("Copy").click();
    await expect(address(frame)).toBeFocused();
    const selected = await address(frame).evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
    );
    expect(selected).toBe(full);
    await frame.button("Next event").click();
    await expect(address(frame)).toHaveCount(0);
    await pressed(frame).press("Enter");
    await expect(address(frame)).toHaveValue(/\?event=(?!invitation-considered)/);
    const messages = (await host.heard()).map(({ data }) => Object(data).message);
    expect(messages).not.toContain("link");
  });

  test("asks a WordPress that gave it a secret to lead there, which does", async ({ page, host, framed }) => {
    await page.goto(host.publish(wordPress(host.places.reader, "window.top.location.href = data.value")));
    await framed().expectAlive();
    await pressed(framed()).click();
    await page.waitForURL(`${host.places.reader}/?event=guest-list`);
  });

  test("shows the address where its WordPress does not, after a while", async ({ page, host, framed }) => {
    await page.goto(host.publish(wordPress(host.places.reader, "")));
    const frame = framed();
    await frame.expectAlive();
    await pressed(frame).click();
    const value = `${host.places.reader}/?event=guest-list`;
    await expect(address(frame)).toHaveValue(value);
    expect((await host.heard()).map(({ data }) => data)).toContainEqual({
      message: "link",
      value,
      secret: "abc",
    });
  });
});

test("a frame that may open windows opens one, tells nobody and shows no address", async ({
  page,
  context,
  host,
  framed,
}) => {
  for (const attributes of [
    "",
    'sandbox="allow-scripts allow-popups"',
    'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
  ]) {
    await test.step(attributes || "no sandbox", async () => {
      const src = `${host.places.reader}/embed/#?secret=abc`;
      await page.goto(host.publish(hostHtml({ body: column(600, frameHtml(src, attributes)) })));
      const frame = framed();
      await frame.expectAlive();
      const opened = context.waitForEvent("page");
      await pressed(frame).click();
      const full = await opened;
      await expect(full).toHaveURL(`${host.places.reader}/?event=guest-list`);
      await expect(full.locator("h1")).toBeVisible();
      // Out of a sandbox it is another origin's at once, and so may do nothing with the frame that it knows.
      if (attributes === "") expect(await openerOf(full)).toBeNull();
      await full.close();
      await host.tellAndWait(null);
      await expect(address(frame)).toHaveCount(0);
      expect((await host.heard()).map(({ data }) => Object(data).message)).not.toContain("link");
    });
  }
});

function openerOf(page: Page): Promise<unknown> {
  return page.evaluate(() => window.opener);
}

/** `onLink` is what this WordPress does with a link in `data`. */
function wordPress(reader: string, onLink: string): string {
  const frame = wordPressFrame(`${reader}/embed/#?secret=abc`, 600, 'data-secret="abc"');
  const listen = `<script>addEventListener("message", ({ data }) => { if (data.message === "link") { ${onLink} } })</script>`;
  return hostHtml({ body: column(600, frame) + script("/scripts/wordpress.js") + listen });
}
