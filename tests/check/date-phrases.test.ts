import { describe, expect, it } from "vitest";
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

describe("readDatePhrase", () => {
  it.each(phraseTable)(
    "reads in %s, on %s, “%s” as %s, having taken “%s”",
    (language, dateline, phrase, edtf, taken) => {
      const reading = readDatePhrase(phrase, point(dateline), language);
      if (edtf === null) expect(reading).toBeNull();
      else {
        const meant = date(edtf);
        const parts = taken.split(" ").filter((part) => part !== "");
        expect(reading).toEqual({ kind: "date", startMs: startMs(meant), endMs: endMs(meant), taken: parts });
      }
    },
  );

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
