// Ten thousand texts for each promise, and the `edtf` package as a second opinion.
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EdtfDate, type EdtfPoint, endMs, isInterval, startMs } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { edtfTexts } from "../support/edtf-texts.ts";

const runs = { numRuns: 10_000 };

describe("parseEdtf, over any text", () => {
  it("agrees with the edtf package wherever both read a date", () => {
    let compared = 0;
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const ours = parseEdtf(text);
        const theirs = secondOpinion(text);
        if (!ours.ok || theirs === null || isMisreadByPackage(text)) return;
        compared += 1;
        expect(instantsOf(ours.value)).toEqual(theirs);
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(runs.numRuns / 2);
  });

  it("starts every date before it ends", () => {
    let read = 0;
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        read += 1;
        expect(startMs(date.value) ?? -Infinity).toBeLessThan(endMs(date.value) ?? Infinity);
      }),
      runs,
    );
    expect(read).toBeGreaterThan(runs.numRuns / 2);
  });

  it("never throws, and never reads what is not written as a date", () => {
    const letters = [..."0129-:/.TZX?~%+ Y[]x"];
    const letter = fc.oneof(
      fc.constantFrom(...letters),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    /** A date with a letter put in, put in the place of another, or left out: half of them dates still, half none. */
    const misspelt = fc
      .tuple(edtfTexts, fc.nat(), fc.nat(1), fc.oneof(fc.constant(""), letter))
      .map(([text, place, length, put]) => {
        const at = place % (text.length + 1);
        return `${text.slice(0, at)}${put}${text.slice(at + length)}`;
      });
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...letters) }), {
      weight: 2,
      arbitrary: misspelt,
    });
    let read = 0;
    let strange = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const date = parseEdtf(text);
        const isWrittenAsDate = /^[-\d:/.TZX?~%+]{4,}$/.test(text);
        if (date.ok) read += 1;
        if (!isWrittenAsDate) {
          strange += 1;
          expect(date.ok).toBe(false);
        }
      }),
      runs,
    );
    expect(read).toBeGreaterThan(runs.numRuns / 20);
    expect(strange).toBeGreaterThan(runs.numRuns / 4);
  });
});

interface Instants {
  readonly min: number;
  readonly max: number;
}

function secondOpinion(text: string): Instants | null {
  try {
    const { min, max } = edtf(text);
    return { min, max };
  } catch {
    return null;
  }
}

/** Our bounds as the package puts them: real instants, the last one included, infinite where open. */
function instantsOf(date: EdtfDate): Instants {
  const [from, to] = isInterval(date) ? [date.from, date.to] : [date, date];
  return {
    min: from === null ? -Infinity : from.startMs - offsetMs(from),
    max: to === null ? Infinity : lastMsOfPackage(to) - offsetMs(to),
  };
}

function offsetMs(point: EdtfPoint): number {
  return (point.offsetMinutes ?? 0) * 60_000;
}

/** To the package a time has no width; to us it is as wide as it is written, a minute or a second. */
function lastMsOfPackage(point: EdtfPoint): number {
  return point.offsetMinutes === null ? point.endMs - 1 : point.startMs;
}

/**
 * Classes of text that edtf 4.11.1 reads, but not as the Library of Congress defines them
 * (https://www.loc.gov/standards/datetime/). Each is tested by hand in edtf.test.ts.
 */
function isMisreadByPackage(text: string): boolean {
  return text.split("/").some((point) => misread.some((form) => form.test(point)));
}

const misread: readonly RegExp[] = [
  // A year before 0 with an unspecified month or day: its earliest date is taken for its latest (December first).
  /^-.*-XX$/,
  // Minus zero: -000X is read as 000X, -00XX as 00XX.
  /^-00(0X|XX)$/,
  // The leap day of the year 0, for which it borrows 1900, no leap year; and times around it, once moved to UTC.
  /^0000-02-(28|29|XX)|^0000-03-01T/,
];
