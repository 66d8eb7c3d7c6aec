import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockOf, extentOn } from "../../src/article/clock.ts";
import { isInterval } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { type ReportedPart, reportedPart, reportsUntilMs } from "../../src/article/reported-part.ts";
import { isReported, type Status, statuses } from "../../src/article/status.ts";
import { edtfTexts } from "../support/edtf-texts.ts";

function partsOf(status: Status, when: string, published: string): ReportedPart {
  const [date, dateline] = [parseEdtf(when), parseEdtf(published)];
  if (!date.ok || !dateline.ok || isInterval(dateline.value)) throw new Error(when);
  const clock = clockOf({ datePublished: dateline.value, events: [{ when: date.value }] });
  return reportedPart(status, extentOn(clock, date.value), reportsUntilMs(clock, dateline.value));
}

const ms = (text: string) => (text === "" ? null : Date.parse(text.includes("T") ? `${text}Z` : text));
const extent = (edges: string | null) => {
  if (edges === null) return null;
  const [start = "", end = ""] = edges.split("/");
  return { startMs: ms(start), endMs: ms(end) };
};

describe("reportedPart", () => {
  it.each<[string, Status, string, string, string | null, string | null]>([
    ["what goes on", "happened", "2019/..", "2021-03-30", "2019-01-01/2021-03-31", "2021-03-31/"],
    [
      "a year that goes on",
      "happened",
      "2021",
      "2021-03-30",
      "2021-01-01/2021-03-31",
      "2021-03-31/2022-01-01",
    ],
    ["what is over", "happened", "../2020", "2021-03-30", "/2021-01-01", null],
    ["the day of publication", "stated", "2021-03-30", "2021-03-30", "2021-03-30/2021-03-31", null],
    ["the day after", "happened", "2021-03-31", "2021-03-30", null, "2021-03-31/2021-04-01"],
    ["what is announced", "scheduled", "2021", "2021-03-30", null, "2021-01-01/2022-01-01"],
    ["what is denied", "denied", "2019/..", "2021-03-30", null, "2019-01-01/"],
    [
      "the minute of publication",
      "stated",
      "2021-03-30T14:05Z",
      "2021-03-30T14:05Z",
      "2021-03-30T14:05/2021-03-30T14:06",
      null,
    ],
    [
      "an hour before publication, on a later wall clock",
      "happened",
      "2021-03-30T22:00+03:00/..",
      "2021-03-30T21:00+01:00",
      "2021-03-30T20:00/2021-03-30T21:01",
      "2021-03-30T21:01/",
    ],
  ])("of %s", (_what, status, when, published, known, rest) => {
    expect(partsOf(status, when, published)).toEqual({ known: extent(known), rest: extent(rest) });
  });

  it("parts every event without loss, and knows nothing past the dateline", () => {
    const dates = edtfTexts.map(parseEdtf).filter((outcome) => outcome.ok);
    const untils = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
    let parted = 0;
    fc.assert(
      fc.property(dates, untils, fc.constantFrom(...statuses), (date, untilMs, status) => {
        const clock = { offsetMinutes: null, isMixed: false };
        const whole = extentOn(clock, date.value);
        const { known, rest } = reportedPart(status, whole, untilMs);
        expect((known ?? rest)?.startMs).toBe(whole.startMs);
        expect((rest ?? known)?.endMs).toBe(whole.endMs);
        if (known) expect(isReported(status) && (known.endMs ?? Infinity) <= untilMs).toBe(true);
        if (!known || !rest) return;
        parted += 1;
        expect(known.endMs).toBe(rest.startMs);
      }),
      { numRuns: 3_000 },
    );
    expect(parted).toBeGreaterThan(50);
  });
});
