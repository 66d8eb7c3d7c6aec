// The browser's own frame sizing, which Chromium has from version 154 on and can be asked for before: a host needs no script.
import { browserArguments, findBrowser } from "../support/browser.ts";
import { column, frameHtml, hostHtml } from "./hosts/host-pages.ts";
import { textAround, walk } from "./hosts/walk.ts";
import { expect, test } from "./page.ts";

test.use({
  launchOptions: {
    executablePath: await findBrowser(),
    args: [...browserArguments, "--enable-blink-features=ResponsiveIframes"],
  },
});

test("a host without any script gets a frame as high as its content", async ({ host }) => {
  const style = "border:0;width:100%;height:auto;min-height:100px;frame-sizing:content-height";
  const src = `${host.places.reader}/embed/`;
  // Lazy, as the snippet is: a frame that loads before its host is laid out has no width yet, and now and then the browser
  // goes on to size it by the height that its content had then.
  const attributes = `loading="lazy" style="${style}"`;
  const frame = await host.open(hostHtml({ body: column(600, frameHtml(src, attributes)) }));
  await frame.expectFits();
  await frame.button("All events").click();
  await expect(frame.opener("climate-talks")).toBeVisible();
  await frame.expectFits();
  await host.tell({ type: "sourceline:select", v: 1, event: "climate-matters" });
  await frame.button("Show in article").click();
  await expect(frame.content.getByRole("article")).toBeVisible();
  await frame.expectFits();
  await frame.button("Back to event 4").click();
  await frame.expectFits();
});

test("the Embed dialog's snippet without the script fits by itself", async ({ page, host }) => {
  await page.goto("/");
  await expect(page.locator("html[data-live]")).toBeAttached();
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Fits its height with a script").uncheck();
  const snippet = await dialog.getByLabel("HTML for your page").inputValue();
  for (const [widthPx, leastPx] of [
    [600, 0],
    // So wide, the content is lower than the least height that the snippet asks for where nothing fits it.
    [1200, 600],
  ] as const) {
    const frame = await host.open(hostHtml({ body: column(widthPx, snippet) }));
    await frame.expectFits([leastPx, 100_000]);
    await frame.button("All events").click();
    await expect(frame.opener("guest-list")).toBeVisible();
    await frame.expectFits([leastPx, 100_000]);
  }
});

test("of 25 events each is in view by list, axis, article and steps, and the host stays", async ({
  page,
  host,
}) => {
  const style = "border:0;width:100%;height:auto;min-height:100px;frame-sizing:content-height";
  const src = `${host.places.reader}/second/election-night/embed/`;
  const frame = await host.open(textAround(src, 600, "", `loading="lazy" style="${style}"`));
  await frame.expectFits();
  expect(await walk(page, frame)).toHaveLength(25);
  expect(await host.heightsTold(), "one height for all of it").toHaveLength(1);
});
