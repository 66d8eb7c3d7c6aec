// Nothing scrolls the page sideways, whatever the words and wherever they stand; and what can be broken is read whole.
import type { Page } from "@playwright/test";
import { unbreakable, wideWords, wideWordsId } from "../support/wide-words.ts";
import { expect, test } from "./page.ts";

test.use({ viewport: { width: 320, height: 700 } });

const path = `/second/${wideWordsId}/`;
const events = Object.keys(wideWords);

/** How far the page can be moved sideways, and which visible texts stand outside of it although they can be broken. */
function wide(page: Page) {
  return page.evaluate((whole) => {
    const edgePx = document.documentElement.clientWidth;
    const outside: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? "";
      const parent = node.parentElement;
      if (
        !parent?.checkVisibility() ||
        text.includes(whole) ||
        parent.closest("svg, [role=status], option, script") ||
        // The chips are one line that scrolls by itself: each can be brought into view whole.
        parent.closest("[aria-label='Who speaks']") ||
        // A lane's name in a frame's key says that it is cut; the event says it whole.
        getComputedStyle(parent.parentElement ?? parent).textOverflow === "ellipsis"
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rights = [...range.getClientRects()].filter(({ height }) => height > 1);
      if (rights.some(({ left, right }) => right > edgePx + 1 || left < -1)) {
        outside.push(`${parent.tagName} ${parent.className}: ${text.slice(0, 30)}`);
      }
    }
    scrollTo(5_000, scrollY);
    return { widthPx: document.documentElement.scrollWidth, movedPx: scrollX, edgePx, outside };
  }, unbreakable);
}

async function expectNothingWide(page: Page): Promise<void> {
  expect(await wide(page)).toEqual({ widthPx: 320, movedPx: 0, edgePx: 320, outside: [] });
}

test("a page of 320 px, with each event open, its article, its dialogs and its notes", async ({
  page,
  viewer,
}) => {
  await viewer.openWithoutAxis(path);
  await expectNothingWide(page);
  for (const event of events) {
    await test.step(event, async () => {
      await viewer.opener(event).click();
      await expect(viewer.opener(event)).toHaveAttribute("aria-expanded", "true");
      await expectNothingWide(page);
    });
  }
  await test.step("the event at hand, where the article is read", async () => {
    await viewer.opener("capitals").click();
    await viewer.entry("capitals").getByRole("button", { name: "Show in article" }).click();
    await expect(viewer.sheet).toBeVisible();
    await expectNothingWide(page);
  });
  await test.step("each event in the sheet over the article", async () => {
    const step = (name: string) => viewer.sheet.getByRole("button", { name });
    while ((await step("Previous event").getAttribute("aria-disabled")) === null)
      await step("Previous event").click();
    for (const [index] of events.entries()) {
      await expect(viewer.sheet.getByText(`${index + 1} of ${events.length}`)).toBeVisible();
      await expectNothingWide(page);
      const room = await page.evaluate(() => {
        const bar = document.querySelector("[data-part=bar]")?.getBoundingClientRect().bottom ?? 0;
        const sheet = document.querySelector("[data-part=sheet]")?.getBoundingClientRect().top ?? 0;
        return sheet - bar;
      });
      expect(room, "there is room for the words between axis and sheet").toBeGreaterThan(100);
      if (index < events.length - 1) await step("Next event").click();
    }
    await viewer.button("Events").click();
  });
  for (const name of ["Share", "Embed"]) {
    await test.step(name, async () => {
      await viewer.button(name).click();
      await expectNothingWide(page);
      const dialog = page.getByRole("dialog");
      const { boxPx, contentPx } = await dialog.evaluate((each) => ({
        boxPx: each.clientWidth,
        contentPx: each.scrollWidth,
      }));
      expect(contentPx).toBeLessThanOrEqual(boxPx);
      await dialog.getByRole("button", { name: "Done" }).click();
    });
  }
  await test.step("every voice, with its count", async () => {
    for (const chip of await page.getByRole("group", { name: "Who speaks" }).getByRole("button").all()) {
      await chip.evaluate((each) => each.scrollIntoView({ inline: "center" }));
      const sides = await chip.evaluate((each) => {
        const { left, right } = each.getBoundingClientRect();
        return { isLeftIn: left >= 0, isRightIn: right <= innerWidth };
      });
      expect(sides).toEqual({ isLeftIn: true, isRightIn: true });
      if ((await chip.textContent())?.includes(unbreakable)) continue;
      expect(await chip.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
    }
    await expectNothingWide(page);
  });
  await test.step("one voice alone", async () => {
    await page.getByRole("group", { name: "Who speaks" }).getByRole("button").first().click();
    await expectNothingWide(page);
  });
});

test("an address that names an event, before the scripts and with them", async ({ page, viewer }) => {
  for (const event of ["compound", "marks"]) {
    await viewer.openWithoutAxis(`${path}?event=${event}`);
    await expectNothingWide(page);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("page and frame are as wide as their window", async ({ page }) => {
    for (const address of [path, `${path}embed/`]) {
      await page.goto(address);
      // Nothing runs in the page: the browser itself is asked.
      await page.mouse.wheel(2_000, 0);
      expect((await page.locator("h1").boundingBox())?.x).toBeGreaterThanOrEqual(0);
      expect(await page.locator("main").evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});

test("a frame of 320 px, with each event, its list and its article", async ({ page, viewer }) => {
  for (const event of events) {
    await test.step(event, async () => {
      await viewer.openWithoutAxis(`${path}embed/?event=${event}`);
      await expectNothingWide(page);
      await viewer.entry(event).getByRole("button", { name: "Show in article" }).click();
      await expectNothingWide(page);
      await page.getByRole("button", { name: /^Back to event/ }).click();
      await viewer.entry(event).getByRole("button", { name: "All events" }).click();
      await expectNothingWide(page);
    });
  }
});
