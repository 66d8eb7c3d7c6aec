import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const family = "👨‍👩‍👧";

/** The module as a page has it that starts in the browser as it now is. */
async function freshly() {
  vi.resetModules();
  return import("../../src/i18n/segments.ts");
}

afterEach(() => vi.unstubAllGlobals());

/** `Intl` with something else in place of its segmenter. */
const intlWith = (segmenter: unknown) => Object.create(Intl, { Segmenter: { value: segmenter } });

const browsers: readonly (readonly [what: string, intl: unknown])[] = [
  ["a browser of today", Intl],
  ["a browser without Intl.Segmenter", intlWith(undefined)],
  [
    "a browser whose Intl.Segmenter throws",
    intlWith(
      class {
        constructor() {
          throw new RangeError("no such data");
        }
      },
    ),
  ],
];

for (const [browser, intl] of browsers) {
  describe(`in ${browser}`, () => {
    beforeEach(() => vi.stubGlobal("Intl", intl));

    it.each([
      ["café", 4],
      ["cafe\u0301", 4],
      ["a\u0301\u0323\u0308b", 2],
      [`a${"\u0301".repeat(10_000)}`, 1],
      ["\u0301a", 2],
      [family, 1],
      [family.repeat(3), 3],
      ["👍🏽👍", 2],
      ["🇷🇺🇺🇸🇩", 3],
      ["🏴\u{e0067}\u{e0062}\u{e007f}x", 2],
      ["❤️", 1],
      ["🗻字", 2],
      ["a\r\nb\n", 4],
      ["नि", 1],
      ["\ud83da", 2],
      ["", 0],
    ])("counts %j as a reader does", async (text, count) => {
      const { graphemesOf } = await freshly();
      expect(graphemesOf(text)).toHaveLength(count);
      expect(graphemesOf(text).join("")).toBe(text);
    });

    it("loses nothing of any text, and begins no character with a combining mark", async () => {
      const { graphemesOf, wordsOf } = await freshly();
      fc.assert(
        fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (text, bare) => {
          const letters = `a${text}${bare}`;
          expect(graphemesOf(letters).join("")).toBe(letters);
          expect(graphemesOf(`a${text}`).filter((each) => /^\p{Mn}/u.test(each))).toEqual([]);
          expect(wordsOf(letters, "en").join("")).toBe(letters);
        }),
      );
    });

    it("parts words from what stands between them", async () => {
      const { wordsOf } = await freshly();
      expect(wordsOf("two words", "en")).toEqual(["two", " ", "words"]);
    });
  });
}
