import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverOf } from "../../../src/picture/scene/cover.ts";

describe("a cover", () => {
  const stretches = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 }))
    .map(([x1Px, longPx]) => ({ x1Px, x2Px: x1Px + longPx }));

  it("meets what any of its stretches meets, in as few as they can be told in", () => {
    const answers = { yes: 0, no: 0 };
    fc.assert(
      fc.property(
        fc.array(stretches, { maxLength: 20 }),
        fc.oneof(
          stretches,
          fc.integer({ min: 0, max: 120 }).map((xPx) => ({ x1Px: xPx, x2Px: xPx })),
        ),
        (taken, asked) => {
          const cover = coverOf(taken);
          const meets = taken.some(({ x1Px, x2Px }) => x1Px < asked.x2Px && x2Px > asked.x1Px);
          expect(cover.meets(asked)).toBe(meets);
          let edgePx = Number.NEGATIVE_INFINITY;
          for (const { x1Px, x2Px } of cover.stretches()) {
            expect(x1Px).toBeGreaterThanOrEqual(edgePx);
            expect(x2Px).toBeGreaterThan(x1Px);
            edgePx = x2Px;
          }
          answers[meets ? "yes" : "no"] += 1;
        },
      ),
      { numRuns: 3_000 },
    );
    expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(500);
  });

  it("leaves free the place at which two stretches only touch", () => {
    const cover = coverOf([
      { x1Px: 0, x2Px: 10 },
      { x1Px: 10, x2Px: 20 },
    ]);
    expect(cover.meets({ x1Px: 10, x2Px: 10 })).toBe(false);
    expect(cover.meets({ x1Px: 9, x2Px: 11 })).toBe(true);
  });
});
