// A stretch of the civil time line in words, for announcements.

/** "25 March – 24 April 2021": the days of `startMs` and of the last millisecond before `endMs`. */
export function daysInWords(startMs: number, endMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).formatRange(startMs, endMs - 1);
}
