// One selection in three views: whichever it is made in, all three show it, and the reader is not thrown about.
import type { Locator, Page } from "@playwright/test";
import { dayPxIn, drawnBy } from "./drawn.ts";
import { expect, test } from "./page.ts";
import { bundled } from "./shown-articles.ts";

test("a selection made in any of the three views is shown in all", async ({ page, viewer }) => {
  await viewer.open("/");

  await test.step("a press in the list opens the event everywhere, and another closes it", async () => {
    await viewer.opener("common-topics").click();
    await viewer.expectSelected("common-topics");
    await viewer.opener("common-topics").click();
    await viewer.expectNoneSelected();
  });

  await test.step("a press on a bar opens its event everywhere and brings its entry into view", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await viewer.shape("climate-talks").click();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.opener("climate-talks")).toBeInViewport();
  });

  await test.step("a press on a token's label is a press on the token", async () => {
    await viewer.bar("guest-list").locator("text").last().click();
    await viewer.expectSelected("guest-list");
  });

  await test.step("a press on a passage opens its event everywhere and brings its entry into view", async () => {
    await viewer.marks("five-power-summit").first().click();
    await viewer.expectSelected("five-power-summit");
    await expect(viewer.opener("five-power-summit")).toBeInViewport();
    await viewer.opener("five-power-summit").click();
    await viewer.expectNoneSelected();
  });

  await test.step("the number behind a quote leads to its event", async () => {
    await viewer.article.getByRole("link", { name: /^Event 8: / }).click();
    await viewer.expectSelected("five-power-summit");
  });

  await test.step("a passage that two events quote offers both, and each can be had", async () => {
    const shared = viewer.article.locator('mark[data-events="guest-list climate-talks"]');
    const choice = viewer.choice;
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
      await viewer.expectSelected(id);
    }
  });

  await test.step("with keys, the numbers behind a shared passage offer both events", async () => {
    for (const [name, id] of [
      [/^Event 1: /, "guest-list"],
      [/^Event 9: /, "climate-talks"],
    ] as const) {
      await viewer.article.getByRole("link", { name }).first().focus();
      await page.keyboard.press("Enter");
      await viewer.expectSelected(id);
    }
  });
});

test("the choice between events", async ({ page, viewer }) => {
  await viewer.open("/second/twins-and-overlaps/");

  await test.step("closes on Escape, and on a press elsewhere", async () => {
    const choice = viewer.choice;
    const shared = viewer.article.locator("mark[data-shared]");
    await shared.first().click();
    await expect(choice).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(choice).toBeHidden();
    await shared.first().click();
    await expect(choice).toBeVisible();
    await page.getByRole("heading", { level: 1 }).click();
    await expect(choice).toBeHidden();
    await viewer.expectNoneSelected();
  });

  await test.step("gives way to that of another shared passage that is pressed while it is open", async () => {
    const choice = viewer.choice;
    const shared = viewer.article.locator("mark[data-shared]");
    await shared.first().click();
    await expect(choice.getByRole("button", { name: "Norling wants the money" })).toBeVisible();
    await shared.last().click({ position: { x: 20, y: 10 } });
    await expect(choice.getByRole("button", { name: "The last night boat" })).toBeVisible();
    await expect(choice.getByRole("button")).toHaveCount(2);
  });
});

test("one selection leads to the next, whatever voice is chosen", async ({ page, viewer }) => {
  await viewer.open("/?voice=peskov&event=invitation-considered");

  await test.step("an “about” link opens the event that is spoken of, also past a chosen voice", async () => {
    await viewer
      .entry("invitation-considered")
      .getByRole("link", { name: /Climate talks/ })
      .click();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.voiceChip("Peskov")).toHaveAttribute("aria-pressed", "false");
    await expect(page).toHaveURL("/?event=climate-talks");
  });

  await test.step("Previous and Next go through the events in order and stop at the ends", async () => {
    await viewer.button("Previous event").click();
    await viewer.button("Next event").click();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.button("Next event")).toHaveAttribute("aria-disabled", "true");
    await viewer.button("Previous event").click();
    await viewer.expectSelected("five-power-summit");
    await expect(viewer.button("Next event")).not.toHaveAttribute("aria-disabled");
    await viewer.button("Next event").click();
    await viewer.expectSelected("climate-talks");
  });

  await test.step("choosing a voice keeps the selected event if it is that voice's, and lets it go if not", async () => {
    await viewer.voiceChip("White House").click();
    await viewer.expectSelected("climate-talks");
    await viewer.voiceChip("Peskov").click();
    await viewer.expectNoneSelected();
    await expect(viewer.entries).toHaveCount(7);
    await viewer.voiceChip("Peskov").click();
    await expect(viewer.entries).toHaveCount(9);
  });

  await test.step("while a statement or what it is about is selected, the axis connects them", async () => {
    const connectors = viewer.axis.locator("[data-part=connector]");
    await expect(connectors).toHaveCount(0);
    await viewer.opener("invitation-considered").click();
    await expect(connectors).toHaveCount(1);
    await viewer.opener("climate-talks").click();
    await expect(connectors).toHaveCount(2);
    await viewer.opener("extreme-scenarios").click();
    await expect(connectors).toHaveCount(0);
  });
});

test("selecting never zooms the axis, nor moves it more than it must", async ({ page, viewer }) => {
  await viewer.open("/");

  await test.step("while the bar is in view it does not move", async () => {
    const before = await shapeBox(viewer.bar("guest-list"));
    for (const id of ["climate-talks", "guest-list", "common-topics"]) {
      await viewer.opener(id).click();
      await viewer.expectSelected(id);
      expect(await shapeBox(viewer.bar("guest-list"))).toEqual(before);
    }
    await viewer.opener("common-topics").click();
    await viewer.expectNoneSelected();
  });

  await test.step("a selected bar that is out of view is brought into view, at the same zoom", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (let presses = 0; presses < 3; presses++) await viewer.button("Zoom in").click();
    const track = await viewer.axis.locator(".vis-timeline").boundingBox();
    if (!track) throw new Error("There is no axis");
    // What is out of view need not be drawn, so that nothing is waited for.
    const isInView = async (id: string) => {
      const drawn = viewer.bar(id).locator("rect");
      const places = await drawn.evaluateAll((rects) =>
        rects.map((rect) => rect.getBoundingClientRect().toJSON()),
      );
      const shown = places.at(-1);
      return shown !== undefined && shown.left >= track.x && shown.right <= track.x + track.width;
    };
    await viewer.opener("five-power-summit").click();
    await expect.poll(() => isInView("five-power-summit")).toBe(true);
    const dayPx = async () => dayPxIn(await drawnBy(viewer));
    const zoomedPx = await dayPx();
    expect(await isInView("climate-talks")).toBe(false);
    await viewer.opener("climate-talks").click();
    await expect.poll(() => isInView("climate-talks")).toBe(true);
    // Half of its edge is drawn beyond it on either side.
    const edgePx = (await shapeBox(viewer.bar("climate-talks"))).width - 2 * zoomedPx;
    expect(edgePx).toBeGreaterThanOrEqual(0);
    expect(edgePx).toBeLessThanOrEqual(2);
    await viewer.opener("guest-list").click();
    await expect.poll(() => isInView("guest-list")).toBe(true);
    expect(await dayPx()).toBeCloseTo(zoomedPx, 0);
  });
});

test("what is selected comes into view beside the list, high windows and low", async ({ page, viewer }) => {
  await viewer.open("/");

  for (const height of [720, 900]) {
    await test.step(`each event's quote, in a window ${height} px high`, async () => {
      await page.setViewportSize({ width: 1280, height });
      for (const { id } of bundled.file.events) {
        await page.evaluate(() => scrollTo(0, 0));
        await viewer.shape(id).click();
        await viewer.expectSelected(id);
        await expect(viewer.marks(id).first(), id).toBeInViewport({ ratio: 0.95 });
        await expect(viewer.opener(id), id).toBeInViewport();
      }
    });
  }

  await test.step("an event that is chosen again comes into view again", async () => {
    await expect(viewer.marks("climate-talks").first()).toBeInViewport();
    await viewer.article.evaluate((pane) => pane.scrollTo(0, 0));
    await page.evaluate(() => scrollTo(0, 0));
    await expect(viewer.marks("climate-talks").first()).not.toBeInViewport();
    await viewer.shape("climate-talks").click();
    await expect(viewer.marks("climate-talks").first()).toBeInViewport({ ratio: 0.95 });
  });
});

test("where the page fills its window, list and article scroll by themselves, and no more than they must", async ({
  page,
  viewer,
}) => {
  await page.setViewportSize({ width: 1280, height: 660 });
  await viewer.open("/");
  const scrolled = (pane: Locator) => pane.evaluate(({ scrollTop }) => scrollTop);

  await test.step("the article to the quote, and the page not at all", async () => {
    await viewer.opener("guest-list").click();
    await expect(viewer.marks("guest-list").first()).toBeInViewport({ ratio: 0.9 });
    await expect.poll(() => scrolled(viewer.article)).toBeGreaterThan(0);
    await viewer.opener("position-of-strength").click();
    await expect(viewer.marks("position-of-strength").first()).toBeInViewport({ ratio: 0.9 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  await test.step("a quote that is in sight already is left where it is", async () => {
    await viewer.marks("extreme-scenarios").first().scrollIntoViewIfNeeded();
    const topPx = await scrolled(viewer.article);
    await viewer.marks("extreme-scenarios").first().click();
    await viewer.expectSelected("extreme-scenarios");
    expect(await scrolled(viewer.article)).toBe(topPx);
  });
});

test("in a wide, low window one of list and article is shown, and the page scrolls", async ({
  page,
  viewer,
}) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await viewer.open("/?event=climate-talks");
  await expect(viewer.opener("climate-talks")).toBeInViewport();
  await expect(viewer.article).toBeHidden();
  await viewer.button("Show in article").click();
  await expect(viewer.marks("climate-talks").first()).toBeFocused();
  await expect(viewer.marks("climate-talks").first()).toBeInViewport({ ratio: 0.9 });
  await viewer.button("Events").click();
  await expect(viewer.article).toBeHidden();
  await viewer.expectSelected("climate-talks");
});

test("a pressed entry stays under the pointer while the one above it closes, or moves no more than it must to be seen, wide and narrow", async ({
  page,
  viewer,
}) => {
  await viewer.open("/?event=guest-list");
  for (const width of [1280, 390]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 700 });
      for (const id of ["common-topics", "extreme-scenarios", "five-power-summit", "guest-list"]) {
        // Clear of the axis, which stays over a narrow page.
        await viewer.opener(id).evaluate((opener) => opener.scrollIntoView({ block: "center" }));
        const topPx = (await viewer.opener(id).boundingBox())?.y ?? Number.NaN;
        await viewer.opener(id).click();
        await viewer.expectSelected(id);
        const now = await viewer.opener(id).boundingBox();
        // What scrolls may have nothing above it to scroll back to; and what opened is shown whole, or from its beginning.
        const mayHaveMoved = await viewer.entry(id).evaluate((entry) => {
          const pane = entry.closest("[data-part=list-pane]");
          const isPane = pane !== null && pane.scrollHeight > pane.clientHeight;
          const room = isPane ? pane.getBoundingClientRect() : null;
          const bar = document.querySelector("[data-part=bar]")?.getBoundingClientRect();
          const [top, bottom] = [room?.top ?? bar?.bottom ?? 0, room?.bottom ?? innerHeight];
          const box = entry.getBoundingClientRect();
          const isNear = (px: number) => px >= -1 && px <= 24;
          const isTooHigh = box.height > bottom - top - 24;
          const isAtTop = (isPane ? pane.scrollTop : scrollY) === 0;
          return isAtTop || isNear(bottom - box.bottom) || (isTooHigh && isNear(box.top - top));
        });
        if (!mayHaveMoved) expect(Math.abs((now?.y ?? 0) - topPx), id).toBeLessThanOrEqual(1);
        await expect(viewer.opener(id)).toBeInViewport();
      }
    });
  }
});

test("words can be marked, and the focus stays", async ({ page, viewer }) => {
  await viewer.open("/");

  await test.step("marking words of the article with the mouse selects words, not events", async () => {
    const passage = await viewer.marks("extreme-scenarios").first().boundingBox();
    if (!passage) throw new Error("The passage is not shown");
    await page.mouse.move(passage.x + 10, passage.y + 10);
    await page.mouse.down();
    await page.mouse.move(passage.x + 150, passage.y + 10, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(3);
    await viewer.expectNoneSelected();
  });

  await test.step("selecting never moves the focus; “Show in article” does", async () => {
    await viewer.button("Next event").focus();
    await page.keyboard.press("Enter");
    await expect(viewer.button("Next event")).toBeFocused();
    await viewer.shape("climate-talks").click();
    await expect(viewer.button("Next event")).toBeFocused();
    await viewer.entry("climate-talks").getByRole("button", { name: "Show in article" }).click();
    await expect(viewer.marks("climate-talks").first()).toBeFocused();
  });
});

test.describe("on a narrow page", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the reader's place is not lost", async ({ viewer }) => {
    await viewer.open("/");

    await test.step("by “Show in article” and back", async () => {
      await viewer.opener("nothing-official").click();
      await viewer.button("Show in article").click();
      await expect(viewer.marks("nothing-official").first()).toBeFocused();
      await expect(viewer.marks("nothing-official").first()).toBeInViewport({ ratio: 1 });
      await viewer.sheet.getByRole("button", { name: "Details" }).click();
      await expect(viewer.opener("nothing-official")).toBeFocused();
      await expect(viewer.opener("nothing-official")).toBeInViewport({ ratio: 1 });
      await viewer.expectSelected("nothing-official");
    });

    await test.step("by Escape in the article", async () => {
      await viewer.button("Show in article").click();
      await expect(viewer.marks("nothing-official").first()).toBeFocused();
      await viewer.page.keyboard.press("Escape");
      await expect(viewer.opener("nothing-official")).toBeFocused();
    });

    await test.step("by a press on a passage, which stays under the finger", async () => {
      await viewer.button("Article").click();
      const passage = viewer.marks("common-topics").first();
      await passage.evaluate((mark) => mark.scrollIntoView({ block: "center" }));
      const topPx = (await passage.boundingBox())?.y ?? Number.NaN;
      await passage.click();
      await viewer.expectSelected("common-topics");
      await expect(viewer.sheet).toBeVisible();
      await expect
        .poll(async () => Math.abs(((await passage.boundingBox())?.y ?? 0) - topPx))
        .toBeLessThanOrEqual(1);
    });
  });

  test("on a low phone, too, the axis comes alive and stays in view", async ({ page, viewer }) => {
    await page.setViewportSize({ width: 375, height: 553 });
    await viewer.openWithoutAxis("/");
    // Its controls have no room there.
    await expect(viewer.axis.locator(".vis-timeline")).toBeVisible();
    await page.evaluate(() => scrollTo(0, 400));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await expect(viewer.axis).toBeInViewport({ ratio: 1 });
    await viewer.button("Article").click();
    await viewer.marks("climate-matters").first().click();
    await viewer.expectSelected("climate-matters");
    await expect(viewer.axis).toBeInViewport({ ratio: 1 });
  });

  test("the sheet says where in the story its event is, steps on, and closes", async ({ viewer }) => {
    await viewer.open("/?voice=white-house");
    await viewer.button("Article").click();
    await viewer.marks("climate-talks").last().click();
    await viewer.expectSelected("climate-talks");
    await expect(viewer.sheet).toContainText("2 of 2");
    await viewer.sheet.getByRole("button", { name: "Previous event" }).click();
    await viewer.expectSelected("guest-list");
    await expect(viewer.sheet).toContainText("1 of 2");
    await viewer.sheet.getByRole("button", { name: "Close" }).click();
    await expect(viewer.sheet).toHaveCount(0);
    await viewer.expectNoneSelected();
    await expect(viewer.status).toHaveText("Event closed.");
  });

  test("the page never scrolls sideways", async ({ page, viewer }) => {
    for (const path of ["/?event=position-of-strength", "/second/arabic/?event=no-salt"]) {
      await viewer.open(path);
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
