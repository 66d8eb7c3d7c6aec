// Dates as the source gives them: EDTF (ISO 8601-2:2019, Library of Congress profile, level 1), no more and no less precise.
import { minuteMs } from "./civil-time.ts";

/** How wide a point of time is: `2021` is a year wide, `202X` a decade. */
export type Precision = "century" | "decade" | "year" | "month" | "day" | "minute" | "second";

/**
 * One date without a slash in it. Times are milliseconds on the *civil* time line (as if every clock showed
 * UTC): the day that the source names. The instant is `startMs - offsetMinutes * 60_000`; what stands before what is said
 * by the article's clock (clock.ts).
 */
export interface EdtfPoint {
  /** As written, with its qualifier. */
  readonly edtf: string;
  readonly precision: Precision;
  /** First millisecond that the date may mean. */
  readonly startMs: number;
  /** First millisecond after it: a day ends where the next one begins. */
  readonly endMs: number;
  /** `?` or `%` */
  readonly uncertain: boolean;
  /** `~` or `%` */
  readonly approximate: boolean;
  /** Minutes east of UTC for a date-time; null for anything wider. */
  readonly offsetMinutes: number | null;
}

export interface EdtfInterval {
  readonly edtf: string;
  /** Null where the interval is open (`../B`). At least one end is known. */
  readonly from: EdtfPoint | null;
  /** Null where the interval is open (`A/..`). */
  readonly to: EdtfPoint | null;
}

export type EdtfDate = EdtfPoint | EdtfInterval;

export function isInterval(date: EdtfDate): date is EdtfInterval {
  return "from" in date;
}

/** First millisecond that the date may mean; null where its start is open. */
export function startMs(date: EdtfDate): number | null {
  return isInterval(date) ? (date.from?.startMs ?? null) : date.startMs;
}

/**
 * First millisecond after the date; null where its end is open. An interval between two offsets is measured on the
 * clock that it began on: 14:00+03:00/13:00Z lasts two hours, though the second clock reads less than the first.
 */
export function endMs(date: EdtfDate): number | null {
  if (!isInterval(date)) return date.endMs;
  return date.to === null ? null : date.to.endMs + clockChangeMs(date.from, date.to);
}

/** Whether any end of it is said to be uncertain (`?` or `%`). */
export function isUncertain(date: EdtfDate): boolean {
  return pointsOf(date).some(({ uncertain }) => uncertain);
}

/** Whether any end of it is said to be approximate (`~` or `%`). */
export function isApproximate(date: EdtfDate): boolean {
  return pointsOf(date).some(({ approximate }) => approximate);
}

/** The ends that are known; a date that is no interval is its own. */
export function pointsOf(date: EdtfDate): readonly EdtfPoint[] {
  return isInterval(date) ? [date.from, date.to].filter((point) => point !== null) : [date];
}

/**
 * The value for `<time datetime>`: the text without its qualifiers, as precise as the data and no more. HTML knows
 * no intervals, unspecified digits or years before 1; those are kept as EDTF all the same, for readers that know it.
 */
export function htmlDateTime(date: EdtfDate): string {
  return date.edtf.replace(/[?~%]/g, "");
}

function clockChangeMs(from: EdtfPoint | null, to: EdtfPoint): number {
  const fromMinutes = from?.offsetMinutes ?? null;
  if (fromMinutes === null || to.offsetMinutes === null) return 0;
  return (fromMinutes - to.offsetMinutes) * minuteMs;
}
