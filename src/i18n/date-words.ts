// A date in words, as precise as the data and no more. Intl knows each language's order and names; the few words
// that it does not know come from `DateWordsOfLanguage`.

import { civilMs } from "../article/civil-time.ts";
import {
  type EdtfDate,
  type EdtfInterval,
  type EdtfPoint,
  isInterval,
  type Precision,
} from "../article/edtf.ts";

/** What one language says around a date. Each function is given the date in words. */
export interface DateWordsOfLanguage {
  /** An interval that has no end: "from March 2021". */
  readonly from: (date: string) => string;
  /** An interval that has no beginning: "until March 2021". */
  readonly until: (date: string) => string;
  /** An interval whose ends Intl cannot join: "2020 – March 2021". */
  readonly between: (from: string, to: string) => string;
  /** `~` */
  readonly about: (date: string) => string;
  /** `?` */
  readonly uncertain: (date: string) => string;
  /** Makes Intl's date look as the language's newspapers write it, and the same in every browser. */
  readonly tidied: (date: string) => string;
}

/** `full` names weekday and month in whole words; `short`, for lists, cuts both. */
export type DateStyle = "full" | "short";

/** `locale` is a BCP 47 tag; Intl throws a RangeError on any other text. */
export function dateInWords(
  date: EdtfDate,
  locale: string,
  words: DateWordsOfLanguage,
  style: DateStyle,
): string {
  const wording: Wording = { locale, words, style };
  return words.tidied(isInterval(date) ? intervalInWords(date, wording) : pointInWords(date, wording));
}

/**
 * A moment of the civil time line as a day, for axis and announcements: "29 Mar 2021". `fields` replaces
 * day, month and year by others; the era is added to a year before 1.
 */
export function dayInWords(ms: number, locale: string, fields: Fields = dayFields): string {
  const withEra: Fields =
    fields.year !== undefined && isBeforeChrist(ms) ? { ...fields, era: "short" } : fields;
  return formatterOf(locale, withEra).format(ms);
}

type Fields = Intl.DateTimeFormatOptions;

const dayFields: Fields = { day: "numeric", month: "short", year: "numeric" };

interface Wording {
  readonly locale: string;
  readonly words: DateWordsOfLanguage;
  readonly style: DateStyle;
}

function intervalInWords({ from, to }: EdtfInterval, wording: Wording): string {
  const { words } = wording;
  if (from === null) return to === null ? "" : words.until(pointInWords(to, wording));
  if (to === null) return words.from(pointInWords(from, wording));
  const era = isBeforeChrist(from.startMs) || isBeforeChrist(to.startMs);
  if (canBeJoined(from, to)) {
    return formatterFor(from.precision, wording, era).formatRange(from.startMs, to.startMs) + zoneOf(from);
  }
  return words.between(pointInWords(from, wording, era), pointInWords(to, wording, era));
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

function pointInWords(point: EdtfPoint, wording: Wording, era = isBeforeChrist(point.startMs)): string {
  const { words } = wording;
  const formatter = formatterFor(point.precision, wording, era);
  // A decade is worded by its first and last year: no plural ("2020s") that every language builds differently.
  const bare =
    point.precision === "decade" || point.precision === "century"
      ? formatter.formatRange(point.startMs, point.endMs - 1)
      : formatter.format(point.startMs) + zoneOf(point);
  const about = point.approximate ? words.about(bare) : bare;
  return point.uncertain ? words.uncertain(about) : about;
}

function formatterFor(precision: Precision, { locale, style }: Wording, era: boolean): Intl.DateTimeFormat {
  return formatterOf(locale, fieldsOf(precision, style, era));
}

function fieldsOf(precision: Precision, style: DateStyle, era: boolean): Fields {
  const name = style === "full" ? "long" : "short";
  const year: Fields = era ? { year: "numeric", era: "short" } : { year: "numeric" };
  const day: Fields = { ...year, month: name, day: "numeric", weekday: name };
  const minute: Fields = { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  switch (precision) {
    case "century":
    case "decade":
    case "year":
      return year;
    case "month":
      return { ...year, month: name };
    case "day":
      return day;
    case "minute":
      return minute;
    case "second":
      return { ...minute, second: "2-digit" };
  }
}

/** " UTC", " UTC+3", " UTC−4:30": written the same in all languages. Not every Intl takes an offset as a zone. */
function zoneOf({ offsetMinutes }: EdtfPoint): string {
  if (offsetMinutes === null) return "";
  if (offsetMinutes === 0) return " UTC";
  const minutes = Math.abs(offsetMinutes) % 60;
  const hours = (Math.abs(offsetMinutes) - minutes) / 60;
  const rest = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return ` UTC${offsetMinutes < 0 ? "−" : "+"}${hours}${rest}`;
}

/** The first of January of the year 1. */
export const annoDominiMs = civilMs(1, 1, 1);

function isBeforeChrist(ms: number): boolean {
  return ms < annoDominiMs;
}

/** Formatters are slow to make and quick to use: each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  // Always UTC, for the civil time line, and always the calendar of EDTF: another one's months begin elsewhere.
  const made = new Intl.DateTimeFormat(locale, { calendar: "gregory", ...fields, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}
