// Hosts of no origin, as previews of content systems are: a page sent with a sandbox in its policy, or a frame of ours within a
// sandboxed frame that was written into the page. The browser refuses to size frames there, and says so by throwing: nothing
// of it reaches our page, nothing goes round in circles, and the frame works.
import { browserArguments, findBrowser } from "../support/browser.ts";
import type { Framed } from "./hosts/framed.ts";
import { column, frameHtml, hostHtml, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

test.use({
  launchOptions: {
    executablePath: await findBrowser(),
    // Its own sizing of frames, wherever a Chromium of some age has it off.
    args: [...browserArguments, "--enable-blink-features=ResponsiveIframes"],
  },
});

const style = 'style="border:0;width:100%;height:auto;min-height:600px;frame-sizing:content-height"';

test("in a page sent with a sandbox, a frame works and fits", async ({ page, host }) => {
  const reader = host.places.reader;
  const html = hostHtml({
    body: column(600, frameHtml(`${reader}/embed/`, style)) + script(`${reader}/embed.js`),
  });
  const address = host.publish(html, { "Content-Security-Policy": "sandbox allow-scripts" });
  const frame = await host.openAddress(address);
  expect(await page.evaluate(() => window.origin)).toBe("null");
  await expectRefused(frame);
  await frame.expectFits();
  await expectWorks(frame);
  await frame.expectFits();
  expect(await host.heardOf("sourceline:error")).toEqual([]);
  expect((await host.heightsTold()).length, "heights told").toBeLessThan(12);
});

test("in a frame without an origin that the page has written itself, a frame works", async ({
  page,
  host,
  framed,
}) => {
  const reader = host.places.reader;
  const inner = frameHtml(`${reader}/embed/`, style) + script(`${reader}/embed.js`);
  const written = inner.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const outer = `<iframe sandbox="allow-scripts" srcdoc="${written}" title="Preview" width="700" height="900"></iframe>`;
  await page.goto(host.publish(hostHtml({ body: outer })));
  const preview = framed().content;
  const content = preview.locator("iframe").contentFrame();
  await expect(content.locator("[data-part=axis] .vis-timeline")).toBeVisible();
  const fits = async () => {
    const contentPx = await content
      .locator("#sourceline_root")
      .evaluate((root) => root.getBoundingClientRect().height);
    const givenPx = await preview.locator("iframe").evaluate((frame) => frame.clientHeight);
    expect(Math.abs(contentPx - givenPx)).toBeLessThanOrEqual(1);
  };
  await expect(fits).toPass();
  await content.getByRole("button", { name: "Next event" }).click();
  await expect(content.locator("li#invitation-considered [aria-expanded=true]")).toBeVisible();
  await content.getByRole("button", { name: "All events" }).click();
  await expect(content.locator("li#climate-talks [role=button]").first()).toBeVisible();
  await expect(fits).toPass();
  await expect(content.getByRole("alert")).toHaveCount(0);
});

/** The browser has its own sizing, and refuses it here. */
async function expectRefused({ html }: Framed): Promise<void> {
  const outcome = await html.evaluate(() => {
    try {
      Object(window).requestResize();
      return "done";
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  });
  expect(outcome).toBe("NotAllowedError");
}

async function expectWorks(frame: Framed): Promise<void> {
  await frame.button("Next event").click();
  await frame.expectEvent("invitation-considered");
  await frame.button("All events").click();
  await frame.opener("climate-talks").click();
  await frame.expectEvent("climate-talks");
  await frame.button("Show in article").click();
  await expect(frame.article).toBeVisible();
  await frame.button("Back to event 9").click();
  await expect(frame.content.getByRole("alert")).toHaveCount(0);
}
