import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToFit } from "../../src/i18n/cut-text.ts";
import { graphemesOf } from "../../src/i18n/segments.ts";

/** A line of at most ten characters. */
const fits = (line: string) => graphemesOf(line).length <= 10;
const family = "👨‍👩‍👧";

describe("cutToFit", () => {
  it("leaves alone what fits", () => {
    expect(cutToFit(family.repeat(10), fits)).toBe(family.repeat(10));
  });

  it("keeps a family of emoji together, where it must cut", () => {
    expect(cutToFit(family.repeat(12), fits)).toBe(`${family.repeat(9)}…`);
  });

  it("puts no space before the ellipsis", () => {
    expect(cutToFit("one two a b c d", fits)).toBe("one two a…");
  });

  it("says that it cut where nothing fits", () => {
    expect(cutToFit("anything", () => false)).toBe("…");
  });

  it("gives what fits, and not one character less than could", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "字", "é", family), maxLength: 30, size: "max" });
    let tooLong = 0;
    let short = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const cut = cutToFit(text, fits);
        if (graphemesOf(text).length <= 10) {
          short += 1;
          expect(cut).toBe(text);
        } else {
          tooLong += 1;
          expect(graphemesOf(cut)).toHaveLength(10);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(tooLong).toBeGreaterThan(100);
    expect(short).toBeGreaterThan(100);
  });
});
