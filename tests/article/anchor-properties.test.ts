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
    let found = 0;
    let ambiguous = 0;
    fc.assert(
      fc.property(cuts, fc.nat(6), fc.nat(6), ({ text, exact, start, end }, before, after) => {
        const prefix = text.slice(Math.max(0, start - before), start);
        const suffix = text.slice(end, end + after);
        const outcome = anchorQuote(text, { exact, prefix, suffix });
        if (outcome.ok) {
          found += 1;
          expect(outcome.value).toEqual({ exact, start, end });
        } else {
          ambiguous += 1;
          expect(outcome.failure.code).toBe("quote-ambiguous");
        }
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns / 2);
    expect(ambiguous).toBeGreaterThan(runs.numRuns / 50);
  });

  it("finds any selector only where all three of its parts stand, and only if that is one place", () => {
    const parts = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 4 });
    const fewSigns = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 60, size: "max" });
    const cases = { empty: 0, onePlace: 0, noPlace: 0, morePlaces: 0 };
    fc.assert(
      fc.property(fc.oneof(texts, parts, fewSigns), parts, parts, parts, (text, exact, prefix, suffix) => {
        const outcome = anchorQuote(text, { exact, prefix, suffix });
        const places = placesOf(text, `${prefix}${exact}${suffix}`).map((place) => place + prefix.length);
        const occurrences = placesOf(text, exact).length;
        const [start] = places;
        if (exact === "") {
          cases.empty += 1;
          expect(outcome).toMatchObject({ failure: { code: "quote-not-found", occurrences: 0 } });
        } else if (start !== undefined && places.length === 1) {
          cases.onePlace += 1;
          expect(outcome).toMatchObject({ value: { start } });
        } else {
          cases[places.length === 0 ? "noPlace" : "morePlaces"] += 1;
          expect(outcome).toMatchObject({ ok: false, failure: { occurrences } });
        }
      }),
      runs,
    );
    for (const [name, count] of Object.entries(cases)) {
      expect(count, name).toBeGreaterThan(runs.numRuns / 100);
    }
  });
});

describe("anchorQuote, over texts full of numbers", () => {
  const words = fc.constantFrom("is", "not", "will", "agree", "about", "million", "on March", "never", "and");
  const numbers = fc.oneof(fc.nat(31), fc.nat(2_000_000)).map((number) => number.toLocaleString("en"));
  const someParts = fc.array(fc.oneof(words, numbers), { maxLength: 8 });

  /** A sentence that quotes `hinge` with a word or more beside it, and that quote with something else for `hinge`. */
  function changedQuotes<Hinge>(
    hinges: fc.Arbitrary<Hinge>,
    [was, becomes]: readonly [(hinge: Hinge) => readonly string[], (hinge: Hinge) => readonly string[]],
  ) {
    return fc
      .tuple(
        someParts,
        fc.array(fc.oneof(words, numbers), { minLength: 1, maxLength: 8 }),
        hinges,
        someParts,
        someParts,
      )
      .map(([before, left, hinge, right, after]) => ({
        text: `${[...before, ...left, ...was(hinge), ...right, ...after].join(" ")}.`,
        changed: [...left, ...becomes(hinge), ...right].join(" "),
      }));
  }

  /** A number, and the same one with one digit changed. */
  const misprints = fc
    .tuple(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }))
    .map(([number, pick, more]) => {
      const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
      const place = places[pick % places.length] ?? 0;
      const digit = (Number(number[place]) + more) % 10;
      return { number, misprint: `${number.slice(0, place)}${digit}${number.slice(place + 1)}` };
    });

  it.each([
    ["one digit changed", changedQuotes(misprints, [({ number }) => [number], ({ misprint }) => [misprint]])],
    ["one “not” put in", changedQuotes(fc.constant("not"), [() => [], (not) => [not]])],
    ["one “not” taken out", changedQuotes(fc.constant("not"), [(not) => [not], () => []])],
  ])("finds a quote with %s only if those very words stand there", (_change, quotes) => {
    let absent = 0;
    fc.assert(
      fc.property(quotes, ({ text, changed }) => {
        const places = placesOf(text, changed);
        const [start = -1] = places;
        if (places.length === 0) absent += 1;
        expect(anchorQuote(text, { exact: changed, prefix: "", suffix: "" })).toEqual(
          places.length === 1
            ? { ok: true, value: { exact: changed, start, end: start + changed.length } }
            : {
                ok: false,
                failure: {
                  code: places.length === 0 ? "quote-not-found" : "quote-ambiguous",
                  occurrences: places.length,
                },
              },
        );
      }),
      runs,
    );
    expect(absent).toBeGreaterThan(runs.numRuns / 2);
  });
});

/** Every offset at which `part` stands, overlaps included. */
function placesOf(text: string, part: string): number[] {
  return Array.from({ length: text.length - part.length + 1 }, (_, offset) => offset).filter(
    (offset) => text.slice(offset, offset + part.length) === part,
  );
}
