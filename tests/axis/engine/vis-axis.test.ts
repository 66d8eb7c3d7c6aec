// @vitest-environment jsdom
// The adapter with the real vis-timeline, which moves by timers and the clock alone: both are ours here.
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { createVisAxis } from "../../../src/axis/engine/vis-axis.ts";
import { axisDates } from "../../../src/i18n/axis-dates.ts";
import { en } from "../../../src/i18n/en/words.ts";
import type { TimeWindow } from "../../../src/picture/time-window.ts";
import { stubWidth } from "../../support/page.ts";

const whole = days(0, 30);
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
function start({ isMotionReduced = false } = {}) {
  const box = document.createElement("div");
  document.body.append(box);
  let shown = whole;
  const axis = createVisAxis(box, {
    whole,
    narrowestMs: 2 * dayMs,
    look: { heightPx: 200, hasWeeks: false },
    dates: axisDates(en),
    isMotionReduced: () => isMotionReduced,
    onWindow: (window) => {
      shown = window;
    },
    onMovedByReader: () => {},
  });
  onTestFinished(() => axis.destroy());
  const inDays = ({ startMs, endMs }: TimeWindow) =>
    [startMs, endMs].map((ms) => Math.round(ms / (dayMs / 100)) / 100);
  return { axis, shownDays: () => inDays(shown), inDays };
}

describe("a zoom by a button", () => {
  it.each([
    ["an event in view", days(5, 6), [2.75, 17.75]],
    ["no event", null, [7.5, 22.5]],
  ])("keeps %s where it is", (_what, around, expected) => {
    const { axis, shownDays } = start({ isMotionReduced: true });
    axis.zoom(2, around);
    expect(shownDays()).toEqual(expected);
  });

  it("keeps to the middle where the event is out of view", () => {
    const { axis, shownDays } = start({ isMotionReduced: true });
    axis.zoom(2, null);
    axis.zoom(2, days(5, 6));
    expect(shownDays()).toEqual([11.25, 18.75]);
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

function turnWheel(on: Element, deltaY: number): void {
  on.dispatchEvent(new WheelEvent("wheel", { deltaY, ctrlKey: true, bubbles: true, cancelable: true }));
}
