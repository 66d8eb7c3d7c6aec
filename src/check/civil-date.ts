// Moments to ask a date tagger on, free of the machine's time zone.
import { dayMs, startOfUnitMs } from "../article/civil-time.ts";

/** Noon of a day: far enough from midnight that no zone's clock change moves it to another. */
export function noonMs(ms: number): number {
  return startOfUnitMs(ms, "day") + dayMs / 2;
}

/** The same time of day on the 15th of the month. */
export function middleOfMonthMs(ms: number): number {
  return new Date(ms).setUTCDate(15);
}
