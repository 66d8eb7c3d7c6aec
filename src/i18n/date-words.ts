// A date in words, as precise as the data and no more. Intl knows each language's order and names; the few words
// that it does not know come from the language's `DateWords`.

import { type Clock, pointOn } from "../article/clock.ts";
import {
  type EdtfDate,
  type EdtfInterval,
  type EdtfPoint,
  isInterval,
  type Precision,
} from "../article/edtf.ts";
import { isReported, type Status } from "../article/status.ts";
import { inZone } from "./clock-words.ts";
import {
  type DateFields,
  type DateLanguage,
  isBeforeChrist,
  writeDate,
  writeDateRange,
} from "./date-formats.ts";

/**
 * `full` names weekday and month in whole words; `short`, for lists, cuts both; `time` says of a time of day no more than that,
 * where its day and zone are said already.
 */
export type DateStyle = "full" | "short" | "time";

/** `status` is the event's whose date it is: what happened and has no end is "since 2019", what is announced "from 2022". */
export function dateInWords(
  date: EdtfDate,
  language: DateLanguage,
  style: DateStyle,
  status: Status | null = null,
): string {
  const wording: Wording = { language, style, isOngoing: status !== null && isReported(status) };
  if (!isInterval(date)) return pointInWords(date, wording);
  return intervalInWords(date, style === "time" ? { ...wording, style: "short" } : wording);
}

/** "30 March 2021": the civil day of a moment, without its weekday. */
export function dayInWords(ms: number, language: DateLanguage): string {
  return writeDate(ms, dayFields, language);
}

/** "25 March – 24 April 2021": the days of `startMs` and of the last millisecond before `endMs`. */
export function daysInWords(startMs: number, endMs: number, language: DateLanguage): string {
  return writeDateRange(startMs, endMs - 1, dayFields, language);
}

/** From the beginning of one date to the end of another, both on a clock, as precise as the less precise of the two. */
export function stretchInWords(
  first: EdtfPoint,
  last: EdtfPoint,
  clock: Clock,
  language: DateLanguage,
): string {
  const ends = [first, last];
  const { startMs } = pointOn(clock, first);
  const lastMs = pointOn(clock, last).endMs - 1;
  const bare = writeDateRange(startMs, lastMs, stretchFields(ends), language);
  const isApproximate = ends.some(({ approximate }) => approximate);
  const isUncertain = ends.some(({ uncertain }) => uncertain);
  return doubted(bare, isApproximate, isUncertain, language);
}

const dayFields: DateFields = { day: "numeric", month: "long", year: "numeric" };

function stretchFields(ends: readonly EdtfPoint[]): DateFields {
  const yearsAlone: readonly Precision[] = ["century", "decade", "year"];
  if (ends.some(({ precision }) => yearsAlone.includes(precision))) return { year: "numeric" };
  return ends.some(({ precision }) => precision === "month") ? fieldsOf("month", "full") : dayFields;
}

/** "30 December", "December": a date without its year, as it comes each year. Of an open interval, the end that is known. */
export function yearlyInWords(date: EdtfDate, language: DateLanguage): string {
  const [from, to] = isInterval(date) ? [date.from ?? date.to, date.to ?? date.from] : [date, date];
  if (from === null || to === null) return "";
  const fields: DateFields =
    from.precision === "month" ? { month: "long" } : { month: "long", day: "numeric" };
  const [first, last] = [from, to].map(({ startMs }) => writeDate(startMs, fields, language));
  return first === last || first === undefined || last === undefined
    ? (first ?? "")
    : language.dates.between(first, last);
}

interface Wording {
  readonly language: DateLanguage;
  readonly style: DateStyle;
  /** Whether what has no end has begun, and goes on. */
  readonly isOngoing: boolean;
}

function intervalInWords({ from, to }: EdtfInterval, wording: Wording): string {
  const { dates } = wording.language;
  if (from === null) return to === null ? "" : dates.until(pointInWords(to, wording));
  if (to === null) return (wording.isOngoing ? dates.since : dates.from)(pointInWords(from, wording));
  const together = [from.startMs, to.startMs];
  if (canBeJoined(from, to)) {
    const fields = fieldsOf(from.precision, wording.style);
    return inZone(from, writeDateRange(from.startMs, to.startMs, fields, wording.language), dates);
  }
  return dates.between(pointInWords(from, wording, together), pointInWords(to, wording, together));
}

/** Whether one range of Intl's can hold both: it knows no zone, no qualifier, and one width for both ends. */
function canBeJoined(from: EdtfPoint, to: EdtfPoint): boolean {
  return (
    from.precision === to.precision &&
    from.precision !== "decade" &&
    from.precision !== "century" &&
    from.offsetMinutes === to.offsetMinutes &&
    isBeforeChrist(from.startMs) === isBeforeChrist(to.startMs) &&
    ![from, to].some((point) => point.uncertain || point.approximate)
  );
}

/** `together`: see `writeDate`. */
function pointInWords(point: EdtfPoint, { language, style }: Wording, together = [point.startMs]): string {
  const { precision, startMs, endMs, approximate, uncertain } = point;
  const fields = fieldsOf(precision, style);
  // A decade is worded by its first and last year: no plural ("2020s") that every language builds differently.
  const written =
    precision === "decade" || precision === "century"
      ? writeDateRange(startMs, endMs - 1, fields, language, together)
      : writeDate(startMs, fields, language, together);
  const bare = style === "time" ? written : inZone(point, written, language.dates);
  return doubted(bare, approximate, uncertain, language);
}

function doubted(date: string, isAbout: boolean, isUncertain: boolean, { dates }: DateLanguage): string {
  const about = isAbout ? dates.about(date) : date;
  return isUncertain ? dates.uncertain(about) : about;
}

function fieldsOf(precision: Precision, style: DateStyle): DateFields {
  const name = style === "full" ? "long" : "short";
  const day: DateFields = { year: "numeric", month: name, day: "numeric", weekday: name };
  const minute: DateFields = { ...(style === "time" ? {} : day), hour: "2-digit", minute: "2-digit" };
  switch (precision) {
    case "century":
    case "decade":
    case "year":
      return { year: "numeric" };
    case "month":
      return { year: "numeric", month: name };
    case "day":
      return day;
    case "minute":
      return minute;
    case "second":
      return { ...minute, second: "2-digit" };
  }
}
