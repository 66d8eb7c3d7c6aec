// What an editor reads of a date that is none of the format, word for word.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDayOrInstant } from "../../src/article/field-rules.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { findDateSlip } from "../../src/check/find-date-slip.ts";
import { dateSlipInWords } from "../../src/i18n/en/date-slips.ts";

const context = { datePublished: "2021-03-30", inLanguage: "en" };

function slipOf(value: unknown, wanted: "date" | "day-or-instant" = "date", of = context) {
  const found = JSON.stringify(value);
  return findDateSlip({ code: "field", path: "events[0].when", event: null, wanted, found }, of);
}

function said(value: unknown, wanted: "date" | "day-or-instant" = "date", of = context): string | null {
  const slip = slipOf(value, wanted, of);
  return slip && dateSlipInWords(slip);
}

const offset = (utc: string, elsewhere: string) =>
  `Its offset from UTC is missing: write ${utc} for a time in UTC, or with another offset, such as ${elsewhere}.`;
const longYear =
  "Years of five digits and more are not read: they go from -9999 to 9999, with four digits each.";
const firstYear = "Write the year with four digits and first: year, month, day, such as 2021-03-30.";
const season = (months: string) => `Seasons and quarters are not read. Write the months, such as ${months}.`;
const means = (date: string, edtf: string) => `The form for ${date} is ${edtf}.`;
const incomplete = (date: string, edtf: string) =>
  `These words alone are no whole date. The form for ${date} is ${edtf}.`;
const dayWanted =
  "The day of publication is needed, such as 2021-03-30, or its time with the offset, such as 2021-03-30T14:05+03:00.";

describe("the check, of a date", () => {
  it.each([
    // Figures
    ["2021-3-5", "Write 2021-03-05."],
    ["2021-3", "Write 2021-03."],
    ["2021/03/30", "Write 2021-03-30."],
    ["2021.03.30", "Write 2021-03-30."],
    ["20210330", "Write 2021-03-30."],
    ["3/2021", "Write 2021-03."],
    ["2021年3月30日", "Write 2021-03-30."],
    ["２０２１-０３-３０", "Write 2021-03-30."],
    ["2021–03–30", "Write 2021-03-30."],
    [" 2021-03-30 ", "Write 2021-03-30."],
    ["2021-03-30.", "Write 2021-03-30."],
    ["2021-03-\u200b30", "Write 2021-03-30."],
    ["30.03.2021", means("30 March 2021", "2021-03-30")],
    ["30/03/2021", means("30 March 2021", "2021-03-30")],
    ["03/30/2021", means("30 March 2021", "2021-03-30")],
    ["5.3.2021", means("5 March 2021", "2021-03-05")],
    ["03/03/2021", means("3 March 2021", "2021-03-03")],
    ["03/04/2021", "Write 2021-04-03 for 3 April 2021, or 2021-03-04 for 4 March 2021."],
    ["2021-30-03", means("30 March 2021", "2021-03-30")],
    ["30.03.21", firstYear],
    // Words
    ["March 30, 2021", means("30 March 2021", "2021-03-30")],
    ["Tuesday, March 30, 2021", means("30 March 2021", "2021-03-30")],
    ["30 Mar 2021", means("30 March 2021", "2021-03-30")],
    ["March 2021", means("March 2021", "2021-03")],
    ["April 22-23, 2021", means("22 – 23 April 2021", "2021-04-22/2021-04-23")],
    ["about March 2021", means("about March 2021", "2021-03~")],
    ["44 BC", means("44 BC", "-0043")],
    ["March 30", incomplete("30 March 2021", "2021-03-30")],
    ["yesterday", incomplete("29 March 2021", "2021-03-29")],
    // Times
    ["2021-03-30T14:05", offset("2021-03-30T14:05Z", "2021-03-30T14:05-04:00")],
    ["2021-03-30 14:05", offset("2021-03-30T14:05Z", "2021-03-30T14:05-04:00")],
    ["2021-3-30 2:05 pm", offset("2021-03-30T14:05Z", "2021-03-30T14:05-04:00")],
    ["2021-03-30T14:05 EST", offset("2021-03-30T14:05Z", "2021-03-30T14:05-04:00")],
    ["2021-03-30t14:05z", "Write 2021-03-30T14:05Z."],
    ["2021-03-30T14:05:00.000Z", "Write 2021-03-30T14:05:00Z."],
    ["2021-03-30T14:05+0300", "Write 2021-03-30T14:05+03:00."],
    ["2021-03-30T14:05 UTC", "Write 2021-03-30T14:05Z."],
    ["2021-03-30T14:05-00:00", "Write 2021-03-30T14:05Z."],
    ["2021-03-30T14:05Z~", "Write 2021-03-30T14:05Z."],
    ["2021-03-30T24:00Z", "There is no time 24:00: times go from 00:00 to 23:59."],
    [
      "2021-03-30T14:05+15:00",
      "There is no offset +15:00: offsets go from -14:00 to +14:00, and UTC itself is Z.",
    ],
    // What no calendar has
    ["2021-02-30", "There is no day 30: February 2021 has 28 days."],
    ["2021-04-00", "There is no day 00: April 2021 has 30 days."],
    ["2021-13", "There is no month 13: months go from 01 to 12."],
    // Years
    ["Y12021", longYear],
    ["12021", longYear],
    ["-12021-03", longYear],
    ["-44", "A year has four digits: write -0044 for 45 BC."],
    ["1990s", "Write 199X."],
    ["199x", "Write 199X."],
    ["19xx", "Write 19XX."],
    ["2021-21", season("2021-03/2021-05")],
    ["2021-24", season("2021-12/2022-02")],
    ["2021-29", season("2021-09/2021-11")],
    ["2021-Q2", season("2021-04/2021-06")],
    ["2021-36", season("2021-10/2021-12")],
    // Doubt
    ["c. 1900", "Write 1900~."],
    ["~1900", "Write 1900~."],
    ["1900 (?)", "Write 1900?."],
    ["2021?-03", "Write 2021-03?."],
    // Intervals
    ["2021-2022", "Write 2021/2022."],
    ["1939–1945", "Write 1939/1945."],
    ["2021 / 2022", "Write 2021/2022."],
    ["2021-04-22 to 2021-04-23", "Write 2021-04-22/2021-04-23."],
    ["2021-04-22–2021-04-23", "Write 2021-04-22/2021-04-23."],
    ["2021-04-22/23", "Write 2021-04-22/2021-04-23."],
    ["2021-4-2/2021-4-3", "Write 2021-04-02/2021-04-03."],
    ["2021/", 'Write "2021/..".'],
    ["/2021", "Write ../2021."],
    ["2021-03-01/open", 'Write "2021-03-01/..".'],
    // No text
    [2021, 'Write it in quotation marks: "2021".'],
    [20210330, 'Write it in quotation marks: "2021-03-30".'],
  ])("that is %j says: %s", (value, sentence) => {
    expect(said(value)).toBe(sentence);
  });

  it.each(["never", "tba", "", "?", "../..", "[2021,2022]", "Spring 2021", null, true, ["2021"], 2021.5, -5])(
    "that is %j says no more than what a date is",
    (value) => {
      expect(slipOf(value)).toBeNull();
    },
  );

  it("reads words in the article's language", () => {
    const german = { ...context, inLanguage: "de" };
    expect(said("30. März 2021", "date", german)).toBe(means("30 March 2021", "2021-03-30"));
  });

  it.each([undefined, 7, "soon"])("takes no part of a date from a day of publication that is %j", (day) => {
    const undated = { datePublished: day, inLanguage: "xx-" };
    const problem = { code: "field", path: "", event: null, wanted: "date" } as const;
    expect(findDateSlip({ ...problem, found: '"yesterday"' }, undated)).toBeNull();
    expect(findDateSlip({ ...problem, found: '"March 30, 2021"' }, undated)).toMatchObject({ kind: "means" });
  });

  it("says nothing of a text that is too long to have been told", () => {
    const found = JSON.stringify(`2021-3-5${" ".repeat(200)}`).slice(0, 80);
    const problem = { code: "field", path: "", event: null, wanted: "date", found } as const;
    expect(findDateSlip(problem, context)).toBeNull();
  });
});

describe("the check, of a day of publication", () => {
  it.each([
    ["2020", dayWanted],
    ["2020-05", dayWanted],
    ["2020-05-XX", dayWanted],
    ["2020-05-08/..", dayWanted],
    ["2020-21", dayWanted],
    [2020, dayWanted],
    ["2020-05-08~", "Write 2020-05-08."],
    ["2020-5-8", "Write 2020-05-08."],
    ["May 8, 2020", means("8 May 2020", "2020-05-08")],
    ["2020-05-08T10:00", offset("2020-05-08T10:00Z", "2020-05-08T10:00-04:00")],
    ["2020-02-30", "There is no day 30: February 2020 has 29 days."],
    ["never", null],
    ["", null],
  ])("that is %j says: %s", (value, sentence) => {
    expect(said(value, "day-or-instant")).toBe(sentence);
  });
});

describe("the check, of any text where a date is wanted,", () => {
  const pieces = fc.constantFrom(
    ...[
      "2021",
      "3",
      "03",
      "30",
      "12021",
      "14:05",
      "T",
      "Z",
      "+3",
      "-",
      "/",
      ".",
      "..",
      " ",
      "~",
      "?",
      "X",
      "s",
    ],
    ...[
      "2021-3-5",
      "30.03.2021",
      "March 30, 2021",
      "2021-03-30T14:05",
      "March",
      "BC",
      "AD",
      "Q1",
      "21",
      "to",
      "open",
      "c. ",
      "00",
      "99",
    ],
  );
  const texts = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((all) => all.join(""));

  it.each([
    ["date", (edtf: string) => parseEdtf(edtf).ok],
    ["day-or-instant", (edtf: string) => readDayOrInstant(edtf) !== null],
  ] as const)("proposes for a %s nothing that it would refuse", (wanted, fits) => {
    let proposed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!fits(text));
        for (const edtf of proposals(slipOf(text, wanted))) {
          proposed += 1;
          expect(fits(edtf), `${text}: ${edtf}`).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
    expect(proposed).toBeGreaterThan(60);
  });
});

function proposals(slip: ReturnType<typeof slipOf>): string[] {
  switch (slip?.kind) {
    case "respelt":
    case "not-text":
      return [slip.edtf];
    case "means":
      return slip.readings.map(({ edtf }) => edtf);
    case "incomplete":
      return [slip.reading.edtf];
    case "short-year":
      return slip.reading === null ? [] : [slip.reading.edtf];
    case "offset-missing":
      return [slip.utc, slip.elsewhere];
    case "season":
      return [slip.months];
    default:
      return [];
  }
}
