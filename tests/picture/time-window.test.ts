import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { movedInto, revealing, type TimeWindow, zoomed } from "../../src/picture/time-window.ts";

describe("revealing", () => {
  const moments = fc.integer({ min: Date.parse("-000100-01-01"), max: Date.parse("2100-01-01") });
  const spans = fc.integer({ min: 3_600_000, max: 100 * 366 * dayMs });
  const windows = fc
    .tuple(moments, spans)
    .map(([from, span]): TimeWindow => ({ startMs: from, endMs: from + span }));
  /** As often beside the window as in it, and sometimes of no width or wider than it. */
  const cases = windows.chain((window) => {
    const spanMs = window.endMs - window.startMs;
    return fc
      .tuple(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: 0, max: 1_500 }))
      .map(([offset, width]) => {
        const from = window.startMs + Math.round((spanMs * offset) / 1_000);
        return { window, stretch: { startMs: from, endMs: from + Math.round((spanMs * width) / 1_000) } };
      });
  });
  const spanOf = ({ startMs: from, endMs: to }: TimeWindow) => to - from;
  /** Fractions of a millisecond are nothing. */
  const slackMs = 0.01;

  it("keeps the window's width", () => {
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        expect(Math.abs(spanOf(revealing(window, stretch)) - spanOf(window))).toBeLessThan(slackMs);
      }),
    );
  });

  it("has what fits in view afterwards, and of what does not its beginning or some part", () => {
    let wide = 0;
    let fitting = 0;
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        const after = revealing(window, stretch);
        if (spanOf(stretch) <= spanOf(window) * 0.86) {
          fitting += 1;
          expect(stretch.startMs).toBeGreaterThanOrEqual(after.startMs - slackMs);
          expect(stretch.endMs).toBeLessThanOrEqual(after.endMs + slackMs);
          return;
        }
        wide += 1;
        const isBeginning = stretch.startMs >= after.startMs && stretch.startMs < after.endMs;
        const seenMs = Math.min(stretch.endMs, after.endMs) - Math.max(stretch.startMs, after.startMs);
        expect(isBeginning || seenMs > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(wide).toBeGreaterThan(100);
    expect(fitting).toBeGreaterThan(100);
  });

  it("moves nothing where the stretch is in view already", () => {
    fc.assert(
      fc.property(windows, fc.nat(1_000), fc.nat(1_000), (window, a, b) => {
        const at = (share: number) => window.startMs + (spanOf(window) * share) / 1_000;
        const stretch = { startMs: at(Math.min(a, b)), endMs: at(Math.max(a, b)) };
        expect(revealing(window, stretch)).toBe(window);
      }),
    );
  });

  it("moves once: what has been brought into view stays", () => {
    fc.assert(
      fc.property(cases, ({ window, stretch }) => {
        const after = revealing(window, stretch);
        expect(revealing(after, stretch)).toBe(after);
      }),
    );
  });

  it.each([
    ["before", 0, 10, -5, -4, -5.7],
    ["after", 0, 10, 14, 15, 5.7],
    ["half out at the start", 0, 10, -1, 1, -1.7],
    ["half out at the end", 0, 10, 9, 11, 1.7],
    ["in view, up to the start", 0, 10, 0, 1, 0],
    ["in view, up to the end", 0, 10, 9, 10, 0],
    ["wider than the window, after it", 0, 10, 20, 40, 19.3],
    ["wider than the window, reaching into it", 0, 10, 5, 40, 0],
    ["wider than the window, hardly reaching into it", 0, 10, 9, 40, 8.3],
    ["wider than the window, hardly reaching into it from before", 0, 10, -20, 1, -20.7],
  ])("brings a stretch %s into view no farther than it must", (_where, from, to, start, end, moved) => {
    const after = revealing(
      { startMs: from * dayMs, endMs: to * dayMs },
      { startMs: start * dayMs, endMs: end * dayMs },
    );
    expect(after.startMs / dayMs).toBeCloseTo(moved);
  });
});

describe("zoomed", () => {
  const window = { startMs: 0, endMs: 10 * dayMs };

  it.each([
    ["the middle", 5, 2, 2.5, 7.5],
    ["the start", 0, 2, 0, 5],
    ["a moment near the end, outwards", 8, 1 / 2, -8, 12],
    ["the middle, as near as can be", 5, 100, 4, 6],
    ["the end, as near as can be", 10, 100, 8, 10],
  ])("around %s keeps that in its place", (_where, centre, factor, from, to) => {
    const after = zoomed(window, centre * dayMs, factor, 2 * dayMs);
    expect(after.startMs / dayMs).toBeCloseTo(from);
    expect(after.endMs / dayMs).toBeCloseTo(to);
  });
});

describe("movedInto", () => {
  it.each([
    ["in it", [3, 5], [3, 5]],
    ["out at the start", [-3, 1], [0, 4]],
    ["out at the end", [8, 12], [6, 10]],
    ["far away", [80, 84], [6, 10]],
    ["out at both ends", [-1, 12], [0, 10]],
    ["as wide, beside it", [4, 14], [0, 10]],
  ])("of a window %s is in it, as wide as it can be", (_where, [from = 0, to = 0], [start, end]) => {
    expect(movedInto({ startMs: from, endMs: to }, { startMs: 0, endMs: 10 })).toEqual({
      startMs: start,
      endMs: end,
    });
  });
});
