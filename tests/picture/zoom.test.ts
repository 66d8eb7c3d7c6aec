import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { stepMs } from "../../src/picture/scene/ticks.ts";
import { zoomAt } from "../../src/picture/zoom.ts";

describe("zoomAt", () => {
  it.each([
    ["a day of 60 px", 60, 1, "day", 1, 60],
    ["a day of 24 px", 24, 1, "day", 1, 24],
    ["a day of 20 px", 20, 1, "day", 7, 20],
    ["a day of 3 px", 3, 1, "month", 1, 91.32],
    ["a day of a tenth of a px", 0.1, 1, "year", 2, 36.53],
    ["a day of 40 px, where text is twice as large", 40, 2, "day", 7, 40],
  ])("tells apart what has room for a date: %s", (_what, dayPx, textScale, unit, count, unitPx) => {
    const zoom = zoomAt(dayPx / dayMs, textScale);
    expect(zoom.step).toEqual({ unit, count });
    expect(zoom.unitPx).toBeCloseTo(unitPx, 1);
  });

  it("has lines no nearer to each other than a date is wide, and one unit never wider than a step", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 3, noNaN: true }),
        fc.constantFrom(1, 1.5, 2),
        (exponent, textScale) => {
          const zoom = zoomAt(10 ** exponent / dayMs, textScale);
          const linePx = stepMs(zoom.step) * zoom.pxPerMs;
          if (zoom.step.count < 20_000) expect(linePx).toBeGreaterThanOrEqual(24 * textScale - 1e-6);
          expect(zoom.unitPx).toBeLessThanOrEqual(linePx + 1e-6);
        },
      ),
      { numRuns: 500 },
    );
  });
});
