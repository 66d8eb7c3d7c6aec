// The one place where Intl writes dates: a moment of the civil time line, or a stretch of it, in some of its fields.
import { civilMs } from "../article/civil-time.ts";

/** How one language writes dates; a part of its `Words`. */
export interface DateLanguage {
  /** BCP 47 tag; Intl throws a RangeError on any other text. */
  readonly dateLocale: string;
  readonly dates: DateWords;
}

/** What one language says around a date. Each function is given the date in words. */
export interface DateWords {
  /** An interval that has no end: "from March 2021". */
  readonly from: (date: string) => string;
  /** The same of what has been going on up to the article's day: "since March 2021". */
  readonly since: (date: string) => string;
  /** An interval that has no beginning: "until March 2021". */
  readonly until: (date: string) => string;
  /** An interval whose ends Intl cannot join: "2020 – March 2021". */
  readonly between: (from: string, to: string) => string;
  /** `~` */
  readonly about: (date: string) => string;
  /** `?` */
  readonly uncertain: (date: string) => string;
  /** A time of day in its zone. `offset` is the hours from UTC, such as "+3" or "−4:30"; empty for UTC itself. */
  readonly inZone: (date: string, offset: string) => string;
  /** The one clock of all times of an article that tells them on several. `offset` as above. */
  readonly timesIn: (offset: string) => string;
  /** Makes Intl's date look as the language's newspapers write it, and the same in every browser. */
  readonly tidied: (date: string) => string;
}

/**
 * What is to be said of a date. The era comes by itself, and a 24-hour clock with hours; a weekday is left out where the
 * date is older than the calendar.
 */
export type DateFields = Readonly<
  Pick<
    Intl.DateTimeFormatOptions,
    "weekday" | "day" | "month" | "year" | "hour" | "minute" | "second" | "fractionalSecondDigits"
  >
>;

/** `together` are the moments that are read beside this one: of all or none of them the era is said. */
export function writeDate(
  ms: number,
  fields: DateFields,
  { dateLocale, dates }: DateLanguage,
  together: readonly number[] = [ms],
): string {
  return dates.tidied(formatOf(dateLocale, fields, together).format(ms));
}

/** From a moment to another, both included: "25 March – 24 April 2021". What both have in common is said once. */
export function writeDateRange(
  startMs: number,
  lastMs: number,
  fields: DateFields,
  { dateLocale, dates }: DateLanguage,
  together: readonly number[] = [startMs, lastMs],
): string {
  return dates.tidied(formatOf(dateLocale, fields, together).formatRange(startMs, lastMs));
}

/** Whether a moment lies before the year 1. */
export function isBeforeChrist(ms: number): boolean {
  return ms < annoDominiMs;
}

const annoDominiMs = civilMs(1, 1, 1);
/** Years before have an era, since "79" alone is read as 1979; so do those that are read beside them: "44 BC – AD 114". */
const year100Ms = civilMs(100, 1, 1);
/** The first day of the Gregorian calendar. By the one that was kept before it, most dates had another weekday. */
const gregorianMs = civilMs(1582, 10, 15);

/** Formats are slow to make and quick to use: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, fields: DateFields, together: readonly number[]): Intl.DateTimeFormat {
  const hasEra = fields.year !== undefined && together.some((ms) => ms < year100Ms);
  const { weekday, ...others } = fields;
  const known: DateFields = weekday && together.every((ms) => ms >= gregorianMs) ? fields : others;
  const key = `${locale} ${hasEra} ${JSON.stringify(known)}`;
  const format = formats.get(key);
  if (format !== undefined) return format;
  const made = new Intl.DateTimeFormat(locale, {
    ...known,
    ...(hasEra ? { era: "short" } : {}),
    ...(fields.hour === undefined ? {} : { hourCycle: "h23" }),
    // Always UTC, for the civil time line, and always the calendar of EDTF: another one's months begin elsewhere.
    timeZone: "UTC",
    calendar: "gregory",
  });
  formats.set(key, made);
  return made;
}
