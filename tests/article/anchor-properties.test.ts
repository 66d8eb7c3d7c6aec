// Ten thousand texts for each promise. The oracle compares at every offset by hand, without indexOf.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote } from "../../src/article/anchor.ts";

const runs = { numRuns: 10_000 };

/** Texts of every plane of Unicode, and of so few signs that most quotes have twins and overlap themselves. */
const texts = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 80 }),
  fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("a", "\u0301", "𠮷", "𠮸", "\n", "👨‍👩‍👧", "ا"),
    minLength: 1,
    maxLength: 40,
  }),
);

/** A text with the offsets of a passage of it, both between code points. */
const cuts = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, first, second]) => {
  const characters = Array.from(text);
  const start = first % characters.length;
  const end = start + 1 + (second % (characters.length - start));
  const before = characters.slice(0, start).join("");
  const exact = characters.slice(start, end).join("");
  return { text, exact, start: before.length, end: before.length + exact.length };
});

describe("anchorQuote, over any text", () => {
  it("finds a quote exactly where it was cut, or calls it ambiguous", () => {
    let ambiguous = 0;
    fc.assert(
      fc.property(cuts, ({ text, exact, start, end }) => {
        const outcome = anchorQuote(text, { exact, prefix: "", suffix: "" });
        const places = placesOf(text, exact);
        if (places.length > 1) ambiguous += 1;
        expect(outcome).toEqual(
          places.length === 1
            ? { ok: true, value: { exact, start, end } }
            : { ok: false, failure: { code: "quote-ambiguous", occurrences: places.length } },
        );
      }),
      runs,
    );
    expect(ambiguous).toBeGreaterThan(runs.numRuns / 5);
  });

  it("finds every quote exactly where it was cut, once there is context enough", () => {
    fc.assert(
      fc.property(cuts, ({ text, exact, start, end }) => {
        const whole = { exact, prefix: text.slice(0, start), suffix: text.slice(end) };
        expect(anchorQuote(text, whole)).toEqual({ ok: true, value: { exact, start, end } });
      }),
      runs,
    );
  });

  it("finds a quote with some true context where it was cut, or calls it ambiguous, never elsewhere", () => {
    fc.assert(
      fc.property(cuts, fc.nat(6), fc.nat(6), ({ text, exact, start, end }, before, after) => {
        const prefix = text.slice(Math.max(0, start - before), start);
        const suffix = text.slice(end, end + after);
        const outcome = anchorQuote(text, { exact, prefix, suffix });
        if (outcome.ok) expect(outcome.value).toEqual({ exact, start, end });
        else expect(outcome.failure.code).toBe("quote-ambiguous");
      }),
      runs,
    );
  });

  it("finds any selector only where all three of its parts stand, and only if that is one place", () => {
    const parts = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(texts, parts), parts, parts, parts, (text, exact, prefix, suffix) => {
        const outcome = anchorQuote(text, { exact, prefix, suffix });
        const places = placesOf(text, `${prefix}${exact}${suffix}`).map((place) => place + prefix.length);
        const occurrences = placesOf(text, exact).length;
        const [start] = places;
        if (exact === "")
          expect(outcome).toMatchObject({ failure: { code: "quote-not-found", occurrences: 0 } });
        else if (start !== undefined && places.length === 1)
          expect(outcome).toMatchObject({ value: { start } });
        else expect(outcome).toMatchObject({ ok: false, failure: { occurrences } });
      }),
      runs,
    );
  });
});

describe("anchorQuote, over texts full of numbers", () => {
  const words = fc.constantFrom("is", "not", "will", "agree", "about", "million", "on March", "never", "and");
  const numbers = fc.oneof(fc.nat(31), fc.nat(2_000_000)).map((number) => number.toLocaleString("en"));
  const sentences = fc
    .array(fc.oneof(words, numbers), { minLength: 3, maxLength: 40 })
    .map((parts) => `${parts.join(" ")}.`);

  it.each([
    ["one digit changed", changeDigit],
    ["one “not” put in", (quote: string, pick: number) => insertNot(quote, pick)],
    ["one “not” taken out", removeNot],
  ])("finds a quote with %s only if those very words stand there", (_change, change) => {
    let absent = 0;
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), fc.nat(), fc.nat(9), (text, first, second, pick, digit) => {
        const parts = text.split(" ");
        const start = first % parts.length;
        const quote = parts.slice(start, start + 2 + (second % parts.length)).join(" ");
        const changed = change(quote, pick, digit);
        if (changed === quote) return;
        const outcome = anchorQuote(text, { exact: changed, prefix: "", suffix: "" });
        const occurrences = placesOf(text, changed).length;
        if (occurrences === 0) {
          absent += 1;
          expect(outcome).toEqual({ ok: false, failure: { code: "quote-not-found", occurrences: 0 } });
        } else if (outcome.ok) {
          expect(text.slice(outcome.value.start, outcome.value.end)).toBe(changed);
        }
      }),
      runs,
    );
    expect(absent).toBeGreaterThan(runs.numRuns / 10);
  });
});

/** Every offset at which `part` stands, overlaps included. */
function placesOf(text: string, part: string): number[] {
  return Array.from({ length: text.length - part.length + 1 }, (_, offset) => offset).filter(
    (offset) => text.slice(offset, offset + part.length) === part,
  );
}

function changeDigit(quote: string, pick: number, digit: number): string {
  const places = [...quote.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[pick % places.length];
  return place === undefined ? quote : `${quote.slice(0, place)}${digit}${quote.slice(place + 1)}`;
}

function insertNot(quote: string, pick: number): string {
  const parts = quote.split(" ");
  return parts.toSpliced(pick % parts.length, 0, "not").join(" ");
}

function removeNot(quote: string, pick: number): string {
  const parts = quote.split(" ");
  const places = parts.flatMap((part, index) => (part === "not" ? [index] : []));
  const place = places[pick % places.length];
  return place === undefined ? quote : parts.toSpliced(place, 1).join(" ");
}
