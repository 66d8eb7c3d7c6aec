// @vitest-environment jsdom
// The adapter with the real vis-timeline, which moves by timers and the clock alone: both are ours here.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { createVisAxis } from "../../../src/axis/engine/vis-axis.ts";
import { timeAxis } from "../../../src/picture/time-axis.ts";
import type { TimeWindow } from "../../../src/picture/time-window.ts";
import { stubWidth } from "../../support/page.ts";
import { articleOf } from "../../support/proved.ts";

/** A move lasts 300 ms, its last frame a little longer. */
const moveMs = 400;

beforeEach(() => {
  vi.useFakeTimers();
  stubWidth(600);
});
afterEach(() => {
  vi.useRealTimers();
});

function days(from: number, to: number): TimeWindow {
  return { startMs: from * dayMs, endMs: to * dayMs };
}

/** An axis of thirty days, and what it shows, in days. */
function start({ isMotionReduced = false, whole = days(0, 30), narrowestMs = 2 * dayMs } = {}) {
  const box = document.createElement("div");
  document.body.append(box);
  let shown: TimeWindow = whole;
  const axis = createVisAxis(box, {
    whole,
    narrowestMs,
    heightPx: 200,
    isMotionReduced: () => isMotionReduced,
    onWindow: (window) => {
      shown = window;
    },
    onMovedByReader: () => {},
  });
  onTestFinished(() => axis.destroy());
  const inDays = ({ startMs, endMs }: TimeWindow) =>
    [startMs, endMs].map((ms) => Math.round(ms / (dayMs / 100)) / 100);
  return { axis, shown: () => shown, shownDays: () => inDays(shown), inDays };
}

describe("a zoom by a button", () => {
  it.each([
    ["a moment in view", 5.5 * dayMs, [2.75, 17.75]],
    ["the middle", null, [7.5, 22.5]],
  ])("keeps %s where it is", (_what, centreMs, expected) => {
    const { axis, shownDays } = start({ isMotionReduced: true });
    axis.zoom(2, centreMs);
    expect(shownDays()).toEqual(expected);
  });

  it("brings a moment that is out of view into the middle", () => {
    const { axis, shownDays } = start({ isMotionReduced: true });
    axis.zoom(2, null);
    axis.zoom(2, 5.5 * dayMs);
    expect(shownDays()).toEqual([1.75, 9.25]);
  });
});

describe("a move of the axis", () => {
  it("ends where a second one, made in its midst, wants to be", () => {
    const { axis, shownDays } = start();
    axis.zoom(3, null);
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([10, 20]);
    axis.reveal(days(24, 25));
    vi.advanceTimersByTime(100);
    // Still in view on the way, but not at the end of it.
    axis.reveal(days(12, 13));
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([11.3, 21.3]);
  });

  it("goes on where the second one wants nothing else", () => {
    const { axis, shownDays } = start();
    axis.zoom(3, null);
    vi.advanceTimersByTime(moveMs);
    axis.reveal(days(24, 25));
    vi.advanceTimersByTime(100);
    axis.reveal(days(22, 23));
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([15.7, 25.7]);
  });

  it("is the start of a zoom made in its midst: two quick presses are two steps", () => {
    const { axis, shownDays, inDays } = start();
    axis.zoom(2, null);
    vi.advanceTimersByTime(50);
    expect(inDays(axis.zoom(2, null))).toEqual([11.25, 18.75]);
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([11.25, 18.75]);
  });

  it("ends under a hand, which starts from what is seen", () => {
    const { axis, shownDays } = start();
    axis.zoom(3, null);
    vi.advanceTimersByTime(100);
    const [from = 0, to = 0] = shownDays();
    turnWheel(axis.layer, 0);
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([from, to]);
    axis.reveal(days((from + to) / 2, (from + to) / 2 + 1));
    vi.advanceTimersByTime(moveMs);
    expect(shownDays()).toEqual([from, to]);
  });

  it("is over at once where motion is reduced", () => {
    const { axis, shownDays } = start({ isMotionReduced: true });
    axis.zoom(3, null);
    axis.reveal(days(24, 25));
    axis.reveal(days(12, 13));
    expect(shownDays()).toEqual([11.3, 21.3]);
  });
});

describe("at the end of time", () => {
  it.each([
    ["the end", days(50, 59.9), [40, 60]],
    ["the beginning", days(-29.9, -20), [-30, -10]],
  ])("near %s, a zoom tells what the axis then shows", (_where, near, expected) => {
    const { axis, shownDays, inDays } = start({ isMotionReduced: true });
    axis.zoom(3, null);
    axis.reveal(near);
    expect(inDays(axis.zoom(1 / 2, null))).toEqual(expected);
    expect(shownDays()).toEqual(expected);
  });

  it("the widest zoom is all there is to go to", () => {
    const { axis, shownDays, inDays } = start({ isMotionReduced: true });
    expect(inDays(axis.zoom(1 / 5, null))).toEqual([-30, 60]);
    expect(shownDays()).toEqual([-30, 60]);
    expect(inDays(axis.showAll())).toEqual([0, 30]);
  });

  it("a zoom comes no nearer than the narrowest window, and tells so", () => {
    const { axis, shownDays, inDays } = start({ isMotionReduced: true });
    expect(inDays(axis.zoom(1_000, null))).toEqual([14, 16]);
    expect(shownDays()).toEqual([14, 16]);
  });
});

describe("where there is next to no time", () => {
  it.each([
    ["one minute", ["2021-03-30T10:05Z"], "2021-03-30T10:05Z"],
    ["a few minutes", ["2021-03-30T10:05Z", "2021-03-30T10:07Z"], "2021-03-30T10:09Z"],
    ["one year", ["2021"], "2021-03-30"],
  ])("all of it is shown at first, and after a zoom too: %s", (_what, dates, datePublished) => {
    const events = dates.map((when, index) => ({ id: `e${index}`, when }));
    const { whole, narrowestMs } = timeAxis(articleOf(events, { datePublished }), "auto");
    const { axis, shown } = start({ isMotionReduced: true, whole, narrowestMs });
    const expectWhole = ({ startMs, endMs }: TimeWindow) => {
      // Vis rounds to whole ms.
      expect(Math.abs(startMs - whole.startMs)).toBeLessThanOrEqual(1);
      expect(Math.abs(endMs - whole.endMs)).toBeLessThanOrEqual(1);
    };
    expectWhole(axis.window());
    axis.zoom(1_000, null);
    expectWhole(shown());
    expectWhole(axis.showAll());
  });
});

function turnWheel(on: Element, deltaY: number): void {
  on.dispatchEvent(new WheelEvent("wheel", { deltaY, ctrlKey: true, bubbles: true, cancelable: true }));
}
