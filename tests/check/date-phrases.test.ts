import { describe, expect, it } from "vitest";
import { dayMs } from "../../src/article/civil-time.ts";
import { type EdtfPoint, endMs, isInterval, startMs } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { readDatePhrase } from "../../src/check/date-phrases.ts";
import { phraseTable } from "../support/phrase-table.ts";

function date(text: string) {
  const outcome = parseEdtf(text);
  if (!outcome.ok) throw new Error(text);
  return outcome.value;
}

function point(text: string): EdtfPoint {
  const value = date(text);
  if (isInterval(value)) throw new Error(text);
  return value;
}

const workings = {
  "": { kind: "phrase-alone" },
  year: { kind: "dateline", taken: ["year"] },
  nearest: { kind: "nearest" },
  counted: { kind: "counted" },
};

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

describe("readDatePhrase", () => {
  it.each(phraseTable)("reads in %s, on %s, “%s” as %s (%s)", (language, dateline, phrase, edtf, how) => {
    const reading = readDatePhrase(phrase, point(dateline), language);
    if (edtf === null) expect(reading).toBeNull();
    else {
      const meant = date(edtf);
      const bounds = { startMs: startMs(meant), endMs: endMs(meant) };
      expect(reading).toEqual({ kind: "date", ...bounds, working: workings[how] });
    }
  });

  it("takes from the dateline only what is its own: of a time of day alone, the whole day", () => {
    expect(readDatePhrase("at 2 pm", point("2021-01-02"), "en")).toMatchObject({
      working: { kind: "dateline", taken: ["year", "month", "day"] },
    });
  });

  it("reads the same of every dateline: a date of the year is the nearest, and its year the dateline's or not", () => {
    const datelines = Array.from({ length: 366 }, (_, day) => point(isoDay(Date.UTC(2020, 0, 1 + day))));
    for (const phrase of ["December 30", "March", "5 May"]) {
      for (const dateline of datelines) {
        const reading = readDatePhrase(phrase, dateline, "en");
        if (reading?.kind !== "date") throw new Error(phrase);
        const gapMs = Math.max(reading.startMs - dateline.startMs, dateline.startMs - reading.endMs);
        expect(gapMs / dayMs).toBeLessThanOrEqual(184);
        const isOwnYear = isoDay(reading.startMs).startsWith("2020");
        expect(reading.working).toEqual(isOwnYear ? workings.year : workings.nearest);
      }
    }
  });

  it.each([
    "on this day",
    "this day",
    "That same day",
    "the same day",
    "on the very same day",
    "On that day",
  ])("reads “%s” as pointing back", (phrase) => {
    expect(readDatePhrase(phrase, point("2021-03-30"), "en")).toEqual({ kind: "same-day" });
  });

  it.each([
    ["the day", "en"],
    ["on this day", "de"],
    ["this day week", "en"],
  ])("does not read “%s” in %s as pointing back", (phrase, language) => {
    expect(readDatePhrase(phrase, point("2021-03-30"), language)).not.toEqual({ kind: "same-day" });
  });
});
