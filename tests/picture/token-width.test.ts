import { describe, expect, it } from "vitest";
import { measures } from "../../src/picture/measures.ts";
import { crowdPx, tokenPx } from "../../src/picture/token-width.ts";
import { modes } from "../support/picture.ts";

/** So wide is a digit, a sign or a question mark at 12 px bold in most sans faces, and in the widest of them. */
const usualPx = 0.6 * 12;
const widestPx = 0.7 * 12;

describe("a token", () => {
  it.each(modes)("is wide enough for its number, and a count for its own, in %s", (mode) => {
    const heightPx = measures[mode].tokenPx;
    for (let digits = 1; digits <= 6; digits += 1) {
      const number = Number("8".repeat(digits));
      // Of more than 999 events the widest faces may touch the edges.
      const characterPx = digits < 4 ? widestPx : usualPx;
      expect(tokenPx(number, false, heightPx)).toBeGreaterThanOrEqual(digits * characterPx + 2);
      expect(tokenPx(number, true, heightPx)).toBeGreaterThanOrEqual((digits + 1) * usualPx + 2);
      // The card behind takes an eighth of its height.
      const roomPx = crowdPx(number, heightPx) - heightPx / 8;
      expect(roomPx).toBeGreaterThanOrEqual((digits + 1) * usualPx);
    }
  });

  it.each(modes)("is as wide as high for one digit or two, in %s", (mode) => {
    const heightPx = measures[mode].tokenPx;
    expect(tokenPx(1, false, heightPx)).toBe(heightPx);
    expect(tokenPx(12, false, heightPx) - heightPx).toBeLessThanOrEqual(3);
  });

  it("grows with the reader's text", () => {
    for (const [number, isUncertain] of [
      [1, false],
      [123, false],
      [99_999, true],
    ] as const) {
      const [usual, doubled] = [24, 48].map((heightPx) => tokenPx(number, isUncertain, heightPx));
      expect(Math.abs((doubled ?? 0) - 2 * (usual ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});
