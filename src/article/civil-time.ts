// The civil time line, on which every clock shows UTC: so the day that a source names is the same day for every reader.

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/**
 * First millisecond of a civil date, months counted from 1; a month past its end runs into the next.
 * Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
 */
export function civilMs(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
