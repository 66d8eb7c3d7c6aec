// Reads a date without a slash. The text is matched digit by digit, never given to Date.parse, whose leniency
// (time zones, two-digit years, 30 February) differs from browser to browser.
import { addUnitsMs, civilMs, minuteMs } from "./civil-time.ts";
import type { EdtfPoint, Precision } from "./edtf.ts";

/** Null where the text is no date of the format, or a day or time that does not exist. */
export function readEdtfPoint(text: string): EdtfPoint | null {
  return readCalendarDate(text) ?? readDateTime(text);
}

// An unspecified month or day (`XX`) has no group of its own: the date is then as wide as what is known of it.
const calendarDate =
  /^(?<sign>-?)(?:(?<masked>\d{3}X|\d\dXX)|(?<year>\d{4})(?:-XX(?:-XX)?|-(?<month>\d\d)(?:-(?:XX|(?<day>\d\d)))?)?)(?<qualifier>[?~%]?)$/;

const dateTime =
  /^(?<date>-?\d{4}-\d\d-\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?:Z|(?<east>[+-])(?<offsetHour>\d\d):(?<offsetMinute>\d\d))$/;

function readCalendarDate(text: string): EdtfPoint | null {
  const { sign, masked, year, month, day, qualifier } = calendarDate.exec(text)?.groups ?? {};
  const digits = masked ?? year;
  if (digits === undefined) return null;

  const years = yearSpan(sign === "-", digits);
  const span = years && (month === undefined ? years : dayOrMonthSpan(years.first, month, day));
  if (span === null) return null;
  return {
    edtf: text,
    precision: span.precision,
    startMs: span.startMs,
    endMs: span.endMs,
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
    offsetMinutes: null,
  };
}

interface Span {
  readonly precision: Precision;
  readonly startMs: number;
  readonly endMs: number;
}

/** `digits` are four, the last of which may be `X`. Minus zero is no year: `-000X` are the years -9 to -1. */
function yearSpan(negative: boolean, digits: string): (Span & { readonly first: number }) | null {
  const least = Number(digits.replaceAll("X", "0"));
  const most = Number(digits.replaceAll("X", "9"));
  if (negative && most === 0) return null;
  const first = negative ? -most : least;
  const last = negative ? -Math.max(least, 1) : most;
  return {
    precision: digits.endsWith("XX") ? "century" : digits.endsWith("X") ? "decade" : "year",
    startMs: civilMs(first, 1, 1),
    endMs: addUnitsMs(civilMs(last, 1, 1), 1, "year"),
    first,
  };
}

function dayOrMonthSpan(year: number, monthDigits: string, dayDigits: string | undefined): Span | null {
  const month = Number(monthDigits);
  if (month < 1 || month > 12) return null;
  const monthStartMs = civilMs(year, month, 1);
  const monthEndMs = addUnitsMs(monthStartMs, 1, "month");
  if (dayDigits === undefined) return { precision: "month", startMs: monthStartMs, endMs: monthEndMs };

  const day = Number(dayDigits);
  const startMs = civilMs(year, month, day);
  if (startMs < monthStartMs || startMs >= monthEndMs) return null;
  return { precision: "day", startMs, endMs: addUnitsMs(startMs, 1, "day") };
}

function readDateTime(text: string): EdtfPoint | null {
  const { date, hour, minute, second, east, offsetHour, offsetMinute } = dateTime.exec(text)?.groups ?? {};
  const day = date === undefined ? null : readCalendarDate(date);
  const minutesOfDay = clockMinutes(hour, minute, 23 * 60 + 59);
  const offset = east === undefined ? 0 : offsetMinutes(east, offsetHour, offsetMinute);
  const seconds = Number(second ?? 0);
  // ISO 8601 allows 24:00 and leap seconds; neither is on the civil time line.
  if (day === null || minutesOfDay === null || offset === null || seconds > 59) return null;

  const startMs = day.startMs + minutesOfDay * minuteMs + seconds * 1000;
  return {
    edtf: text,
    precision: second === undefined ? "minute" : "second",
    startMs,
    endMs: startMs + (second === undefined ? minuteMs : 1000),
    uncertain: false,
    approximate: false,
    offsetMinutes: offset,
  };
}

/** Offsets end at 14:00 (the bound of XML Schema and of every zone in use); ISO 8601 knows no `-00:00`. */
function offsetMinutes(east: string, hour: string | undefined, minute: string | undefined): number | null {
  const minutes = clockMinutes(hour, minute, 14 * 60);
  if (minutes === null || east === "+") return minutes;
  return minutes === 0 ? null : -minutes;
}

function clockMinutes(hour: string | undefined, minute: string | undefined, most: number): number | null {
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) <= 59 && minutes <= most ? minutes : null;
}
