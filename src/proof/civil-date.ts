// Days on the civil time line of edtf.ts (as if every clock showed UTC), free of the machine's time zone.

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/**
 * First millisecond of a civil date, months counted from 1; a month past its end runs into the next.
 * Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
 */
export function civilMs(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Noon of a day: far enough from midnight that no zone's clock change moves it to another. */
export function noonMs(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs + dayMs / 2;
}

/** The same time of day on the 15th of the month. */
export function middleOfMonthMs(ms: number): number {
  return new Date(ms).setUTCDate(15);
}
