// Dates in words. English is read without commas, "at" and the kind of its spaces, which differ between versions of Intl's data.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EdtfDate } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import type { DateLanguage } from "../../src/i18n/date-formats.ts";
import {
  type DateStyle,
  dateInWords,
  dayInWords,
  daysInWords,
  yearlyInWords,
} from "../../src/i18n/date-words.ts";
import { dateWordsEn } from "../../src/i18n/en/dates.ts";
import { edtfTexts } from "../support/edtf-texts.ts";

const english: DateLanguage = { dateLocale: "en-GB", dates: dateWordsEn };

/** English words around another language's dates. */
function datesOf(dateLocale: string): DateLanguage {
  return { ...english, dateLocale };
}

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.failure}`);
  return result.value;
}

function inEnglish(text: string, style: DateStyle): string {
  return plain(dateInWords(read(text), english, style));
}

function plain(words: string): string {
  return words
    .replaceAll(/,| at(?= \d)/g, "")
    .replaceAll(/\s*–\s*/g, "–")
    .replaceAll(/\s/g, " ");
}

describe("dateInWords, in English", () => {
  it.each([
    ["2021", "2021", "2021"],
    ["2021-03", "March 2021", "Mar 2021"],
    ["2021-03-29", "Monday 29 March 2021", "Mon 29 Mar 2021"],
    ["2021-03-30T14:05Z", "Tuesday 30 March 2021 14:05 UTC", "Tue 30 Mar 2021 14:05 UTC"],
    ["2021-03-30T00:00Z", "Tuesday 30 March 2021 00:00 UTC", "Tue 30 Mar 2021 00:00 UTC"],
    ["2021-03-30T14:05:09Z", "Tuesday 30 March 2021 14:05:09 UTC", "Tue 30 Mar 2021 14:05:09 UTC"],
    ["2021-03-30T14:05+03:00", "Tuesday 30 March 2021 14:05 UTC+3", "Tue 30 Mar 2021 14:05 UTC+3"],
    ["2021-03-30T23:05-04:30", "Tuesday 30 March 2021 23:05 UTC−4:30", "Tue 30 Mar 2021 23:05 UTC−4:30"],
    ["2021-03-30T23:05-00:05", "Tuesday 30 March 2021 23:05 UTC−0:05", "Tue 30 Mar 2021 23:05 UTC−0:05"],
    ["202X", "2020–2029", "2020–2029"],
    ["20XX", "2000–2099", "2000–2099"],
    ["2021-XX", "2021", "2021"],
    ["2021-XX-XX", "2021", "2021"],
    ["2021-03-XX", "March 2021", "Mar 2021"],
    ["0033", "AD 33", "AD 33"],
    ["0000", "1 BC", "1 BC"],
    ["-0043", "44 BC", "44 BC"],
    ["-0043-03", "March 44 BC", "Mar 44 BC"],
    // Years of fewer than three digits say their era; "79" would be read as 1979.
    ["0068-06", "June AD 68", "Jun AD 68"],
    ["0079-08-24", "24 August AD 79", "24 Aug AD 79"],
    ["0079-08-24T14:05Z", "24 August AD 79 14:05 UTC", "24 Aug AD 79 14:05 UTC"],
    ["007X", "AD 70–79", "AD 70–79"],
    ["0099", "AD 99", "AD 99"],
    ["0100", "100", "100"],
    // No weekday before the Gregorian calendar.
    ["-0043-03-15", "15 March 44 BC", "15 Mar 44 BC"],
    ["1066-10-14", "14 October 1066", "14 Oct 1066"],
    ["1582-10-14", "14 October 1582", "14 Oct 1582"],
    ["1582-10-15", "Friday 15 October 1582", "Fri 15 Oct 1582"],
    ["-004X", "50–41 BC", "50–41 BC"],
    ["000X", "1 BC–AD 9", "1 BC–AD 9"],
  ])("says %s as precisely as it is known: %s", (text, full, short) => {
    expect(inEnglish(text, "full")).toBe(full);
    expect(inEnglish(text, "short")).toBe(short);
  });

  it.each([
    ["2021-03-30T14:05+03:00", "14:05"],
    ["2021-03-30T14:05:09Z", "14:05:09"],
    ["0079-08-24T14:05Z", "14:05"],
    ["-0043-08-24T14:05Z", "14:05"],
    ["2021-03-30", "Tue 30 Mar 2021"],
  ])("says of %s below its day: %s", (text, time) => {
    expect(inEnglish(text, "time")).toBe(time);
  });

  it.each([
    ["2021-03~", "about March 2021"],
    ["2021-03?", "March 2021 (uncertain)"],
    ["2021-03%", "about March 2021 (uncertain)"],
    ["202X~", "about 2020–2029"],
    ["-0043?", "44 BC (uncertain)"],
  ])("says how sure %s is: %s", (text, words) => {
    expect(inEnglish(text, "full")).toBe(words);
  });

  it.each([
    ["2021-04-22/2021-04-23", "Thu 22 Apr–Fri 23 Apr 2021"],
    ["2021-12-31/2022-01-01", "Fri 31 Dec 2021–Sat 1 Jan 2022"],
    ["2021-04-22/2021-04-22", "Thu 22 Apr 2021"],
    ["2020/2021", "2020–2021"],
    ["2021-03/2021-05", "Mar–May 2021"],
    ["2021-03-30T14:05Z/2021-03-30T16:00Z", "Tue 30 Mar 2021 14:05–16:00 UTC"],
    ["2020/2021-03", "2020–Mar 2021"],
    ["2020?/2021~", "2020 (uncertain)–about 2021"],
    ["199X/202X", "1990–1999 to 2020–2029"],
    ["-0099/-0043", "100–44 BC"],
    ["-0043/0014", "44 BC–AD 14"],
    ["-0043/0014-08", "44 BC–Aug AD 14"],
    ["-0043/001X", "44 BC to AD 10–19"],
    ["0003/000X", "AD 3 to 1 BC–AD 9"],
    ["0030/0033", "AD 30–33"],
    ["0099/0101", "AD 99–101"],
    ["0079-08-24/0079-08-26", "24–26 Aug AD 79"],
    ["0079-08-24/0080-05-03", "24 Aug AD 79–3 May 80"],
    ["0079-06/0080-07", "Jun AD 79–Jul 80"],
    ["0079~/..", "from about AD 79"],
    ["1582-10-14/1582-10-16", "14–16 Oct 1582"],
    ["2021-03-30/..", "from Tue 30 Mar 2021"],
    ["../2021-03~", "until about Mar 2021"],
  ])("joins the ends of %s: %s", (text, words) => {
    expect(inEnglish(text, "short")).toBe(words);
  });

  it.each([
    ["happened", "2019/..", "since 2019"],
    ["stated", "2021-03-01~/..", "since about Mon 1 Mar 2021"],
    ["scheduled", "2022/..", "from 2022"],
    ["conditional", "2022/..", "from 2022"],
    ["denied", "2019/..", "from 2019"],
    ["happened", "../2020", "until 2020"],
    ["happened", "2019/2020", "2019–2020"],
  ] as const)("says of what %s %s: %s", (status, text, words) => {
    expect(plain(dateInWords(read(text), english, "short", status))).toBe(words);
  });

  it("names the weekday and month of both ends in full", () => {
    expect(inEnglish("2021-04-22/2021-04-23", "full")).toBe("Thursday 22 April–Friday 23 April 2021");
  });

  it("names both zones where the ends have different ones", () => {
    const words = inEnglish("2021-03-30T14:05+03:00/2021-03-30T16:00Z", "short");
    expect(words).toBe("Tue 30 Mar 2021 14:05 UTC+3–Tue 30 Mar 2021 16:00 UTC");
  });
});

describe("dateInWords, in other languages", () => {
  it.each([
    ["ar", "2021-03-29", ["الاثنين", "29", "مارس", "2021"]],
    ["ar", "-0043", ["44", "ق.م"]],
    ["ar-EG", "2021-03", ["مارس", "٢٠٢١"]],
    ["ja", "2021-03-29", ["2021年3月29日", "月曜日"]],
    ["ja", "-0043", ["紀元前44年"]],
  ])("writes %s %s with %j", (locale, text, parts) => {
    const words = dateInWords(read(text), datesOf(locale), "full");
    for (const part of parts) expect(words).toContain(part);
  });

  it.each(["th", "fa-u-nu-latn", "ar-SA-u-nu-latn", "ja-u-ca-japanese"])(
    "keeps the calendar of the data in %s, whose own has other years",
    (locale) => {
      expect(dateInWords(read("2021-03"), datesOf(locale), "full")).toContain("2021");
      expect(dayInWords(Date.UTC(2021, 2, 29), datesOf(locale))).toContain("2021");
    },
  );
});

describe("yearlyInWords", () => {
  it.each([
    ["2020-12-30", "30 December"],
    ["2020-11", "November"],
    ["2020-12-30T14:00Z", "30 December"],
    ["2020-12-30/..", "30 December"],
    ["../2020-11", "November"],
    ["2020-12-28/2021-01-02", "28 December–2 January"],
  ])("says %s as it comes each year: %s", (text, words) => {
    expect(plain(yearlyInWords(read(text), english))).toBe(words);
  });
});

describe("dayInWords", () => {
  it.each([
    [Date.UTC(2021, 2, 29), "29 March 2021"],
    [Date.UTC(2021, 2, 29, 23, 59, 59, 999), "29 March 2021"],
    [Date.parse("-000043-03-15T00:00Z"), "15 March 44 BC"],
  ])("names the civil day of %d: %s", (ms, words) => {
    expect(dayInWords(ms, english)).toBe(words);
  });
});

describe("daysInWords", () => {
  it.each([
    ["2021-03-25T00:00Z", "2021-04-25T00:00Z", "25 March–24 April 2021"],
    ["2021-03-25T00:00Z", "2021-03-26T00:00Z", "25 March 2021"],
    ["-000043-03-15T00:00Z", "-000043-03-18T00:00Z", "15–17 March 44 BC"],
    ["-000043-12-31T00:00Z", "0033-01-02T00:00Z", "31 December 44 BC–1 January AD 33"],
  ])("names the first and the last civil day from %s to %s: %s", (start, end, words) => {
    expect(plain(daysInWords(Date.parse(start), Date.parse(end), english))).toBe(words);
  });
});

describe("dateInWords, over any date", () => {
  const locales = fc.constantFrom("en-GB", "ar", "ar-EG", "ja");
  const styles = fc.constantFrom<DateStyle>("full", "short", "time");

  it("never throws, and never shows a number that the data does not hold", () => {
    let worded = 0;
    fc.assert(
      fc.property(edtfTexts, locales, styles, (text, locale, style) => {
        const date = parseEdtf(text);
        if (!date.ok) return;
        worded += 1;
        const shown = numbersIn(dateInWords(date.value, datesOf(locale), style));
        const known = text.split("/").flatMap((point) => numbersKnown(point, locale === "ja"));
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(known.length);
        for (const number of shown) expect(known).toContain(number);
      }),
      { numRuns: 10_000 },
    );
    expect(worded).toBeGreaterThan(5_000);
  });
});

function numbersIn(words: string): number[] {
  const western = words.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - "٠".charCodeAt(0)));
  return Array.from(western.matchAll(/\d+/g), ([digits]) => Number(digits));
}

/** The numbers that may be said of one date, by its text alone; the month's only where months have no names. */
function numbersKnown(point: string, monthIsNumber: boolean): number[] {
  if (point === "..") return [];
  const negative = point.startsWith("-");
  const [year = "", month, ...finer] = point.slice(negative ? 1 : 0).split(/[-+:T]/);
  const years = year.includes("X") ? [year.replaceAll("X", "0"), year.replaceAll("X", "9")] : [year];
  const rest = [...(monthIsNumber && month !== undefined ? [month] : []), ...finer].flatMap(numbersIn);
  return [...years.flatMap(numbersIn).map((digits) => yearAsSaid(negative, digits)), ...rest];
}

/** The year 0 is 1 BC, and -1 is 2 BC. Minus zero, of `-00XX`, is no year: the last one meant is -1. */
function yearAsSaid(negative: boolean, digits: number): number {
  return negative ? Math.max(digits, 1) + 1 : Math.max(digits, 1);
}
