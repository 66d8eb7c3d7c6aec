import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { splitOf } from "../../src/article/whole-characters.ts";

afterEach(() => vi.unstubAllGlobals());

/** More accents than are looked at. */
const marked = `o${"\u0301".repeat(1_900)}`;
const family = "👨‍👩‍👧";

function splitOfQuote(text: string, exact: string) {
  const start = text.indexOf(exact);
  return splitOf(text, { start, end: start + exact.length });
}

describe("splitOf", () => {
  it.each([
    ["a letter without its accent", "The cafe\u0301 closed.", "The cafe", "end", "e\u0301"],
    ["an accent without its letter", "The cafe\u0301 closed.", "\u0301 closed.", "start", "e\u0301"],
    ["half of a flag", "The flag 🇷🇺 flew.", "🇷", "end", "🇷🇺"],
    ["one of a family", `A family ${family} came.`, "family 👨", "end", family],
    ["a hand without its colour", "Thumbs 👍🏽 up.", "Thumbs 👍", "end", "👍🏽"],
    ["half of a surrogate pair", "A 𠮷 sign.", "A \ud842", "end", "𠮷"],
    ["an Arabic letter without its vowel", "كِتاب", "ك", "end", "كِ"],
    [
      "a Hangul syllable without its last part",
      "\u1112\u1161\u11ab",
      "\u1112\u1161",
      "end",
      "\u1112\u1161\u11ab",
    ],
    ["half of a line's end", "One.\r\nTwo.", "One.\r", "end", "\r\n"],
    ["a digit without its frame", "Press 1\ufe0f\u20e3 now.", "Press 1", "end", "1\ufe0f\u20e3"],
  ])("finds %s", (_what, text, exact, at, character) => {
    expect(splitOfQuote(text, exact)).toEqual({ at, character });
  });

  it.each([
    ["a word", "The cafe\u0301 closed.", "closed"],
    ["a letter with its accent", "The cafe\u0301 closed.", "cafe\u0301"],
    ["a whole flag between flags", "🇷🇺🇩🇪🇫🇷", "🇩🇪"],
    ["the whole text", family, family],
    ["a paragraph break", "One.\r\n\r\nTwo.", "\r\n\r\nTwo"],
    ["part of a word", "unbelievable", "believ"],
    ["a letter with all its accents before a space", `Zalg${marked} came.`, `Zalg${marked}`],
    ["a letter with all its accents before another", `Залг${marked}о.`, `Залг${marked}`],
  ])("takes %s", (_what, text, exact) => {
    expect(splitOfQuote(text, exact)).toBeNull();
  });

  const texts = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "a",
        "e\u0301",
        "\u0301",
        "🇷",
        "🇺",
        "👨",
        "\u200d",
        "👍",
        "🏽",
        "\r",
        "\n",
        "ك",
        "ِ",
        "한",
        "\u1161",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 24,
  });

  it("agrees at every place of any text with a walk through its characters", () => {
    let splits = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const whole = new Set([text.length]);
        for (const { index } of new Intl.Segmenter("und").segment(text)) whole.add(index);
        for (let place = 0; place <= text.length; place += 1) {
          if (!whole.has(place)) splits += 1;
          expect(splitOf(text, { start: place, end: text.length }) === null).toBe(whole.has(place));
          expect(splitOf(text, { start: 0, end: place }) === null).toBe(whole.has(place));
        }
      }),
      { numRuns: 5_000 },
    );
    expect(splits).toBeGreaterThan(2_500);
  });

  it("looks at little of a long text, wherever the passage stands, and at some of an endless character", () => {
    const { prototype } = Intl.Segmenter;
    const segment = prototype.segment;
    let given = 0;
    vi.spyOn(prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
      given += text.length;
      return segment.call(this, text);
    });
    const text = `${"橋が開通した。".repeat(100_000)}a${"\u0301".repeat(100_000)}`;
    for (let start = 0; start < 600_000; start += 6_001) splitOf(text, { start, end: start + 40 });
    const endless = splitOf(text, { start: 750_000, end: text.length });
    expect(endless?.character.length).toBeLessThan(2_000);
    expect(given).toBeLessThan(10_000);
    vi.restoreAllMocks();
  });

  it("takes passages as they stand where there is no segmenter", () => {
    vi.stubGlobal("Intl", {});
    expect(splitOfQuote("The cafe\u0301 closed.", "The cafe")).toBeNull();
  });

  it("asks for no segmenter for plain text", () => {
    vi.stubGlobal("Intl", {
      get Segmenter() {
        throw new Error("asked for");
      },
    });
    expect(splitOfQuote("A plain text – “with quotes”.", "plain")).toBeNull();
  });
});
