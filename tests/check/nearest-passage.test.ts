import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPassage } from "../../src/check/nearest-passage.ts";

const text = "It cost 140 million crowns. “No,” said 𠮷田, “it cost 150 million euros.” Nobody laughed.";

describe("nearestPassage", () => {
  it.each([
    ["a digit changed", "cost 149 million crowns", "cost 140 million crowns", 1],
    ["a word left out", "Nobody ever laughed.", "Nobody laughed.", 5],
    ["a word put in", "It cost million crowns.", "It cost 140 million crowns.", 4],
    ["straight quotation marks", '"No," said 𠮷田', "“No,” said 𠮷田", 2],
    ["an astral character, which counts as one", "said 𠮸田, “it", "said 𠮷田, “it", 1],
    ["nothing, being there", "Nobody laughed.", "Nobody laughed.", 0],
    ["the first of two as near", "cost 160 million", "cost 140 million", 1],
    ["its last character", "crowns;", "crowns.", 1],
    ["its first character", "it cost 140", "It cost 140", 1],
  ])("finds the passage that differs by %s", (_difference, quote, exact, differs) => {
    expect(nearestPassage(text, quote)).toEqual({ exact, differs });
  });

  it.each([
    ["more than three characters in ten", "Everybody wept and was gone"],
    ["anything, where it is too short for a slip", "xyz"],
  ])("suggests nothing that differs by %s", (_difference, quote) => {
    expect(nearestPassage(text, quote)).toBeNull();
  });

  it("suggests nothing from an empty text", () => {
    expect(nearestPassage("", "words that are not there")).toBeNull();
  });

  it("gives up rather than search for long in a huge text", () => {
    expect(nearestPassage("a ".repeat(500_000), "b ".repeat(5_000))).toBeNull();
  });

  it("finds no farther passage than a search through all of them, and says its distance right", () => {
    const few = fc.constantFrom("a", "b", "𠮷", "1");
    let near = 0;
    let none = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: few, maxLength: 14 }),
        fc.string({ unit: few, minLength: 1, maxLength: 8 }),
        (anyText, quote) => {
          const nearest = nearestPassage(anyText, quote);
          const most = Math.floor(Array.from(quote).length * 0.3);
          const least = Math.min(...passagesOf(anyText).map((passage) => distance(passage, quote)));
          if (least > most) {
            none += 1;
            expect(nearest).toBeNull();
          } else {
            near += 1;
            expect(nearest?.differs).toBe(least);
            expect(anyText).toContain(nearest?.exact);
            expect(distance(nearest?.exact ?? "", quote)).toBe(least);
          }
        },
      ),
      { numRuns: 10_000 },
    );
    expect(near).toBeGreaterThan(1_000);
    expect(none).toBeGreaterThan(1_000);
  });
});

function passagesOf(anyText: string): string[] {
  const characters = Array.from(anyText);
  return characters.flatMap((_, start) =>
    characters.slice(start).map((__, length) => characters.slice(start, start + length + 1).join("")),
  );
}

/** Levenshtein's distance in code points, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: Array.from(b).length + 1 }, (_, index) => index);
  for (const character of a) {
    const next = [(row[0] ?? 0) + 1];
    for (const [index, other] of Array.from(b).entries()) {
      next.push(
        Math.min(
          (row[index] ?? 0) + (character === other ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
