import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../../src/article/civil-time.ts";
import { segmentsIn, stepName } from "../../../src/picture/scene/segments.ts";
import type { Step } from "../../../src/picture/scene/ticks.ts";
import { type TimeCut, timeScale } from "../../../src/picture/time-scale.ts";
import { spanMs } from "../../../src/picture/time-window.ts";

function cutOf(startMs: number, endMs: number): TimeCut {
  return { startMs, endMs, whole: { startMs: startMs - 1, endMs: endMs + 1 }, isEmpty: true };
}

/** Days 10 to 20 and 30 to 90 are cut out: the scale's days 10 and 20 are where they were. */
const scale = timeScale([cutOf(10 * dayMs, 20 * dayMs), cutOf(30 * dayMs, 90 * dayMs)]);

describe("segmentsIn", () => {
  it.each<[string, [from: number, to: number], [from: number, to: number][]]>([
    [
      "all of it",
      [0, 30],
      [
        [0, 10],
        [20, 30],
        [90, 100],
      ],
    ],
    ["what lies before the cuts", [0, 9], [[0, 9]]],
    ["what lies between", [12, 18], [[22, 28]]],
    ["what lies behind", [25, 30], [[95, 100]]],
    ["what begins at a cut", [10, 15], [[20, 25]]],
    ["what ends at a cut", [5, 10], [[5, 10]]],
  ])("are the unbroken pieces of %s", (_what, [from, to], pieces) => {
    const found = segmentsIn(scale, { startMs: from * dayMs, endMs: to * dayMs });
    expect(found.map(({ fromMs, toMs }) => [fromMs / dayMs, toMs / dayMs])).toEqual(pieces);
  });

  it("are in order, each but the first behind a cut, and as long in all as the window", () => {
    const cuts = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 500 })), { maxLength: 6 })
      .map((pairs) => {
        let day = 0;
        return pairs.map(([after, long]) => {
          const start = day + after;
          day = start + long;
          return cutOf(start * dayMs, day * dayMs);
        });
      });
    let broken = 0;
    fc.assert(
      fc.property(
        cuts,
        fc.integer({ min: -20, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (found, from, long) => {
          const whole = timeScale(found);
          const window = { startMs: from * dayMs, endMs: (from + long) * dayMs };
          const segments = segmentsIn(whole, window);
          broken += segments.length - 1;
          expect(segments[0]?.cut).toBeNull();
          for (const [index, { fromMs, cut }] of segments.slice(1).entries()) {
            expect(cut?.endMs).toBe(fromMs);
            expect(segments[index]?.toMs).toBe(cut?.startMs);
          }
          const lengthMs = segments.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
          expect(lengthMs).toBe(spanMs(window));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(broken).toBeGreaterThan(200);
  });
});

describe("stepName", () => {
  it.each<[Step["unit"], number, number, string]>([
    ["day", 1, 24, "day"],
    ["day", 1, 56, "weekday"],
    ["day", 2, 30, "week"],
    ["day", 7, 9, "week"],
    ["month", 3, 40, "month"],
    ["year", 10, 9, "year"],
  ])("of %s, %d at a time, %d px each, is %s", (unit, count, unitPx, name) => {
    expect(stepName({ unit, count }, unitPx)).toBe(name);
  });
});
