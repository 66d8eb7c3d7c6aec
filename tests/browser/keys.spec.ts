// The keys of the contract, and the whole job done by keyboard alone.
import type { Locator, Page } from "@playwright/test";
import { dayPxIn, drawnBy } from "./drawn.ts";
import { expect, test } from "./page.ts";
import { bundled } from "./shown-articles.ts";

const ids = bundled.dates.map(([id]) => id);
const [first = "", second = "", third = ""] = ids;
const last = ids.at(-1) ?? "";

test("the keys of the contract, while nothing is selected", async ({ page, viewer }) => {
  await viewer.open("/");

  await test.step("Up and Down move between events, Home and End to the first and last, and none of them selects", async () => {
    await viewer.opener(first).focus();
    const moves: readonly (readonly [key: string, to: string])[] = [
      ["ArrowDown", second],
      ["ArrowDown", third],
      ["ArrowUp", second],
      ["End", last],
      ["ArrowDown", last],
      ["Home", first],
      ["ArrowUp", first],
    ];
    for (const [key, to] of moves) {
      await page.keyboard.press(key);
      await expect(viewer.opener(to), key).toBeFocused();
    }
    await viewer.expectNoneSelected();
    await expect(page).toHaveURL("/");
  });

  await test.step("away from the axis' controls, plus, minus and 0 are the page's", async () => {
    const before = await drawnBy(viewer);
    await viewer.opener(first).focus();
    for (const key of ["+", "-", "0"]) await page.keyboard.press(key);
    await expect(viewer.status).toHaveText("");
    expect((await drawnBy(viewer)).linesPx).toEqual(before.linesPx);
  });

  await test.step("Enter opens the focused event and closes it again, and so does Space; the focus stays", async () => {
    await viewer.opener(second).focus();
    for (const key of ["Enter", " "]) {
      await page.keyboard.press(key);
      await viewer.expectSelected(second);
      await expect(viewer.opener(second)).toBeFocused();
      await page.keyboard.press(key);
      await viewer.expectNoneSelected();
      await expect(viewer.opener(second)).toBeFocused();
    }
  });

  for (const modifier of ["Control", "Alt", "Meta", "Shift"]) {
    await test.step(`keys with ${modifier} are the browser's`, async () => {
      await viewer.opener(second).focus();
      // Not Home and End: Alt+Home leaves the page.
      for (const key of ["ArrowDown", "ArrowUp"]) {
        await page.keyboard.press(`${modifier}+${key}`);
        await expect(viewer.opener(second), key).toBeFocused();
      }
      await viewer.expectNoneSelected();
    });
  }

  await test.step("on them, plus, minus and 0 zoom and show all", async () => {
    const widthPx = async () => dayPxIn(await drawnBy(viewer));
    const wholePx = await widthPx();
    await viewer.button("Zoom in").focus();
    await page.keyboard.press("+");
    await expect.poll(widthPx).toBeGreaterThan(wholePx * 1.3);
    await page.keyboard.press("0");
    await expect.poll(widthPx).toBeCloseTo(wholePx, 0);
    await page.keyboard.press("-");
    await expect.poll(widthPx).toBeLessThan(wholePx * 0.8);
    await viewer.button("Show all").focus();
    await page.keyboard.press("0");
    await expect.poll(widthPx).toBeCloseTo(wholePx, 0);
    await expect(viewer.button("Show all")).toBeFocused();
  });
});

test("the keys of the contract, while an event is selected", async ({ page, viewer }) => {
  await viewer.open(`/?event=${second}`);

  await test.step("Tab goes through the page from top to bottom, and on wide pages from list to article", async () => {
    const stops: string[] = [];
    // Where Tab begins on a page that has just been opened is the browser's affair.
    await viewer.button("Short gaps").focus();
    for (;;) {
      const name = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const part = focused.closest("article, li, [role=group]");
        const where = part?.ariaLabel ?? part?.id ?? "";
        const label =
          focused.getAttribute("aria-label") ?? focused.querySelector("span:nth-child(2)")?.textContent;
        return `${where} › ${label ?? focused.textContent}`;
      });
      if (name === null) break;
      await expectFocusSeen(page);
      stops.push(name);
      await page.keyboard.press("Tab");
    }
    expect(stops.slice(0, 14)).toEqual([
      " › Short gaps",
      "Time axis › Zoom out",
      "Time axis › Zoom in",
      "Time axis › Show all",
      "Who speaks › 2",
      "Who speaks › 7",
      " › Previous event",
      " › Next event",
      "guest-list › Biden puts Putin on the guest list",
      "invitation-considered › An invitation “will be considered”",
      "invitation-considered › Climate talks, Thu 22 Apr – Fri 23 Apr 2021",
      "invitation-considered › Show in article",
      "invitation-considered › Copy link",
      "invitation-considered › Copy quote",
    ]);
    expect(stops.filter((stop) => stop.startsWith("The article › The article"))).toHaveLength(1);
    const article = stops.findIndex((stop) => stop.startsWith("The article"));
    expect(stops.slice(article).every((stop) => stop.startsWith("The article"))).toBe(true);
  });

  await test.step("from elsewhere in the viewer, Down leads on from the selected event", async () => {
    await viewer.button("Next event").focus();
    await page.keyboard.press("ArrowDown");
    await expect(viewer.opener(third)).toBeFocused();
    await viewer.button("Next event").focus();
    await page.keyboard.press("ArrowUp");
    await expect(viewer.opener(first)).toBeFocused();
  });

  await test.step("from inside an open event, Down leads to the next", async () => {
    await viewer.entry(second).getByRole("button", { name: "Copy link" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect(viewer.opener(third)).toBeFocused();
  });
});

test("keys are the browser's wherever it needs them", async ({ page, viewer }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await viewer.open(`/?event=${third}`);

  await test.step("they do nothing while the focus is outside of the viewer", async () => {
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    for (const key of ["ArrowDown", "ArrowUp", "Home", "End", "Enter", "+", "-", "0", "Escape"]) {
      await page.keyboard.press(key);
      await expect(page.locator("body")).toBeFocused();
    }
    await viewer.expectSelected(third);
    await expect(viewer.status).toHaveText("");
  });

  await test.step("Escape in the article goes back to the selected event", async () => {
    await viewer.button("Show in article").click();
    await expect(viewer.marks(third).first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(viewer.opener(third)).toBeFocused();
    await viewer.expectSelected(third);
  });

  await test.step("in the text to copy by hand, keys move the caret and not the reader", async () => {
    await viewer.button("Copy quote").click();
    const text = viewer.entry(third).getByRole("textbox");
    await expect(text).toBeFocused();
    for (const key of ["ArrowDown", "Home", "End", "ArrowUp"]) {
      await page.keyboard.press(key);
      await expect(text, key).toBeFocused();
    }
  });

  await test.step("where the article scrolls inside itself, the keys that scroll still scroll it", async () => {
    await viewer.article.evaluate((pane) => pane.scrollTo(0, 0));
    await viewer.article.focus();
    // Where it has come to rest: a key that is pressed while the pane still glides is lost to the browser.
    const topPx = () =>
      viewer.article.evaluate(async (pane) => {
        const before = pane.scrollTop;
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return pane.scrollTop === before ? before : Number.NaN;
      });
    const mostPx = await viewer.article.evaluate((pane) => pane.scrollHeight - pane.clientHeight);
    for (const [key, px] of [
      ["End", mostPx],
      ["Home", 0],
      ["ArrowDown", 40],
      ["PageDown", mostPx],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(topPx, key).toBeCloseTo(px, -0.5);
    }
    await viewer.expectSelected(third);
  });
});

test("both panes are reached and scrolled with keys, and the page stays where it is", async ({
  page,
  viewer,
}) => {
  await page.setViewportSize({ width: 1280, height: 660 });
  await viewer.open("/second/twins-and-overlaps/");
  const scrolled = (pane: Locator) => pane.evaluate(({ scrollTop }) => scrollTop);
  await tabTo(page, viewer.list.getByRole("button").first());
  await page.keyboard.press("PageDown");
  await expect.poll(() => scrolled(viewer.listPane)).toBeGreaterThan(50);
  expect(await scrolled(viewer.article)).toBe(0);
  await tabTo(page, viewer.article);
  await page.keyboard.press("PageDown");
  await expect.poll(() => scrolled(viewer.article)).toBeGreaterThan(50);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(viewer.axis).toBeInViewport({ ratio: 1 });
});

test("Left and Right step through the events in time, wherever nothing else takes these keys", async ({
  page,
  viewer,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await viewer.open("/");

  await test.step("from one end to the other, and no further; the place is told, and the focus stays", async () => {
    await viewer.button("Show all").focus();
    for (const [index, id] of ids.entries()) {
      await page.keyboard.press("ArrowRight");
      await viewer.expectSelected(id);
      await expect(page.getByText(`${index + 1} of 9`, { exact: true })).toBeVisible();
    }
    await page.keyboard.press("ArrowRight");
    await viewer.expectSelected(last);
    for (const id of ids.slice(0, -1).reverse()) {
      await page.keyboard.press("ArrowLeft");
      await viewer.expectSelected(id);
    }
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(first);
    await expect(viewer.button("Show all")).toBeFocused();
  });

  await test.step("with nothing selected, Left begins at the end", async () => {
    await viewer.opener(first).click();
    await viewer.expectNoneSelected();
    await viewer.button("Show all").focus();
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(last);
  });

  await test.step("in list and article, but not where the text itself scrolls or words are selected", async () => {
    await viewer.opener(third).focus();
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(ids[1] ?? "");
    await expect(viewer.opener(ids[1] ?? "")).toBeFocused();
    await viewer.article.getByRole("link").first().focus();
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(first);
    await viewer.button("Show all").focus();
    for (const id of ids.slice(1)) {
      await page.keyboard.press("ArrowRight");
      await viewer.expectSelected(id);
    }
    for (const key of ["Shift+ArrowLeft", "Control+ArrowLeft", "Meta+ArrowLeft"])
      await page.keyboard.press(key);
    await viewer.article.focus();
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(last);
  });

  await test.step("not in a field, nor in a dialog, nor outside of the viewer", async () => {
    await viewer.button("Copy quote").click();
    await expect(viewer.entry(last).getByRole("textbox")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await viewer.button("Share").click();
    await page.getByRole("dialog").getByRole("button").first().focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press("ArrowLeft");
    await viewer.expectSelected(last);
  });
});

test("six tasks by keyboard alone, with the focus seen at every step", async ({ page, context, viewer }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await viewer.open("/");

  await test.step("open the third event", async () => {
    await tabTo(page, viewer.opener(third));
    await page.keyboard.press("Enter");
    await viewer.expectSelected(third);
  });

  await test.step("show it in the article and come back", async () => {
    await tabTo(page, viewer.entry(third).getByRole("button", { name: "Show in article" }));
    await page.keyboard.press("Enter");
    await expect(viewer.marks(third).first()).toBeFocused();
    await expect(viewer.marks(third).first()).toBeInViewport();
    await expectFocusSeen(page);
    await page.keyboard.press("Escape");
    await expect(viewer.opener(third)).toBeFocused();
  });

  await test.step("step to the next", async () => {
    await tabTo(page, viewer.button("Next event"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await viewer.expectSelected(ids[3] ?? "");
    await expect(viewer.button("Next event")).toBeFocused();
  });

  await test.step("follow an “about” link", async () => {
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await viewer.expectSelected(second);
    await tabTo(page, viewer.entry(second).getByRole("link", { name: /Climate talks/ }));
    await page.keyboard.press("Enter");
    await viewer.expectSelected("climate-talks");
    await expect(viewer.opener("climate-talks")).toBeInViewport();
  });

  await test.step("narrow to a voice and back", async () => {
    await tabTo(page, viewer.voiceChip("White House"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(viewer.entries).toHaveCount(2);
    await expect(viewer.voiceChip("White House")).toHaveAttribute("aria-pressed", "true");
    await expect(viewer.voiceChip("White House")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(viewer.entries).toHaveCount(ids.length);
  });

  await test.step("zoom in and show all", async () => {
    const widthPx = async () => dayPxIn(await drawnBy(viewer));
    const before = await widthPx();
    await tabTo(page, viewer.button("Zoom in"));
    await page.keyboard.press("Enter");
    await expect.poll(widthPx).toBeGreaterThan(before);
    await tabTo(page, viewer.button("Show all"));
    await page.keyboard.press("Enter");
    await expect.poll(widthPx).toBeCloseTo(before, 0);
  });

  await test.step("copy a link", async () => {
    await tabTo(page, viewer.entry("climate-talks").getByRole("button", { name: "Copy link" }));
    await page.keyboard.press("Enter");
    await expect(viewer.status).toHaveText("Link copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe("?event=climate-talks");
  });
});

/** Presses Tab until the focus is there, and sees it on the way. */
async function tabTo(page: Page, goal: Locator, key = "Tab"): Promise<void> {
  const isThere = () => goal.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isThere()); presses++) {
    expect(presses, `${goal} is reached with ${key}`).toBeLessThan(60);
    await page.keyboard.press(key);
    await expectFocusSeen(page);
  }
}

/** The focused element has an outline of at least 2 px, or the browser's own, and is on the screen. */
async function expectFocusSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const isOnScreen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      name: focused.outerHTML.slice(0, 120),
      outlineStyle,
      widthPx: Number.parseFloat(outlineWidth),
      isOnScreen,
    };
  });
  if (!focus) return;
  expect(focus.outlineStyle, focus.name).not.toBe("none");
  expect(focus.widthPx, focus.name).toBeGreaterThanOrEqual(2);
  expect(focus.isOnScreen, focus.name).toBe(true);
}
