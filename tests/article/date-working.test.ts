import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  namedBefore,
  type PhraseReading,
  type ReadPhrase,
  workOutDate,
} from "../../src/article/date-working.ts";
import { endMs, startMs } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";

function date(text: string) {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(text);
  return outcome.value;
}

/** What a reader gives that understood the phrase as this date. */
const reads = (text: string, ...taken: ("year" | "month" | "day")[]): PhraseReading => ({
  kind: "date",
  startMs: startMs(date(text)) ?? 0,
  endMs: endMs(date(text)) ?? 0,
  working: taken.length === 0 ? { kind: "phrase-alone" } : { kind: "dateline", taken },
});
const pointsBack: PhraseReading = { kind: "same-day" };

function phrase(start: number, reading: PhraseReading | null, exact = "ten signs."): ReadPhrase {
  return { quote: { exact, start, end: start + exact.length }, reading };
}

const differs = { kind: "editor", reason: "phrase-differs" };
const notRead = { kind: "editor", reason: "phrase-not-read" };

describe("workOutDate, from the event's own phrase", () => {
  it.each([
    ["no phrase is the editor's own date", "2021", null, { kind: "editor", reason: "no-phrase" }],
    ["a phrase that cannot be read is the editor's reading", "2021", phrase(0, null), notRead],
    [
      "a phrase that names all needs nothing",
      "2021-03-30",
      phrase(0, reads("2021-03-30")),
      { kind: "phrase-alone" },
    ],
    [
      "a phrase without its year takes it",
      "2021-03-30",
      phrase(0, reads("2021-03-30", "year")),
      { kind: "dateline", taken: ["year"] },
    ],
    [
      "two days are two days",
      "2021-04-22/2021-04-23",
      phrase(0, reads("2021-04-22/2021-04-23")),
      { kind: "phrase-alone" },
    ],
    ["a qualifier changes no bounds", "2021-03~", phrase(0, reads("2021-03")), { kind: "phrase-alone" }],
    [
      "an open end leaves the start to be named",
      "2021-03/..",
      phrase(0, reads("2021-03")),
      { kind: "phrase-alone" },
    ],
    [
      "an open start leaves the end to be named",
      "../2021-03",
      phrase(0, reads("2021-03")),
      { kind: "phrase-alone" },
    ],
    [
      "a time is compared on the clock that the text shows",
      "2021-03-30T14:05+03:00",
      phrase(0, reads("2021-03-30T14:05Z")),
      { kind: "phrase-alone" },
    ],
    ["another day differs", "2021-03-30", phrase(0, reads("2021-03-29")), differs],
    ["a month does not give its day", "2021-03-30", phrase(0, reads("2021-03")), differs],
    ["a day does not give its month", "2021-03", phrase(0, reads("2021-03-30")), differs],
    ["a day does not give a time of it", "2021-03-30T14:05Z", phrase(0, reads("2021-03-30")), differs],
    ["one day of two differs", "2021-04-22/2021-04-23", phrase(0, reads("2021-04-22")), differs],
  ])("%s", (_promise, when, own, working) => {
    expect(workOutDate(date(when), own, namedBefore([]))).toEqual(working);
  });
});

describe("workOutDate, from a phrase that points back", () => {
  const own = phrase(100, pointsBack);

  it.each([
    [
      "names the phrase it points at",
      [phrase(0, reads("2021-03-30", "year"), "March 30")],
      { kind: "same-day", named: "March 30" },
    ],
    [
      "takes the nearest of several",
      [phrase(0, reads("2021-03-29"), "March 29"), phrase(40, reads("2021-03-30"), "March 30")],
      { kind: "same-day", named: "March 30" },
    ],
    [
      "looks past another pointing phrase",
      [phrase(0, reads("2021-03-30"), "March 30"), phrase(40, pointsBack)],
      { kind: "same-day", named: "March 30" },
    ],
    [
      "takes one that ends where it begins",
      [phrase(92, reads("2021-03-30"), "March 30")],
      { kind: "same-day", named: "March 30" },
    ],
    [
      "does not look past a nearer phrase that differs",
      [phrase(0, reads("2021-03-30")), phrase(40, reads("2021-03-29"))],
      differs,
    ],
    [
      "does not look past a nearer phrase that cannot be read",
      [phrase(0, reads("2021-03-30")), phrase(40, null)],
      notRead,
    ],
    ["does not look ahead", [phrase(120, reads("2021-03-30"))], notRead],
    ["needs a phrase before it", [], notRead],
    ["needs a day, not a month", [phrase(0, reads("2021-03"))], differs],
  ])("%s", (_promise, phrases, working) => {
    expect(workOutDate(date("2021-03-30"), own, namedBefore([...phrases, own]))).toEqual(working);
  });
});

describe("namedBefore", () => {
  it("gives the last phrase that ends before a place and names a date, wherever the phrases stand", () => {
    const readings = [null, pointsBack, reads("2021-03-30"), reads("2021")];
    const phrases = fc.array(
      fc
        .tuple(fc.nat(40), fc.constantFrom(...readings), fc.integer({ min: 1, max: 12 }))
        .map(([start, reading, length]) => phrase(start, reading, "x".repeat(length))),
      { maxLength: 12 },
    );
    let found = 0;
    fc.assert(
      fc.property(phrases, fc.nat(60), (all, place) => {
        const expected = all
          .toSorted((a, b) => a.quote.end - b.quote.end)
          .findLast(({ quote, reading }) => quote.end <= place && reading?.kind !== "same-day");
        expect(namedBefore(all)(place)).toBe(expected);
        if (expected) found += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});
