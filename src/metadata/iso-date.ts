// A date as schema.org takes it: ISO 8601, which knows neither doubt nor unspecified digits.
import { type EdtfDate, type EdtfPoint, isInterval } from "../article/edtf.ts";

/** Each is null where the source leaves it open or ISO 8601 cannot say it: then it is left out, never guessed. */
export interface IsoDates {
  readonly start: string | null;
  readonly end: string | null;
}

/** A point of time has a start alone: how long something took within its month or day is not known. */
export function isoDates(date: EdtfDate): IsoDates {
  if (!isInterval(date)) return { start: isoDate(date), end: null };
  return { start: date.from && isoDate(date.from), end: date.to && isoDate(date.to) };
}

/** `2021-03-XX` is as wide as `2021-03`, and is written so. */
function isoDate({ edtf, precision, uncertain, approximate }: EdtfPoint): string | null {
  // Years before 0 are ISO 8601 only where both sides have agreed on it.
  if (uncertain || approximate || edtf.startsWith("-")) return null;
  switch (precision) {
    case "century":
    case "decade":
      return null;
    case "year":
      return edtf.slice(0, 4);
    case "month":
      return edtf.slice(0, 7);
    case "day":
    case "minute":
    case "second":
      return edtf;
  }
}
