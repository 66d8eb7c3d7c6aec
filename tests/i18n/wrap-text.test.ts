import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/i18n/wrap-text.ts";

/** A line of at most ten characters. */
const fits = (line: string) => [...new Intl.Segmenter().segment(line)].length <= 10;

function wrapped(text: string, { language = "en", mostLines = 3 } = {}): readonly string[] {
  return wrapText(text, { language, mostLines, fits }).lines;
}

describe("wrapText", () => {
  it.each([
    ["short", ["short"]],
    ["one two three four", ["one two", "three four"]],
    ["  one \n two  ", ["one two"]],
    ["one two, “three” (four)", ["one two,", "“three”", "(four)"]],
    ["one two three four five six seven", ["one two", "three four", "five six…"]],
    ["unbreakableword", ["unbreakabl", "eword"]],
    ["x".repeat(40), ["x".repeat(10), "x".repeat(10), `${"x".repeat(9)}…`]],
  ])("breaks %j between words", (text, lines) => {
    expect(wrapped(text)).toEqual(lines);
  });

  it("breaks Japanese between words, and leaves brackets with theirs", () => {
    const lines = wrapped("吉野村の「鮭まつり」、四年ぶりに煙が上がる", { language: "ja" });
    expect(lines.join("")).toBe("吉野村の「鮭まつり」、四年ぶりに煙が上がる");
    for (const line of lines) expect(line).not.toMatch(/^[」、]|「$/);
  });

  it("keeps a family of emoji together, where it must cut", () => {
    const family = "👨‍👩‍👧";
    expect(wrapped(family.repeat(12))).toEqual([family.repeat(10), family.repeat(2)]);
  });

  it("gives lines that fit, no more than there may be, and says when it cut; else it loses no word", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "b", " ", "字", "ا", "-", "「", "👨‍👩‍👧"),
      maxLength: 60,
      size: "max",
    });
    let cut = 0;
    let whole = 0;
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, mostLines) => {
        const { lines, isCut } = wrapText(text, { language: "en", mostLines, fits });
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        expect(lines.every(fits)).toBe(true);
        const bare = (each: string) => each.replaceAll(/\s/g, "");
        if (isCut) {
          cut += 1;
          expect(lines.at(-1)).toMatch(/…$/);
        } else {
          whole += 1;
          expect(bare(lines.join(""))).toBe(bare(text));
        }
      }),
      { numRuns: 1_000 },
    );
    expect(cut).toBeGreaterThan(100);
    expect(whole).toBeGreaterThan(100);
  });
});
