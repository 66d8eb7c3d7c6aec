// On paper: the picture of the whole time, every event with its quotes, and the article with numbered marks.
import type { Page } from "@playwright/test";
import { hostOf } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";
import { bundled } from "./shown-articles.ts";

const { events, articleBody } = bundled.file;

/** Whatever the reader has chosen. */
const addresses = [
  "/",
  "/?event=climate-talks",
  "/?voice=white-house",
  "/?view=list",
  "/?theme=dark",
  "/embed/",
  "/embed/?event=common-topics",
];

test("whatever the reader has chosen, everything is printed", async ({ page, viewer }) => {
  for (const address of addresses) {
    await test.step(`${address} prints everything`, async () => {
      await page.emulateMedia({ media: "screen" });
      await openAlive(page, address);
      if (address === "/?voice=white-house") await expect(viewer.entries).toHaveCount(2);
      await page.emulateMedia({ media: "print" });
      for (const { id, quotes } of events) {
        const entry = page.locator(`li[id="${id}"]`);
        await expect(entry.locator("h3")).toBeVisible();
        for (const quote of await entry.locator("blockquote").all()) await expect(quote).toBeVisible();
        await expect(entry.locator("blockquote")).toHaveText(quotes.map(({ exact }) => exact));
        await expect(entry.getByText("How the date is known")).toBeVisible();
      }
      const picture = page.locator("main svg[data-mode]:visible");
      await expect(picture).toHaveCount(1);
      await expect(picture.locator("[data-status]"), "every event is in the picture").toHaveCount(9);
      expect((await picture.boundingBox())?.height).toBeGreaterThan(80);
      await expect(page.getByRole("group", { name: "Key" })).toBeVisible();
      await expect(page.getByRole("article").locator("p")).toHaveText(articleBody.split("\n\n"));
      await expect(page.locator("button:visible, .vis-timeline:visible")).toHaveCount(0);
      const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(ground).toBe("rgb(255, 255, 255)");
      await expectNumbered(page);
      if (address === "/?voice=white-house") {
        await test.step("the reader's choice is back after printing", async () => {
          await expect(viewer.entries).toHaveCount(9);
          await page.emulateMedia({ media: "screen" });
          await expect(viewer.entries).toHaveCount(2);
        });
      }
      if (address === "/") {
        await test.step("nothing is wider than the paper, and no quote is cut by its edge", async () => {
          const size = page.viewportSize();
          await page.setViewportSize({ width: 680, height: 960 });
          const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(widthPx).toBeLessThanOrEqual(680);
          const kept = await page
            .locator("blockquote")
            .evaluateAll((quotes) => quotes.map((quote) => getComputedStyle(quote).breakInside));
          expect(new Set(kept)).toEqual(new Set(["avoid"]));
          if (size) await page.setViewportSize(size);
        });
      }
    });
  }
});

test("on paper an address stands where the original has one, and nothing asks to be pressed", async ({
  page,
  viewer,
}) => {
  await viewer.open("/second/every-date-form/");
  const source = page.getByRole("link", { name: "The Amaris Courier" });
  const behind = () => source.evaluate((link) => getComputedStyle(link, "::after").content);
  const hint = page.getByText("Press an event: its words");
  expect(await behind()).toBe("none");
  await expect(hint).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(await behind()).toBe(`" ${await source.getAttribute("href")}"`);
  await expect(hint).toBeHidden();
});

test("in a host's page a frame prints what it shows on the screen, and tells no other height", async ({
  page,
  host,
  framed,
}) => {
  await page.goto(host.publish(hostOf(`${host.places.reader}/embed/?event=climate-talks`)));
  const { content } = framed();
  await expect(content.locator("[data-part=axis] .vis-timeline")).toBeVisible();
  const heightPx = () =>
    content.locator("#sourceline_root").evaluate((root) => root.getBoundingClientRect().height);
  const before = await heightPx();
  await page.emulateMedia({ media: "print" });
  await expect(content.locator('li[id="climate-talks"] blockquote').first()).toBeVisible();
  await expect(content.locator('li[id="guest-list"]')).toBeHidden();
  await expect(content.locator("[data-part=axis] .vis-timeline")).toBeVisible();
  expect(Math.abs((await heightPx()) - before)).toBeLessThan(100);
});

async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("html[data-live]")).toBeAttached();
  if (!address.includes("view=list")) {
    await expect(page.locator("[data-part=axis] .vis-timeline")).toBeVisible();
  }
}

/** The numbers behind the marks are those before the events. */
async function expectNumbered(page: Page): Promise<void> {
  const numbers = page.locator("li[id] h3 span[aria-hidden=true]:visible");
  await expect(numbers).toHaveText(events.map((_, index) => String(index + 1)));
  const behind = await page
    .locator("article a[data-number]")
    .evaluateAll((links) => links.map((link) => Number(link.getAttribute("data-number"))));
  expect(new Set(behind)).toEqual(new Set(events.map((_, index) => index + 1)));
}
