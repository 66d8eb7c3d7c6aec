// One selection in three views: whichever it is made in, all three show it, and the reader is not thrown about.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import {
  articlePane,
  axis,
  bar,
  button,
  entry,
  eventList,
  expectNoneSelected,
  expectSelected,
  marks,
  opener,
  openLive,
  voiceChip,
} from "./parts.ts";
import { bundled } from "./shown-articles.ts";

test("a press in the list opens the event everywhere, and another closes it", async ({ page }) => {
  await openLive(page, "/");
  await opener(page, "common-topics").click();
  await expectSelected(page, "common-topics");
  await opener(page, "common-topics").click();
  await expectNoneSelected(page);
});

test("a press on a bar opens its event everywhere and brings its entry into view", async ({ page }) => {
  await openLive(page, "/");
  await shape(bar(page, "climate-talks")).click();
  await expectSelected(page, "climate-talks");
  await expect(opener(page, "climate-talks")).toBeInViewport();
});

test("a press on a bar's label is a press on the bar", async ({ page }) => {
  await openLive(page, "/");
  await bar(page, "guest-list").locator("text").click();
  await expectSelected(page, "guest-list");
});

test("a press on a passage opens its event everywhere and brings its entry into view", async ({ page }) => {
  await openLive(page, "/");
  await marks(page, "five-power-summit").first().click();
  await expectSelected(page, "five-power-summit");
  await expect(opener(page, "five-power-summit")).toBeInViewport();
});

test("the number behind a quote leads to its event", async ({ page }) => {
  await openLive(page, "/");
  await articlePane(page)
    .getByRole("link", { name: /^Event 8: / })
    .click();
  await expectSelected(page, "five-power-summit");
});

test("a passage that two events quote offers both, and each can be had", async ({ page }) => {
  await openLive(page, "/");
  const shared = articlePane(page).locator('mark[data-events="guest-list climate-talks"]');
  const choice = page.getByRole("group", { name: "More than one event quotes these words" });
  for (const [title, id] of [
    ["Biden puts Putin on the guest list", "guest-list"],
    ["Climate talks", "climate-talks"],
  ] as const) {
    await shared.click();
    await expect(choice).toBeVisible();
    await expect(choice.getByRole("button")).toHaveCount(2);
    await expectInWindow(page, choice);
    await choice.getByRole("button", { name: title }).click();
    await expect(choice).toBeHidden();
    await expectSelected(page, id);
  }
});

test("the choice between events closes on Escape, and on a press elsewhere", async ({ page }) => {
  await openLive(page, "/second/twins-and-overlaps/");
  const choice = page.getByRole("group", { name: "More than one event quotes these words" });
  const shared = articlePane(page).locator("mark[data-shared]");
  await shared.first().click();
  await expect(choice).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(choice).toBeHidden();
  await shared.first().click();
  await expect(choice).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(choice).toBeHidden();
  await expectNoneSelected(page);
});

test("a press on another shared passage, while a choice is open, offers that one's events", async ({
  page,
}) => {
  await openLive(page, "/second/twins-and-overlaps/");
  const choice = page.getByRole("group", { name: "More than one event quotes these words" });
  const shared = articlePane(page).locator("mark[data-shared]");
  await shared.first().click();
  await expect(choice.getByRole("button", { name: "Norling wants the money" })).toBeVisible();
  await shared.last().click({ position: { x: 20, y: 10 } });
  await expect(choice.getByRole("button", { name: "The last night boat" })).toBeVisible();
  await expect(choice.getByRole("button")).toHaveCount(2);
});

test("with keys, the numbers behind a shared passage offer both events", async ({ page }) => {
  await openLive(page, "/");
  for (const [name, id] of [
    [/^Event 1: /, "guest-list"],
    [/^Event 9: /, "climate-talks"],
  ] as const) {
    await articlePane(page).getByRole("link", { name }).first().focus();
    await page.keyboard.press("Enter");
    await expectSelected(page, id);
  }
});

test("an “about” link opens the event that is spoken of, also past a chosen voice", async ({ page }) => {
  await openLive(page, "/?voice=peskov&event=invitation-considered");
  await entry(page, "invitation-considered")
    .getByRole("link", { name: /Climate talks/ })
    .click();
  await expectSelected(page, "climate-talks");
  await expect(voiceChip(page, "Peskov")).toHaveAttribute("aria-pressed", "false");
  await expect(page).toHaveURL("/?event=climate-talks");
});

test("while a statement or what it is about is selected, the axis connects them", async ({ page }) => {
  await openLive(page, "/");
  const connectors = axis(page).locator("[data-part=connector]");
  await expect(connectors).toHaveCount(0);
  await opener(page, "invitation-considered").click();
  await expect(connectors).toHaveCount(1);
  await opener(page, "climate-talks").click();
  await expect(connectors).toHaveCount(2);
  await opener(page, "extreme-scenarios").click();
  await expect(connectors).toHaveCount(0);
});

test("Previous and Next go through the events in order and stop at the ends", async ({ page }) => {
  await openLive(page, "/?event=five-power-summit");
  await button(page, "Next event").click();
  await expectSelected(page, "climate-talks");
  await expect(button(page, "Next event")).toHaveAttribute("aria-disabled", "true");
  await button(page, "Previous event").click();
  await expectSelected(page, "five-power-summit");
  await expect(button(page, "Next event")).not.toHaveAttribute("aria-disabled");
});

test("choosing a voice keeps the selected event if it is that voice's, and lets it go if not", async ({
  page,
}) => {
  await openLive(page, "/?event=climate-talks");
  await voiceChip(page, "White House").click();
  await expectSelected(page, "climate-talks");
  await voiceChip(page, "Peskov").click();
  await expectNoneSelected(page);
  await expect(eventList(page).locator("> li")).toHaveCount(7);
  await voiceChip(page, "Peskov").click();
  await expect(eventList(page).locator("> li")).toHaveCount(9);
});

test("selecting never zooms the axis, and does not move it while the bar is in view", async ({ page }) => {
  await openLive(page, "/");
  const before = await shapeBox(bar(page, "guest-list"));
  for (const id of ["climate-talks", "guest-list", "common-topics"]) {
    await opener(page, id).click();
    await expectSelected(page, id);
    expect(await shapeBox(bar(page, "guest-list"))).toEqual(before);
  }
});

test("a selected bar that is out of view is brought into view, at the same zoom", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openLive(page, "/");
  for (let presses = 0; presses < 3; presses++) await button(page, "Zoom in").click();
  const track = await axis(page).locator(".vis-timeline").boundingBox();
  const isInView = async (id: string) => {
    const { x, width } = await shapeBox(bar(page, id));
    return track !== null && x >= track.x && x + width <= track.x + track.width;
  };
  await opener(page, "five-power-summit").click();
  await expect.poll(() => isInView("five-power-summit")).toBe(true);
  const dayPx = (await shapeBox(bar(page, "five-power-summit"))).width;
  expect(await isInView("climate-talks")).toBe(false);
  await opener(page, "climate-talks").click();
  await expect.poll(() => isInView("climate-talks")).toBe(true);
  expect((await shapeBox(bar(page, "climate-talks"))).width).toBeCloseTo(2 * dayPx, 0);
  await opener(page, "guest-list").click();
  await expect.poll(() => isInView("guest-list")).toBe(true);
  expect((await shapeBox(bar(page, "guest-list"))).width).toBeCloseTo(dayPx, 0);
});

for (const height of [720, 900]) {
  test(`each event's quote comes into view beside the list, in a window ${height} px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height });
    await openLive(page, "/");
    for (const { id } of bundled.file.events) {
      await page.evaluate(() => scrollTo(0, 0));
      await bar(page, id).locator("rect").last().click();
      await expectSelected(page, id);
      await expect(marks(page, id).first(), id).toBeInViewport({ ratio: 0.95 });
      await expect(opener(page, id), id).toBeInViewport();
    }
  });
}

test("an event that is chosen again comes into view again", async ({ page }) => {
  await openLive(page, "/?event=climate-talks");
  await expect(marks(page, "climate-talks").first()).toBeInViewport();
  await articlePane(page).evaluate((pane) => pane.scrollTo(0, 0));
  await page.evaluate(() => scrollTo(0, 0));
  await expect(marks(page, "climate-talks").first()).not.toBeInViewport();
  await bar(page, "climate-talks").locator("rect").last().click();
  await expect(marks(page, "climate-talks").first()).toBeInViewport({ ratio: 0.95 });
});

test.describe("on a wide, low window", () => {
  test.use({ viewport: { width: 1280, height: 560 } });

  test("the article scrolls inside its own pane to the quote; the page is moved for the entry alone", async ({
    page,
  }) => {
    await openLive(page, "/");
    await page.evaluate(() => scrollTo(0, 500));
    await opener(page, "guest-list").scrollIntoViewIfNeeded();
    const pageTopPx = await page.evaluate(() => scrollY);
    await opener(page, "guest-list").click();
    await expect(marks(page, "guest-list").first()).toBeInViewport({ ratio: 0.9 });
    const pane = articlePane(page);
    await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(pageTopPx);
    await opener(page, "position-of-strength").click();
    await expect(marks(page, "position-of-strength").first()).toBeInViewport({ ratio: 0.9 });
  });

  test("a quote that is in sight already is left where it is", async ({ page }) => {
    await openLive(page, "/");
    await articlePane(page).scrollIntoViewIfNeeded();
    await marks(page, "extreme-scenarios").first().scrollIntoViewIfNeeded();
    const topPx = await articlePane(page).evaluate(({ scrollTop }) => scrollTop);
    await marks(page, "extreme-scenarios").first().click();
    await expectSelected(page, "extreme-scenarios");
    expect(await articlePane(page).evaluate(({ scrollTop }) => scrollTop)).toBe(topPx);
  });
});

for (const width of [1280, 390]) {
  test(`at ${width} px, a pressed entry stays under the pointer while the one above it closes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await openLive(page, "/?event=guest-list");
    for (const id of ["common-topics", "extreme-scenarios", "five-power-summit", "guest-list"]) {
      await opener(page, id).scrollIntoViewIfNeeded();
      const topPx = (await opener(page, id).boundingBox())?.y ?? Number.NaN;
      await opener(page, id).click();
      await expectSelected(page, id);
      const now = await opener(page, id).boundingBox();
      // Where the page has not enough above it to scroll back, the entry may only move as far as it must.
      const isAtTop = (await page.evaluate(() => scrollY)) === 0;
      if (!isAtTop) expect(Math.abs((now?.y ?? 0) - topPx), id).toBeLessThanOrEqual(1);
      await expect(opener(page, id)).toBeInViewport();
    }
  });
}

test("selecting never moves the focus; “Show in article” does", async ({ page }) => {
  await openLive(page, "/");
  await button(page, "Next event").focus();
  await page.keyboard.press("Enter");
  await expect(button(page, "Next event")).toBeFocused();
  await shape(bar(page, "climate-talks")).click();
  await expect(button(page, "Next event")).toBeFocused();
  await entry(page, "climate-talks").getByRole("button", { name: "Show in article" }).click();
  await expect(marks(page, "climate-talks").first()).toBeFocused();
});

test("marking words of the article with the mouse selects words, not events", async ({ page }) => {
  await openLive(page, "/");
  const passage = await marks(page, "extreme-scenarios").first().boundingBox();
  if (!passage) throw new Error("The passage is not shown");
  await page.mouse.move(passage.x + 10, passage.y + 10);
  await page.mouse.down();
  await page.mouse.move(passage.x + 150, passage.y + 10, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
  await expectNoneSelected(page);
});

test.describe("on a narrow page", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("“Show in article” and back do not lose the reader's place", async ({ page }) => {
    await openLive(page, "/");
    await opener(page, "nothing-official").click();
    await button(page, "Show in article").click();
    await expect(marks(page, "nothing-official").first()).toBeInViewport({ ratio: 1 });
    await button(page, "Back to event 3").click();
    await expect(opener(page, "nothing-official")).toBeFocused();
    await expect(opener(page, "nothing-official")).toBeInViewport({ ratio: 1 });
    await expectSelected(page, "nothing-official");
  });

  test("a passage that is pressed in the article stays under the finger", async ({ page }) => {
    await openLive(page, "/");
    const passage = marks(page, "five-power-summit").first();
    await passage.scrollIntoViewIfNeeded();
    const topPx = (await passage.boundingBox())?.y ?? Number.NaN;
    await passage.click();
    await expectSelected(page, "five-power-summit");
    await expect
      .poll(async () => Math.abs(((await passage.boundingBox())?.y ?? 0) - topPx))
      .toBeLessThanOrEqual(1);
  });

  test("the page never scrolls sideways", async ({ page }) => {
    for (const path of ["/?event=position-of-strength", "/second/arabic/?event=no-salt"]) {
      await openLive(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});

/** The shape that is drawn for an event, without its label and ring. */
function shape(event: Locator): Locator {
  return event.locator("rect").last();
}

async function shapeBox(event: Locator): Promise<{ x: number; width: number }> {
  const box = await shape(event).boundingBox();
  if (!box) throw new Error("The event is not drawn");
  return { x: box.x, width: box.width };
}

async function expectInWindow(page: Page, part: Locator): Promise<void> {
  const box = await part.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error("Nothing is shown");
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(size.width);
  expect(box.y + box.height).toBeLessThanOrEqual(size.height);
}
