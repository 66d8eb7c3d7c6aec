// What is wrong with one date of an article's file, in plain English, and how the format writes it.
import type { DateSlip } from "../../article/date-slip.ts";
import { type EdtfDate, endMs, isInterval, startMs } from "../../article/edtf.ts";
import { daysInWords, stretchInWords } from "../date-words.ts";
import { en } from "./words.ts";

/** One or two sentences. */
export function dateSlipInWords(slip: DateSlip): string {
  switch (slip.kind) {
    case "respelt":
      return `Write ${form(slip.edtf)}.`;
    case "means":
      return meaning(slip.readings);
    case "incomplete":
      return `These words alone are no whole date. The form for ${inWords(slip.reading)} is ${form(slip.reading.edtf)}.`;
    case "offset-missing":
      return `Its offset from UTC is missing: write ${slip.utc} for a time in UTC, or with another offset, such as ${slip.elsewhere}.`;
    case "not-text":
      return `Write it in quotation marks: "${slip.edtf}".`;
    case "short-year":
      return slip.reading === null
        ? "Write the year with four digits and first: year, month, day, such as 2021-03-30."
        : `A year has four digits: write ${slip.reading.edtf} for ${inWords(slip.reading)}.`;
    case "long-year":
      return "Years of five digits and more are not read: they go from -9999 to 9999, with four digits each.";
    case "day-wanted":
      return "The day of publication is needed, such as 2021-03-30, or its time with the offset, such as 2021-03-30T14:05+03:00.";
    case "season":
      return `Seasons and quarters are not read. Write the months, such as ${slip.months}.`;
    case "no-such-month":
      return `There is no month ${slip.month}: months go from 01 to 12.`;
    case "no-such-day":
      return `There is no day ${slip.day}: ${inWords(slip.month)} has ${slip.days} days.`;
    case "no-such-time":
      return `There is no time ${slip.time}: times go from 00:00 to 23:59.`;
    case "no-such-offset":
      return `There is no offset ${slip.offset}: offsets go from -14:00 to +14:00, and UTC itself is Z.`;
    default:
      return slip satisfies never;
  }
}

function meaning(readings: readonly EdtfDate[]): string {
  const forms = readings.map((point) => `${point.edtf} for ${inWords(point)}`);
  const [only] = readings;
  return forms.length === 1 && only
    ? `The form for ${inWords(only)} is ${form(only.edtf)}.`
    : `Write ${forms.join(", or ")}.`;
}

/** That moves no time. */
const itsOwnClock = { offsetMinutes: null, isMixed: false };

function inWords(date: EdtfDate): string {
  if (!isInterval(date)) return stretchInWords(date, date, itsOwnClock, en);
  return daysInWords(startMs(date) ?? 0, endMs(date) ?? 0, en);
}

/** One that ends with dots would run into the end of the sentence. */
function form(edtf: string): string {
  return edtf.endsWith(".") ? `"${edtf}"` : edtf;
}
