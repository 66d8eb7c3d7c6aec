import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeInTime } from "../../src/picture/token-place.ts";

const tokenPx = 24;

describe("placeInTime", () => {
  it.each<[string, [startPx: number, endPx: number, isInterval: boolean], unitPx: number, boolean]>([
    ["an interval wider than its token", [0, 25, true], 100, true],
    ["an interval narrower than its token", [0, 23, true], 5, false],
    ["a day among days", [0, 60, false], 60, false],
    ["a month among days", [0, 900, false], 30, true],
    ["a month among months", [0, 100, false], 100, false],
    ["a year among months, too narrow", [0, 23, false], 2, false],
    ["what has no end", [0, Number.POSITIVE_INFINITY, true], 60, true],
  ])("draws %s as wide as its time or as a token", (_what, [startPx, endPx, isInterval], unitPx, isBar) => {
    expect(placeInTime({ startPx, endPx, isInterval }, tokenPx, unitPx).isBar).toBe(isBar);
  });

  it("has a token in the middle of a time that is narrower, and within one that is wider", () => {
    expect(placeInTime({ startPx: 100, endPx: 110, isInterval: false }, tokenPx, 10)).toEqual({
      ...{ isBar: false, anchorPx: 105, x1Px: 93, x2Px: 117 },
      latestPx: 93 + tokenPx * 0.3,
    });
    expect(placeInTime({ startPx: 100, endPx: 160, isInterval: false }, tokenPx, 60)).toEqual({
      ...{ isBar: false, anchorPx: 100, x1Px: 100, x2Px: 124 },
      latestPx: 136,
    });
  });

  it("has the place that it keeps to on it, and never moves a bar", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1_000, max: 1_000, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.boolean(),
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 1, max: 400 }),
        (startPx, longPx, isInterval, ownPx, unitPx) => {
          const place = placeInTime({ startPx, endPx: startPx + longPx, isInterval }, ownPx, unitPx);
          expect(place.anchorPx).toBeGreaterThanOrEqual(place.x1Px);
          expect(place.anchorPx).toBeLessThanOrEqual(place.x2Px);
          expect(place.x2Px - place.x1Px).toBeGreaterThanOrEqual(ownPx - 1e-6);
          expect(place.latestPx).toBeGreaterThanOrEqual(place.x1Px);
          if (place.isBar) expect(place).toMatchObject({ x1Px: startPx, latestPx: startPx });
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
