import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barsDuring, timeIndex } from "../../src/picture/time-index.ts";

describe("barsDuring", () => {
  const ends = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 6 });
  const bars = fc.array(
    fc.tuple(ends, ends).map(([startMs, longMs]) => ({
      startMs,
      endMs: longMs === null ? null : (startMs ?? 0) + 1 + longMs,
    })),
    { maxLength: 60 },
  );
  const windows = fc
    .tuple(fc.integer({ min: -5, max: 125 }), fc.integer({ min: 1, max: 80 }))
    .map(([startMs, spanMs]) => ({ startMs, endMs: startMs + spanMs }));

  it("finds the bars that reach into the window, whatever stands before and behind", () => {
    const counts = { in: 0, out: 0 };
    fc.assert(
      fc.property(bars, windows, (all, window) => {
        const isIn = ({ startMs, endMs }: (typeof all)[number]) =>
          (startMs ?? -Infinity) < window.endMs && (endMs ?? Infinity) > window.startMs;
        const found = new Set(barsDuring(timeIndex(all), window));
        for (const bar of all) {
          expect(found.has(bar)).toBe(isIn(bar));
          counts[isIn(bar) ? "in" : "out"] += 1;
        }
      }),
      { numRuns: 2_000 },
    );
    expect(Math.min(counts.in, counts.out)).toBeGreaterThan(2_000);
  });
});
