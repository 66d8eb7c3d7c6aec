// The axis: time drawn to scale, hands and wheels that do what they do everywhere, labels that never overlap, and a page
// that does everything without it.
import type { Locator, Page } from "@playwright/test";
import { countedIn, type Drawn, dayPxIn, drawnBy, unreadableIn } from "./drawn.ts";
import { shiftsOf, watchShifts } from "./hosts/layout-shifts.ts";
import { expect, test } from "./page.ts";
import { engineScript } from "./scripts.ts";
import { allArticles, bundled, twins } from "./shown-articles.ts";
import { type Viewer, viewerOn } from "./viewer.ts";

/** An event that is in view at every zoom the tests use, and one day long. */
const oneDay = "five-power-summit";
/** What the axis shows when it shows all, and says so. */
const whole = /^The axis shows 25 March\s–\s24 April 2021\.$/;

test.describe("wheel and mouse", () => {
  test("a plain wheel over the axis scrolls the page where the page scrolls, and leaves the axis alone", async ({
    page,
    viewer,
  }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await viewer.open("/");
    const before = await placesOf(viewer);
    await hover(page, viewer.bar("climate-talks"));
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect(await placesOf(viewer)).toEqual(before);
    await expect(viewer.status).toHaveText("");
  });

  test("where the page fits its window it scrolls the list, to its ends and no further", async ({
    page,
    viewer,
  }) => {
    await page.setViewportSize({ width: 1280, height: 660 });
    await viewer.open("/second/twins-and-overlaps/");
    const before = await placesOf(viewer);
    const listTop = () => viewer.listPane.evaluate(({ scrollTop }) => scrollTop);
    await hover(page, viewer.axis);
    await page.mouse.wheel(0, 120);
    await expect.poll(listTop).toBe(120);
    await page.mouse.wheel(0, -300);
    await expect.poll(listTop).toBe(0);
    await page.mouse.wheel(0, 9_000);
    await expect
      .poll(() => viewer.listPane.evaluate((pane) => pane.scrollHeight - pane.clientHeight - pane.scrollTop))
      .toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await viewer.article.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await placesOf(viewer)).toEqual(before);
    await expect(viewer.status).toHaveText("");
  });

  for (const height of [600, 900]) {
    test(`with Control or Meta it zooms around the pointer, and scrolls nothing, in a window ${height} px high`, async ({
      page,
      viewer,
    }) => {
      await page.setViewportSize({ width: 1280, height });
      await viewer.open("/");
      const dayPx = async () => dayPxIn(await drawnBy(viewer));
      const wholePx = await dayPx();
      for (const key of ["Control", "Meta"]) {
        await test.step(`with ${key}`, async () => {
          const at = await hover(page, viewer.bar(oneDay));
          /** Days from the moment under the pointer to the line of publication. */
          const daysToLine = async () => {
            const drawn = await drawnBy(viewer);
            return ((drawn.dateline?.left ?? Number.NaN) - at.x) / dayPxIn(drawn);
          };
          const days = await daysToLine();
          await page.keyboard.down(key);
          await page.mouse.wheel(0, -300);
          await expect.poll(dayPx).toBeGreaterThan(wholePx * 1.5);
          expect(await daysToLine()).toBeCloseTo(days, 1);
          await page.mouse.wheel(0, 300);
          await expect.poll(dayPx).toBeCloseTo(wholePx, 0);
          await page.keyboard.up(key);
          expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([0, 1]);
          expect(await viewer.listPane.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
        });
      }
    });
  }

  test("drags, presses beside tokens and buttons do to the axis what they do everywhere", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/");
    const before = await drawnBy(viewer);
    const lineX = async () => (await drawnBy(viewer)).dateline?.left ?? Number.NaN;
    const wholeX = await lineX();
    const wholePx = dayPxIn(before);
    const dayPx = async () => dayPxIn(await drawnBy(viewer));
    const showAll = async () => {
      await viewer.button("Show all").click();
      await expect.poll(lineX).toBeCloseTo(wholeX, 0);
      await expect(viewer.status).toHaveText(whole);
    };

    await test.step("a drag moves the axis as far as the pointer, and says what is shown", async () => {
      const { track } = before;
      await drag(page, { x: (track.left + track.right) / 2, y: track.bottom - 3 }, 160);
      await expect.poll(lineX).toBeCloseTo(wholeX + 160, -0.5);
      expect(await dayPx()).toBeCloseTo(wholePx, 0);
      await expect(viewer.status).toHaveText(/^The axis shows .+\.$/);
    });

    await test.step("one that starts on a token moves the axis too, and selects nothing", async () => {
      await showAll();
      await drag(page, await hover(page, viewer.bar(oneDay)), 160);
      await expect.poll(lineX).toBeCloseTo(wholeX + 160, -0.5);
      await expect(viewer.status).not.toHaveText(whole);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a press beside a token selects its event, one far from all selects nothing", async () => {
      await showAll();
      const token = await boxOf(viewer.shape("guest-list"));
      const y = token.y + token.height / 2;
      await page.mouse.click(token.x - 30, y);
      await page.mouse.click(token.x - 8, y);
      await viewer.expectSelected("guest-list");
      await page.goBack();
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("the buttons zoom in, zoom out and show all, and say what is shown", async () => {
      await showAll();
      await viewer.button("Zoom in").click();
      await expect.poll(dayPx).toBeCloseTo(wholePx * 1.6, 0);
      await expect(viewer.status).toHaveText(/^The axis shows .+ 2021\.$/);
      await viewer.button("Zoom out").click();
      await expect.poll(dayPx).toBeCloseTo(wholePx, 0);
      await viewer.button("Zoom out").click();
      await expect.poll(dayPx).toBeLessThan(wholePx * 0.8);
      await showAll();
      await expect.poll(dayPx).toBeCloseTo(wholePx, 0);
    });
  });
});

test.describe("touch", () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test("the switch says what it does, in one line with the other controls", async ({ page, viewer }) => {
    await viewer.open("/");
    const [gaps, zoomIn, all] = await Promise.all(
      ["Short gaps", "Zoom in", "Show all"].map((name) => boxOf(viewer.button(name))),
    );
    expect((await boxOf(viewer.button("Short gaps").locator("span"))).width).toBeGreaterThan(40);
    expect([gaps?.height, zoomIn?.width]).toEqual([44, 44]);
    expect([zoomIn?.y, all?.y]).toEqual([gaps?.y, gaps?.y]);
    await page.setViewportSize({ width: 320, height: 844 });
    await expect.poll(async () => (await boxOf(viewer.button("Short gaps").locator("span"))).width).toBe(1);
  });

  test("swipes, pinches and taps do to axis and page what they do everywhere", async ({ page, viewer }) => {
    await viewer.open("/");
    const before = await drawnBy(viewer);
    const wholePx = dayPxIn(before);
    const lineX = async () => (await drawnBy(viewer)).dateline?.left ?? Number.NaN;
    const wholeX = await lineX();
    /** The gesture has ended, and the axis with it. */
    const atRest = async () => {
      await expect(viewer.status).toHaveText(/^The axis shows .+\.$/);
      await expect(viewer.status).not.toHaveText(whole);
    };
    const showAll = async () => {
      await viewer.button("Show all").click();
      await expect(viewer.status).toHaveText(whole);
      await expect.poll(() => placesOf(viewer)).toEqual(places);
    };
    const places = await placesOf(viewer);

    await test.step("a sideways swipe moves the axis and not the page", async () => {
      const { x, y } = await middleOf(viewer.axis);
      await touch(page, [{ from: { x, y }, to: { x: x + 120, y } }]);
      await expect.poll(lineX).toBeGreaterThan(wholeX + 60);
      await atRest();
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a pinch zooms the axis and not the page", async () => {
      await showAll();
      const { x, y } = await middleOf(viewer.shape("position-of-strength"));
      await touch(page, [
        { from: { x: x - 20, y }, to: { x: x - 50, y } },
        { from: { x: x + 20, y }, to: { x: x + 140, y } },
      ]);
      await expect.poll(async () => dayPxIn(await drawnBy(viewer))).toBeGreaterThan(wholePx * 1.5);
      await atRest();
      expect(await page.evaluate(() => [visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a vertical swipe over the axis scrolls the page, over which the axis stays", async () => {
      await showAll();
      const { x, y } = await middleOf(viewer.shape("position-of-strength"));
      await touch(page, [{ from: { x, y }, to: { x, y: y - 160 } }]);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(90);
      // A tap on a page that still scrolls stops it, and does nothing else.
      await expect.poll(() => page.evaluate(isScrollAtRest)).toBe(true);
      expect(await placesOf(viewer)).toEqual(places);
      await expect(viewer.axis).toBeInViewport({ ratio: 1 });
      await expect(viewer.axis.locator("[data-selected]")).toHaveCount(0);
    });

    await test.step("a tap on a token selects its event, a tap on a count leads to its first in the list", async () => {
      await viewer.shape("climate-talks").tap();
      await viewer.expectSelected("climate-talks");
      const [crowd] = (await drawnBy(viewer)).crowds;
      if (!crowd) throw new Error("All can be drawn apart: the test needs a narrower page");
      await viewer.axis.locator("[data-crowd]").first().tap();
      await expect(viewer.opener(crowd.first)).toBeInViewport({ ratio: 1 });
      await expect(viewer.opener(crowd.first)).toBeFocused();
      await viewer.expectSelected("climate-talks");
    });

    await test.step("and so does one beside a token, which is smaller than a finger", async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      const { x, y } = await boxOf(viewer.shape("guest-list"));
      await page.touchscreen.tap(x - 12, y - 6);
      await viewer.expectSelected("guest-list");
    });
  });
});

test.describe("to scale", () => {
  const dayMs = 86_400_000;

  test("each event stands at its time, a token or a bar as wide as its interval, wide and narrow", async ({
    page,
    viewer,
  }) => {
    await viewer.open("/?scale=true");
    for (const width of [1280, 900]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(async () => {
        const { events, crowds, dateline, track } = await drawnBy(viewer);
        const bodyOf = new Map(events.map(({ id, body }) => [id, body]));
        const talks = bodyOf.get("climate-talks");
        if (!talks || !dateline) throw new Error("Not all is drawn");
        const talksMs = Date.UTC(2021, 3, 22);
        const pxPerDay = (talks.right - talks.left) / 2;
        const toPx = (ms: number) => talks.left + ((ms - talksMs) / dayMs) * pxPerDay;
        expect(dateline.left, "the line stands at the end of 30 March").toBeCloseTo(
          toPx(Date.UTC(2021, 2, 31)),
          0,
        );
        for (const { id, when } of bundled.file.events) {
          const body = bodyOf.get(id);
          if (!body || id === "climate-talks") continue;
          const [fromPx, toDayPx] = [toPx(Date.parse(when)), toPx(Date.parse(when) + dayMs)];
          const tokenPx = body.right - body.left;
          // A day that is narrower than a token has that in its middle; beside others it hardly leaves its day.
          const leastPx = Math.min(fromPx, (fromPx + toDayPx - tokenPx) / 2);
          const mostPx = Math.max(leastPx, toDayPx - tokenPx) + tokenPx * 0.3;
          expect(body.left, id).toBeGreaterThanOrEqual(leastPx - 0.5);
          expect(body.left, id).toBeLessThanOrEqual(mostPx + 0.5);
        }
        expect(events.length + crowds.reduce((sum, { count }) => sum + count, 0)).toBe(9);
        expect(talks.right, "in the axis").toBeLessThan(track.right);
        expect(track.right, "in the window").toBeLessThan(width);
      }, `${width} px`).toPass();
    }
  });

  test("with empty stretches cut short, days are as wide on both sides of a cut, which is named; the switch and the address give either", async ({
    page,
    viewer,
  }) => {
    const daysWide = (drawn: Drawn) => {
      const talks = drawn.events.find(({ id }) => id === "climate-talks")?.body;
      const guests = drawn.events.find(({ id }) => id === "guest-list")?.body;
      if (!talks || !guests || !drawn.dateline) throw new Error("Not all is drawn");
      const before = (drawn.dateline.left - guests.left) / 5;
      const within = (talks.right - talks.left) / 2;
      return { before, within, between: (talks.left - drawn.dateline.left) / within };
    };
    // In full, or as much of it as has room.
    const named = /^22 days( without an event)?$/;
    const gaps = viewer.button("Short gaps");

    await test.step("by itself, since more than half of the time is empty", async () => {
      await viewer.open("/");
      const { before, within, between } = daysWide(await drawnBy(viewer));
      expect(before).toBeCloseTo(within, 0);
      expect(between).toBeLessThan(3);
      await expect(viewer.axis.getByText(named)).toBeVisible();
      await expect(gaps).toHaveAttribute("aria-pressed", "true");
    });

    await test.step("the switch shows it to scale, writes so to the address, and cuts it again", async () => {
      await gaps.click();
      await expect(gaps).toHaveAttribute("aria-pressed", "false");
      await expect(page).toHaveURL("/?scale=true");
      await expect.poll(async () => daysWide(await drawnBy(viewer)).between).toBeCloseTo(22, 0);
      await expect(viewer.axis.getByText(named)).toHaveCount(0);
      await gaps.click();
      await expect(page).toHaveURL("/");
      await expect.poll(async () => daysWide(await drawnBy(viewer)).between).toBeLessThan(3);
      await expect(viewer.axis.getByText(named)).toBeVisible();
    });

    await test.step("an address asks for either, and what is no scale is none", async () => {
      for (const [address, isShort] of [
        ["/?scale=true", "false"],
        ["/?scale=short", "true"],
        ["/?scale=auto", "true"],
        ["/?scale=long", "true"],
        ["/?scale=true&event=climate-talks", "false"],
      ] as const) {
        await viewer.open(address);
        await expect(gaps, address).toHaveAttribute("aria-pressed", isShort);
        await expect(viewer.axis.getByText(named), address).toHaveCount(isShort === "true" ? 1 : 0);
        expect(countedIn(await drawnBy(viewer)), address).toBe(9);
      }
    });

    await test.step("what is chosen keeps the scale, and an article without such a stretch has no switch", async () => {
      await viewer.opener("guest-list").click();
      await expect(page).toHaveURL("/?scale=true&event=guest-list");
      await viewer.open("/second/arabic/");
      const { events } = await drawnBy(viewer);
      expect(events.length).toBeGreaterThan(0);
    });
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
    const count = file.events.length;

    test(`of ${file.id}, the first window holds all events with some air whatever today's date is, and at every width and zoom, whatever is selected, every event is drawn, counted or said to be outside, and every word can be read`, async ({
      page,
      viewer,
    }) => {
      await page.addInitScript(setToday, Date.UTC(2034, 4, 6, 7, 8, 9));
      await page.emulateMedia({ reducedMotion: "reduce" });
      await viewer.open(path);

      await test.step("the first window holds all events with some air", async () => {
        const { track, events, crowds, outside } = await drawnBy(viewer);
        expect(outside).toEqual([]);
        const isOpen = new Set(file.events.flatMap(({ id, when }) => (when.includes("..") ? [id] : [])));
        const closed = events.filter(({ id }) => !isOpen.has(id));
        for (const { left, right } of [...closed.map(({ body }) => body), ...crowds]) {
          expect(left).toBeGreaterThan(track.left + 4);
          expect(right).toBeLessThan(track.right - 4);
        }
      });

      for (const width of [1280, 768, 390, 320]) {
        await test.step(`at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 900 });
          await expect
            .poll(() => viewer.axis.evaluate((axis) => axis.getBoundingClientRect().right), "it fits")
            .toBeLessThan(width);
          await expect
            .poll(async () => unreadableIn(await drawnBy(viewer)), `at the start at ${width} px`)
            .toEqual([]);
          const look = async (state: string) => {
            const drawn = await drawnBy(viewer);
            expect.soft(unreadableIn(drawn), `${state} at ${width} px`).toEqual([]);
            expect.soft(countedIn(drawn), `${state} at ${width} px`).toBe(count);
          };
          for (const [id] of dates) {
            await press(viewer.opener(id));
            // The selected one is always drawn as itself, and says what it is.
            await expect(viewer.bar(id)).toHaveAttribute("data-selected");
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

  const crowded = ["/second/election-night/", "/second/lumen-works/", "/second/twenty-voices/"];
  for (const path of ["/", "/?scale=true", twins.path, ...crowded]) {
    test(`of ${path}, wherever its buttons and hands lead, the axis shows an event or the way to one, and counts them all`, async ({
      page,
      viewer,
    }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await viewer.open(path);
      const count = await viewer.entries.count();
      const { track } = await drawnBy(viewer);
      const widthPx = track.right - track.left;
      const chance = chances(path.length);
      const dragBy = (px: number) => {
        const fromX = px > 0 ? track.left + 10 : track.right - 10;
        return drag(page, { x: fromX, y: track.bottom - 2 }, px);
      };
      for (let move = 1; move <= 40; move++) {
        const which = chance();
        const state = `move ${move}: ${which.toFixed(2)}`;
        if (which < 0.4) await viewer.button("Zoom in").click();
        else if (which < 0.55) await viewer.button("Zoom out").click();
        else if (which < 0.6) await viewer.button("Show all").click();
        else await dragBy((which < 0.8 ? -1 : 1) * widthPx * 0.9 * chance());
        const drawn = await drawnBy(viewer);
        expect.soft(countedIn(drawn), state).toBe(count);
        expect.soft(unreadableIn(drawn), state).toEqual([]);
      }

      await test.step("from an empty stretch, Zoom in leads toward the nearest event, and a press on the count to it", async () => {
        const outOfView = async () => {
          await viewer.button("Show all").click();
          for (let presses = 0; presses < 4; presses++) await viewer.button("Zoom in").click();
          for (let drags = 0; drags < 60; drags++) {
            const { events, crowds, outside } = await drawnBy(viewer);
            if (events.length + crowds.length === 0) break;
            await dragBy((outside.length === 0 || drags < 30 ? -1 : 1) * widthPx * 0.3);
          }
          const { events, crowds, outside } = await drawnBy(viewer);
          return { seen: events.length + crowds.length, ways: outside.length };
        };
        for (const way of ["Zoom in", "the count"]) {
          const { seen, ways } = await outOfView();
          // Where bars cover all of the time there is no empty stretch to be at.
          if (seen > 0) continue;
          expect(ways, way).toBeGreaterThan(0);
          if (way === "Zoom in") await viewer.button("Zoom in").click();
          else await viewer.axis.locator("[data-outside]").first().click();
          await expect
            .poll(async () => {
              const { events, crowds } = await drawnBy(viewer);
              return events.length + crowds.length;
            }, way)
            .toBeGreaterThan(0);
        }
      });
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
    await expect.poll(() => stillCount(viewer)).toBe(bundled.file.events.length);
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

test("the picture is as wide as its track, also where there just is, or is not, room to name its lanes", async ({
  page,
  viewer,
}) => {
  await page.setViewportSize({ width: 750, height: 900 });
  await viewer.open("/?scale=true");
  const axisPx = () => viewer.axis.evaluate((axis) => axis.getBoundingClientRect().width);
  const aroundPx = 750 - (await axisPx());
  for (let width = 716; width <= 724; width++) {
    await page.setViewportSize({ width: width + aroundPx, height: 900 });
    await expect.poll(axisPx).toBe(width);
    const trackPx = width >= 720 ? width - 152 : width;
    await expect(async () => {
      const { track, events } = await drawnBy(viewer);
      expect(track.right - track.left).toBe(trackPx);
      // The last event ends where the whole does, but for its air: drawn for another width it would end elsewhere.
      const last = events.find(({ id }) => id === "climate-talks");
      expect(track.right - (last?.body.right ?? Number.NaN)).toBeCloseTo((trackPx * 0.05) / 1.1, 1);
    }, `${width} px`).toPass();
  }
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

/** Today is another day. (Playwright's own clock gives dates that cannot be made a kind of their own, as date-fns does.) */
function setToday(nowMs: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, of, asked) => Reflect.construct(real, of.length === 0 ? [nowMs] : of, asked),
    get: (real, name) => (name === "now" ? () => nowMs : Reflect.get(real, name)),
  });
}

/** A press that brings nothing into view. */
async function press(control: Locator): Promise<void> {
  await control.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** How many events the still picture that is shown tells of. */
async function stillCount({ axis }: Viewer): Promise<number> {
  const counts = await axis
    .locator("[data-crowd]:visible")
    .evaluateAll((crowds) => crowds.map((crowd) => Number(crowd.getAttribute("data-count"))));
  return counts.reduce((sum, count) => sum + count, await axis.locator("[data-event]:visible").count());
}

/** The page stands where it stood some frames before. */
async function isScrollAtRest(): Promise<boolean> {
  const before = scrollY;
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  return scrollY === before;
}

/** Where everything of the events lies along time. */
async function placesOf(
  viewer: Viewer,
): Promise<readonly (readonly [id: string, xPx: number, widthPx: number])[]> {
  const { events } = await drawnBy(viewer);
  return events.map(
    ({ id, body }) => [id, Math.round(body.left), Math.round(body.right - body.left)] as const,
  );
}

/** Numbers from 0 to 1, the same each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error("It is not drawn");
  return box;
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
