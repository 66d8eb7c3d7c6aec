// A stretch of the civil time line in words, for announcements.
import { annoDominiMs } from "./date-words.ts";

/** "25 March – 24 April 2021": the days of `startMs` and of the last millisecond before `endMs`. */
export function daysInWords(startMs: number, endMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    calendar: "gregory",
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(startMs < annoDominiMs ? { era: "short" } : {}),
    timeZone: "UTC",
  }).formatRange(startMs, endMs - 1);
}
