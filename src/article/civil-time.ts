// The civil time line, on which every clock shows UTC: so the day that a source names is the same day for every reader.
// The one file that knows date-fns: the calendar's rules are its business, and all others ask in milliseconds.
import { UTCDateMini } from "@date-fns/utc";
import { addDays, addMonths, addYears, startOfDay, startOfMonth, startOfYear } from "date-fns";

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

export type CivilUnit = "day" | "month" | "year";

/** The civil clock, as date-fns asks for one. */
const civil = { in: (value: Date | number | string) => new UTCDateMini(new Date(value).valueOf()) };

/** First millisecond of a civil date, months counted from 1. Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999. */
export function civilMs(year: number, month: number, day: number): number {
  return new UTCDateMini(0).setFullYear(year, month - 1, day);
}

/** The first millisecond of the day, month or year that a moment lies in. */
export function startOfUnitMs(ms: number, unit: CivilUnit): number {
  return starts[unit](ms, civil).valueOf();
}

/** As many units later; earlier where `count` is below 0. The 31st, a month later, is the last day of that month. */
export function addUnitsMs(ms: number, count: number, unit: CivilUnit): number {
  return additions[unit](ms, count, civil).valueOf();
}

/** Year (astronomical: 0 is 1 BC), month and day of the month, both from 1. */
export function civilDateOf(ms: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const date = new UTCDateMini(ms);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

const starts = { day: startOfDay, month: startOfMonth, year: startOfYear };
const additions = { day: addDays, month: addMonths, year: addYears };
