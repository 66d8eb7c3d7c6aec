// What is wrong with one date of a file, and how the format writes what was probably meant. For editors; a page says only what a
// date of the format is.
import { dayMs } from "../article/civil-time.ts";
import type { DateContext, DateSlip } from "../article/date-slip.ts";
import { type EdtfDate, type EdtfPoint, isInterval } from "../article/edtf.ts";
import { readDayOrInstant } from "../article/field-rules.ts";
import { parseEdtf } from "../article/parse-edtf.ts";
import type { FieldProblem } from "../article/problem.ts";
import { respell } from "./respell-date.ts";
import { wordedDates } from "./worded-date.ts";

/** Null where nothing is known but that it is no date of the format, or where the fault is not a date's. */
export function findDateSlip({ wanted, found }: FieldProblem, context: DateContext): DateSlip | null {
  if ((wanted !== "date" && wanted !== "day-or-instant") || found === null) return null;
  const fits = (text: string) => (wanted === "date" ? parseEdtf(text).ok : readDayOrInstant(text) !== null);
  const value = readFound(found);
  if (typeof value === "number") {
    const slip = Number.isInteger(value) ? respell(String(value).padStart(4, "0")) : null;
    if (slip?.kind !== "respelt") return null;
    return fits(slip.edtf) ? { kind: "not-text", edtf: slip.edtf } : { kind: "day-wanted" };
  }
  if (typeof value !== "string" || value.trim() === "") return null;
  const slip =
    season(value.trim()) ??
    respell(value) ??
    figuresSlip(value.trim()) ??
    wordedDates(value, context, parseDate) ??
    impossible(value);
  return fitting(slip, fits) ?? (wanted === "day-or-instant" ? tooWide(value, slip) : null);
}

/** What stood in the file, from the JSON that names it; undefined where that is cut. */
function readFound(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}

/** No date is ever proposed that the field would refuse again. */
function fitting(slip: DateSlip | null, fits: (text: string) => boolean): DateSlip | null {
  switch (slip?.kind) {
    case "respelt":
      return fits(slip.edtf) ? slip : null;
    case "means": {
      const readings = slip.readings.filter(({ edtf }) => fits(edtf));
      return readings.length === 0 ? null : { kind: "means", readings };
    }
    case "incomplete":
      return fits(slip.reading.edtf) ? slip : null;
    case "season":
      return fits(slip.months) ? slip : null;
    case "short-year":
      return slip.reading === null || fits(slip.reading.edtf) ? slip : null;
    default:
      return slip;
  }
}

/** Of a day of publication: a date that would do elsewhere. */
function tooWide(text: string, slip: DateSlip | null): DateSlip | null {
  const date = parseEdtf(text);
  if (!date.ok) return slip === null ? null : { kind: "day-wanted" };
  const bare = text.replaceAll(/[?~%]/g, "");
  if (!isInterval(date.value) && readDayOrInstant(bare) !== null) return { kind: "respelt", edtf: bare };
  return { kind: "day-wanted" };
}

/** Dates of figures alone that mean a day or month, and years. */
function figuresSlip(bare: string): DateSlip | null {
  const figures = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(bare);
  if (figures) {
    const [, first = "", sign, second = "", year = ""] = figures;
    const dayFirst = parsePoint(`${year}-${padded(second)}-${padded(first)}`);
    // Where dots part them the day comes first, wherever that is written.
    const monthFirst =
      sign === "." && dayFirst ? null : parsePoint(`${year}-${padded(first)}-${padded(second)}`);
    const readings = [dayFirst, monthFirst].filter((point) => point !== null);
    const isOne = readings.length === 2 && readings[0]?.startMs === readings[1]?.startMs;
    return readings.length === 0 ? null : { kind: "means", readings: isOne ? readings.slice(1) : readings };
  }
  // There is no month 30: `2021-30-03` has the day before it.
  const [, year, day, month] = /^(\d{4})[-./](\d\d)[-./](\d\d)$/.exec(bare) ?? [];
  const swapped = Number(day) > 12 ? parsePoint(`${year}-${month}-${day}`) : null;
  if (swapped !== null) return { kind: "means", readings: [swapped] };
  if (/^\d{1,2}([./-])\d{1,2}\1\d\d$/.test(bare)) return { kind: "short-year", reading: null };
  if (/^[Yy]?-?\d{5,}(?:-\d\d){0,2}$/.test(bare)) return { kind: "long-year" };
  const short = /^[Yy]?(-?)(\d{1,3})$/.exec(bare);
  if (short && Number(short[2]) > 0) {
    return { kind: "short-year", reading: parsePoint(`${short[1]}${short[2]?.padStart(4, "0")}`) };
  }
  return null;
}

function season(bare: string): DateSlip | null {
  const [, year, code, quarter] = /^(\d{4})-(?:(2[1-9]|3[0-6])|[qQ]([1-4]))$/.exec(bare) ?? [];
  return year === undefined ? null : { kind: "season", months: monthsOf(year, code, quarter) };
}

/** ISO 8601-2 counts seasons from 21 (spring, in the north from 25, in the south from 29) and quarters from 33. */
function monthsOf(year: string, code: string | undefined, quarter: string | undefined): string {
  const number = quarter === undefined ? Number(code) - 33 : Number(quarter) - 1;
  if (number >= 0) return `${year}-${padded(3 * number + 1)}/${year}-${padded(3 * number + 3)}`;
  const place = (Number(code) - 21) % 4;
  const isSouth = Number(code) >= 29;
  const starts = isSouth ? [9, 12, 3, 6] : [3, 6, 9, 12];
  const start = starts[place] ?? 3;
  const end =
    start === 12 ? `${String(Number(year) + 1).padStart(4, "0")}-02` : `${year}-${padded(start + 2)}`;
  return `${year}-${padded(start)}/${end}`;
}

/** Dates in the form of the format that no calendar or clock has. */
function impossible(text: string): DateSlip | null {
  const day = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])/.exec(text);
  if (!day) return null;
  const [, year = "", month = "", date] = day;
  if (Number(month) < 1 || Number(month) > 12) return { kind: "no-such-month", month };
  const whole = parsePoint(`${year}-${month}`);
  if (date !== undefined && whole !== null) {
    const days = (whole.endMs - whole.startMs) / dayMs;
    if (Number(date) < 1 || Number(date) > days)
      return { kind: "no-such-day", day: date, month: whole, days };
  }
  const clock = /T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)$/.exec(text);
  if (!clock) return null;
  const [, time = "", offset = ""] = clock;
  const isTime = /^(?:[01]\d|2[0-3])(?::[0-5]\d){1,2}$/.test(time);
  return isTime ? { kind: "no-such-offset", offset } : { kind: "no-such-time", time };
}

function parseDate(text: string): EdtfDate | null {
  const date = parseEdtf(text);
  return date.ok ? date.value : null;
}

function parsePoint(text: string): EdtfPoint | null {
  const date = parseDate(text);
  return date === null || isInterval(date) ? null : date;
}

function padded(number: string | number): string {
  return String(number).padStart(2, "0");
}
