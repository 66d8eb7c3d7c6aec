import fc from "fast-check";
import { expect, it } from "vitest";
import { stretchIndex } from "../../src/picture/stretch-index.ts";

const ends = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) },
);
const stretches = fc.array(
  fc
    .tuple(ends, ends, fc.integer({ min: 1, max: 5 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b, count]) => ({ x1Px: Math.min(a, b), x2Px: Math.max(a, b), count })),
  { maxLength: 40 },
);
const windows = fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: 1, max: 30 }));
const sum = (all: readonly { readonly count: number }[]) => all.reduce((most, { count }) => most + count, 0);

it("finds what a window meets in the order given, counts what lies beyond it, and knows the nearest", () => {
  fc.assert(
    fc.property(stretches, windows, (all, [fromPx, widthPx]) => {
      const toPx = fromPx + widthPx;
      const index = stretchIndex(all, (each) => each);
      expect(index.meeting(fromPx, toPx)).toEqual(
        all.filter(({ x1Px, x2Px }) => x2Px > fromPx && x1Px < toPx),
      );
      const isBefore = all.filter(({ x2Px }) => x2Px <= fromPx);
      const before = index.before(fromPx);
      expect(before.count).toBe(sum(isBefore));
      expect(before.nearest?.x2Px).toBe(isBefore.map(({ x2Px }) => x2Px).toSorted((a, b) => b - a)[0]);
      const isAfter = all.filter(({ x1Px }) => x1Px >= toPx);
      const after = index.after(toPx);
      expect(after.count).toBe(sum(isAfter));
      expect(after.nearest?.x1Px).toBe(isAfter.map(({ x1Px }) => x1Px).toSorted((a, b) => a - b)[0]);
    }),
    { numRuns: 2_000 },
  );
});
