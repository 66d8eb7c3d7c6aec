// The axis: time drawn to scale, hands and wheels that do what they do everywhere, labels that never overlap, and a page
// that does everything without it.
import type { Locator, Page } from "@playwright/test";
import { shiftsOf, watchShifts } from "./hosts/layout-shifts.ts";
import { expect, test } from "./page.ts";
import { engineScript } from "./scripts.ts";
import { allArticles, bundled, twins } from "./shown-articles.ts";
import { type Viewer, viewerOn } from "./viewer.ts";

/** An event that is in view at every zoom the tests use, and one day long. */
const oneDay = "five-power-summit";

test.describe("wheel and mouse", () => {
  test.use({ viewport: { width: 1280, height: 600 } });

  test("a plain wheel over the axis scrolls the page and leaves the axis alone; with Control or Meta it zooms around the pointer, and scrolls nothing", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/");
    const before = await extent(viewer.bar(oneDay));
    await test.step("plain", async () => {
      await hover(page, viewer.bar("climate-talks"));
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
      expect(await extent(viewer.bar(oneDay))).toEqual(before);
      await expect(viewer.status).toHaveText("");
      await page.mouse.wheel(0, -300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    });
    for (const key of ["Control", "Meta"]) {
      await test.step(`with ${key}`, async () => {
        const at = await hover(page, viewer.bar(oneDay));
        await page.keyboard.down(key);
        await page.mouse.wheel(0, -300);
        await expect
          .poll(async () => (await extent(viewer.bar(oneDay))).width)
          .toBeGreaterThan(before.width * 1.5);
        const zoomed = await extent(viewer.bar(oneDay));
        const share = (at.x - before.x) / before.width;
        expect(zoomed.x + share * zoomed.width).toBeCloseTo(at.x, -0.5);
        await page.mouse.wheel(0, 300);
        await expect.poll(async () => (await extent(viewer.bar(oneDay))).width).toBeCloseTo(before.width, 0);
        await page.keyboard.up(key);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
      });
    }
  });

  test("drags, presses beside bars and buttons do to the axis what they do everywhere", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/");
    const before = await extent(viewer.bar(oneDay));
    const whole = async () => {
      await viewer.button("Show all").click();
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).x).toBeCloseTo(before.x, 0);
      await expect(viewer.status).toHaveText("The axis shows 23 March – 26 April 2021.");
    };

    await test.step("a drag moves the axis as far as the pointer, and says what is shown", async () => {
      const track = await viewer.axis.locator(".vis-timeline").boundingBox();
      if (!track) throw new Error("There is no axis");
      await drag(page, { x: track.x + track.width / 2, y: track.y + track.height - 12 }, 160);
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).x).toBeCloseTo(before.x + 160, -0.5);
      expect((await extent(viewer.bar(oneDay))).width).toBeCloseTo(before.width, 1);
      await expect(viewer.status).toHaveText(/^The axis shows .+\.$/);
    });

    await test.step("one that starts on a bar moves the axis too, and selects nothing", async () => {
      await whole();
      await drag(page, await hover(page, viewer.bar(oneDay)), 160);
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).x).toBeCloseTo(before.x + 160, -0.5);
      await expect(viewer.status).not.toHaveText("The axis shows 23 March – 26 April 2021.");
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a press beside a bar selects its event, one far from all selects nothing", async () => {
      await whole();
      const { x } = await extent(viewer.bar(oneDay));
      const { y } = await middleOf(viewer.bar(oneDay));
      await page.mouse.click(x - 90, y);
      await page.mouse.click(x - 8, y);
      await viewer.expectSelected(oneDay);
      await page.goBack();
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("the buttons zoom in, zoom out and show all, and say what is shown", async () => {
      const wholePx = (await extent(viewer.bar(oneDay))).width;
      await viewer.button("Zoom in").click();
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).width).toBeCloseTo(wholePx * 1.6, 0);
      await expect(viewer.status).toHaveText(/^The axis shows \d+ March\s–\s\d+ April 2021\.$/);
      await viewer.button("Zoom out").click();
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).width).toBeCloseTo(wholePx, 0);
      await viewer.button("Zoom out").click();
      await viewer.button("Show all").click();
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).width).toBeCloseTo(wholePx, 0);
      await expect(viewer.status).toHaveText("The axis shows 23 March – 26 April 2021.");
    });
  });
});

test.describe("touch", () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test("swipes, pinches and taps do to axis and page what they do everywhere", async ({ page, viewer }) => {
    await viewer.open("/");
    const before = await extent(viewer.bar(oneDay));
    const shown = "The axis shows 23 March – 26 April 2021.";
    /** The gesture has ended, and the axis with it. */
    const atRest = async () => {
      await expect(viewer.status).toHaveText(/^The axis shows .+\.$/);
      await expect(viewer.status).not.toHaveText(shown);
    };
    const whole = async () => {
      await viewer.button("Show all").click();
      await expect(viewer.status).toHaveText(shown);
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).x).toBeCloseTo(before.x, 0);
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).width).toBeCloseTo(before.width, 0);
    };

    await test.step("a sideways swipe moves the axis and not the page", async () => {
      const { x, y } = await middleOf(viewer.axis);
      await touch(page, [{ from: { x, y }, to: { x: x + 120, y } }]);
      await expect.poll(async () => (await extent(viewer.bar(oneDay))).x).toBeGreaterThan(before.x + 60);
      await atRest();
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a pinch zooms the axis and not the page", async () => {
      await whole();
      const { x, y } = await middleOf(viewer.bar(oneDay));
      await touch(page, [
        { from: { x: x - 20, y }, to: { x: x - 50, y } },
        { from: { x: x + 20, y }, to: { x: x + 140, y } },
      ]);
      await expect
        .poll(async () => (await extent(viewer.bar(oneDay))).width)
        .toBeGreaterThan(before.width * 1.5);
      await atRest();
      expect(await page.evaluate(() => [visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a vertical swipe over the axis scrolls the page", async () => {
      await whole();
      const still = await extent(viewer.bar(oneDay));
      const { x, y } = await middleOf(viewer.bar(oneDay));
      await touch(page, [{ from: { x, y }, to: { x, y: y - 240 } }]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
      expect(await extent(viewer.bar(oneDay))).toEqual(still);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a tap on a bar selects its event", async () => {
      await viewer.shape("climate-talks").tap();
      await viewer.expectSelected("climate-talks");
    });

    await test.step("and so does one beside a bar, which is smaller than a finger", async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      const { x } = await extent(viewer.bar("guest-list"));
      const { y } = await middleOf(viewer.bar("guest-list"));
      await page.touchscreen.tap(x - 16, y - 8);
      await viewer.expectSelected("guest-list");
    });
  });
});

test.describe("to scale", () => {
  test("a day is a day wide, an interval as wide as it is, and each lies where it should, wide and narrow", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/");
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(async () => {
        const from = await extent(viewer.bar("guest-list"));
        const to = await extent(viewer.bar("climate-talks"));
        const dayMs = 86_400_000;
        const startMs = Date.UTC(2021, 2, 26);
        const pxPerDay = (to.x + to.width - from.x) / ((Date.UTC(2021, 3, 24) - startMs) / dayMs);
        for (const { id, when } of bundled.file.events) {
          const [start = "", end = start] = when.split("/");
          const box = await extent(viewer.bar(id));
          expect(box.x, id).toBeCloseTo(from.x + ((Date.parse(start) - startMs) / dayMs) * pxPerDay, 0);
          const days = (Date.parse(end) - Date.parse(start)) / dayMs + 1;
          expect(box.width, id).toBeCloseTo(days * pxPerDay, 0);
        }
        const line = await extent(viewer.dateline.locator("line"));
        expect(line.x, "the dateline stands at the end of 30 March").toBeCloseTo(from.x + 5 * pxPerDay, 0);
        const track = await extent(viewer.axis.locator(".vis-timeline"));
        expect(to.x + to.width, "in the axis").toBeLessThan(track.x + track.width);
        expect(track.x + track.width, "in the window").toBeLessThan(width);
      }, `${width} px`).toPass();
    }
  });

  test("status is told by shape and line, without colour, and each voice has a lane of its own", async ({
    viewer,
  }) => {
    await viewer.open(twins.path);
    const look = (id: string) =>
      viewer.shape(id).evaluate((drawn) => {
        const { strokeDasharray, fill } = getComputedStyle(drawn);
        const card = getComputedStyle(drawn.closest("[data-part=axis]") ?? drawn).backgroundColor;
        const struck = drawn.parentElement?.querySelector("line") !== null;
        return [drawn.getAttribute("rx"), strokeDasharray, fill === card ? "hollow" : "full", struck].join(
          " ",
        );
      });
    const looks = ["saloon", "boat-to-stop", "company-figures", "last-boat", "never"];
    expect(new Set(await Promise.all(looks.map(look))).size).toBe(5);

    const lanes = new Map<string, { top: number; bottom: number }>();
    for (const { id, voice = "" } of twins.file.events) {
      const box = await viewer.shape(id).boundingBox();
      if (!box) throw new Error(`${id} is not drawn`);
      const lane = lanes.get(voice) ?? { top: box.y, bottom: box.y };
      lanes.set(voice, { top: Math.min(lane.top, box.y), bottom: Math.max(lane.bottom, box.y + box.height) });
    }
    const inOrder = [...lanes.values()].toSorted((a, b) => a.top - b.top);
    expect(inOrder).toHaveLength(5);
    inOrder.slice(1).forEach((lane, index) => {
      expect(lane.top).toBeGreaterThan(inOrder[index]?.bottom ?? Number.NaN);
    });
  });
});

test.describe("over time and width", () => {
  for (const { path, file, dates } of allArticles) {
    test(`of ${file.id}, the first window holds all events with some air whatever today's date is, and labels never overlap each other or another's bar, nor run out of the axis, nor do its dates, at every width and zoom, whatever is selected`, async ({
      page,
      viewer,
    }) => {
      await page.clock.setFixedTime(new Date("2034-05-06T07:08:09Z"));
      await page.emulateMedia({ reducedMotion: "reduce" });
      await viewer.open(path);

      await test.step("the first window holds all events with some air", async () => {
        const track = await extent(viewer.axis.locator(".vis-timeline"));
        for (const { id, when } of file.events) {
          if (when.includes("..")) continue;
          const { x, width } = await extent(viewer.bar(id));
          expect(x, id).toBeGreaterThan(track.x + 4);
          expect(x + width, id).toBeLessThan(track.x + track.width - 4);
        }
      });

      for (const width of [1280, 768, 390, 320]) {
        await test.step(`labels and dates at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await expect
            .poll(() => viewer.axis.evaluate((axis) => axis.getBoundingClientRect().right), "it fits")
            .toBeLessThan(width);
          await expect.poll(() => misplacedWords(viewer), `at the start at ${width} px`).toEqual([]);
          const look = async (state: string) =>
            expect.soft(await misplacedWords(viewer), `${state} at ${width} px`).toEqual([]);
          for (const [id] of dates) {
            await press(viewer.opener(id));
            await look(`with ${id} selected`);
          }
          for (let presses = 1; presses <= 3; presses++) {
            await viewer.button("Zoom in").click();
            await look(`zoomed in ${presses} times`);
          }
          await viewer.button("Show all").click();
          await viewer.button("Zoom out").click();
          await look("zoomed out");
          await viewer.button("Show all").click();
          await press(viewer.opener(dates.at(-1)?.[0] ?? ""));
          await viewer.expectNoneSelected();
        });
      }
    });
  }
});

test.describe("without its script", () => {
  test.use({ expectedNoise: [/net::ERR_FAILED/] });

  test("the picture stays, and list and article do everything", async ({ page, viewer }) => {
    await page.route(engineScript, (route) => route.abort());
    await viewer.openWithoutAxis("/");
    await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(bundled.file.events.length);
    await expect(viewer.button("Zoom in")).toHaveAttribute("aria-disabled", "true");
    // Forced: Playwright waits for a button that says it is disabled.
    await viewer.button("Zoom in").click({ force: true });
    await viewer.opener("common-topics").click();
    await viewer.expectSelected("common-topics");
    await viewer.marks("five-power-summit").first().click();
    await viewer.expectSelected("five-power-summit");
    await viewer.button("Next event").click();
    await viewer.expectSelected("climate-talks");
    await viewer.bar("guest-list").locator("rect:visible").last().click();
    await viewer.expectSelected("guest-list");
    await page.goBack();
    await viewer.expectSelected("climate-talks");
    await page.setViewportSize({ width: 390, height: 700 });
    await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(bundled.file.events.length);
    await expect(viewer.entries).toHaveCount(bundled.file.events.length);
  });
});

test("where the axis throws while it starts, the picture stays", async ({ page, viewer }) => {
  let isBroken = false;
  await page.route(engineScript, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replace("vis-timeline", "vis timeline");
    isBroken = body !== text;
    await route.fulfill({ response, body });
  });
  await viewer.openWithoutAxis("/");
  await expect.poll(() => isBroken).toBe(true);
  await expect(viewer.axis.locator("[data-event]:visible")).toHaveCount(bundled.file.events.length);
  await viewer.opener("common-topics").click();
  await viewer.expectSelected("common-topics");
});

test("in a tiny window, list and article do everything", async ({ page, viewer }) => {
  await page.setViewportSize({ width: 240, height: 180 });
  await viewer.openWithoutAxis("/");
  await viewer.opener("common-topics").click();
  await expect(viewer.opener("common-topics")).toHaveAttribute("aria-expanded", "true");
  await viewer.button("Show in article").click();
  await expect(viewer.marks("common-topics").first()).toBeFocused();
  await expect(viewer.marks("common-topics").first()).toBeInViewport();
});

for (const { path, file } of allArticles) {
  test(`the axis of ${file.id} comes without moving the page, as high as its picture was, at every width`, async ({
    page,
    viewer,
    browser,
    origin,
  }) => {
    await page.addInitScript(watchShifts);
    const withoutScripts = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
    const still = viewerOn(await withoutScripts.newPage());
    await still.page.goto(path);
    const sizeOf = (each: Viewer) => each.axis.evaluate((drawn) => [drawn.clientWidth, drawn.clientHeight]);
    for (const width of [1280, 768, 390, 320]) {
      await test.step(`${width} px`, async () => {
        for (const each of [still, viewer]) await each.page.setViewportSize({ width, height: 900 });
        await viewer.open(path);
        expect.soft(await sizeOf(viewer), `${width} px`).toEqual(await sizeOf(still));
        expect.soft(await shiftsOf(page.locator("html")), `layout shift at ${width} px`).toEqual([]);
      });
    }
    await withoutScripts.close();
  });
}

/** A press that brings nothing into view. */
async function press(control: Locator): Promise<void> {
  await control.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** Labels that lie on another label or on the bar of another event, or that the axis' edge cuts, and dates that it cuts. */
async function misplacedWords(viewer: Viewer): Promise<string[]> {
  return viewer.axis.evaluate((drawing) => {
    const track = drawing.querySelector(".vis-timeline")?.getBoundingClientRect();
    const cutDates = [...drawing.querySelectorAll(".vis-text:not(.vis-measure)")].flatMap((date) => {
      const words = document.createRange();
      words.selectNodeContents(date);
      const { left, right, width } = words.getBoundingClientRect();
      // The one that vis pins to the left edge may be longer than the axis is wide.
      const isPinned = track && Math.abs(date.getBoundingClientRect().left - track.left) < 1;
      if (!track || width === 0 || isPinned) return [];
      return left < track.left || right > track.right ? [`${date.textContent} is cut`] : [];
    });
    const events = [...drawing.querySelectorAll("[data-event]")].map((event) => ({
      id: event.getAttribute("data-event") ?? "",
      drawn: [...event.querySelectorAll("rect")].at(-1)?.getBoundingClientRect(),
      label: event.querySelector("text")?.getBoundingClientRect(),
    }));
    const meet = (a: DOMRect | undefined, b: DOMRect | undefined) =>
      a !== undefined &&
      b !== undefined &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      // Text boxes are higher than their letters by a few px on both sides.
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
    const misplacedLabels = events.flatMap(({ id, label }) => {
      if (!label || !track) return [];
      const others = events.filter((other) => other.id !== id);
      return [
        ...others
          .filter(({ drawn }) => meet(label, drawn))
          .map((other) => `${id} lies on the bar of ${other.id}`),
        ...others
          .filter((other) => id < other.id && meet(label, other.label))
          .map((other) => `${id} and ${other.id}`),
        ...(label.left < track.left - 1 || label.right > track.right + 1
          ? [`${id} runs out of the axis`]
          : []),
      ];
    });
    return [...misplacedLabels, ...cutDates];
  });
}

/** Where a bar lies along time, or, for anything but an event, the thing itself. */
async function extent(part: Locator): Promise<{ x: number; width: number }> {
  return part.evaluate((element) => {
    const drawn = [...element.querySelectorAll("rect")].at(-1);
    const { x, width } = (element.matches("[data-event]") && drawn ? drawn : element).getBoundingClientRect();
    return { x, width };
  });
}

async function hover(page: Page, event: Locator): Promise<Point> {
  const at = await middleOf(event);
  await page.mouse.move(at.x, at.y);
  return at;
}

/** Presses the mouse and moves it sideways. */
async function drag(page: Page, from: Point, distancePx: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + distancePx, from.y, { steps: 8 });
  await page.mouse.up();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go down together, move in a straight line and lift. */
async function touch(
  page: Page,
  fingers: readonly { readonly from: Point; readonly to: Point }[],
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const steps = 12;
  const at = (step: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  await cdp.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await cdp.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step) });
  }
  await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

async function middleOf(part: Locator): Promise<Point> {
  return part.evaluate((element) => {
    const drawn = [...element.querySelectorAll("rect")].at(-1);
    const box = (element.matches("[data-event]") && drawn ? drawn : element).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
