// The browser's own frame sizing, which Chromium has from version 154 on and can be asked for before: a host needs no script.
import { browserArguments, findBrowser } from "../support/browser.ts";
import { expectFits, opener, openFramed, pressable } from "./hosts/framed.ts";
import { tell } from "./hosts/heard.ts";
import { column, frameHtml, hostHtml } from "./hosts/host-pages.ts";
import { expect, readerOrigin, test } from "./hosts/host-test.ts";

test.use({
  launchOptions: {
    executablePath: await findBrowser(),
    args: [...browserArguments, "--enable-blink-features=ResponsiveIframes"],
  },
});

test("a host without any script gets a frame as high as its content", async ({ page, places, hosts }) => {
  const style = "border:0;width:100%;height:auto;min-height:100px;frame-sizing:content-height";
  const src = `${places.reader}/embed/`;
  const frame = await openFramed(
    page,
    hosts.publish(hostHtml({ body: column(600, frameHtml(src, `style="${style}"`)) })),
  );
  await expectFits(frame);
  await pressable(frame, "All events").click();
  await expect(opener(frame, "climate-talks")).toBeVisible();
  await expectFits(frame);
  await tell(page, { type: "sourceline:select", v: 1, event: "climate-matters" });
  await pressable(frame, "Show in article").click();
  await expect(frame.content.getByRole("article")).toBeVisible();
  await expectFits(frame);
  await pressable(frame, "Back to event 4").click();
  await expectFits(frame);
});

test("the Embed dialog's snippet without the script fits by itself", async ({ page, hosts }) => {
  await page.goto(`${readerOrigin()}/`);
  await expect(page.locator("html[data-live]")).toBeAttached();
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Fits its height with a script").uncheck();
  const snippet = await dialog.getByLabel("HTML for your page").inputValue();
  const frame = await openFramed(page, hosts.publish(hostHtml({ body: `<main>${snippet}</main>` })));
  await pressable(frame, "All events").click();
  await expect(opener(frame, "guest-list")).toBeVisible();
  await expectFits(frame);
});
