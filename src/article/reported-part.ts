// How much of an event the article can know to have been. "The war has gone on since 2019" says nothing of the day after it
// was published, and "in 2021 prices rose", published in March, nothing of the summer.
import { type Clock, pointOn } from "./clock.ts";
import type { EdtfPoint } from "./edtf.ts";

/**
 * Up to where the article reports: the end of its day, or of the minute at which it appeared. That is later than `momentOn`
 * for an instant, so that what was said in the minute of publication is not past it.
 */
export function reportsUntilMs(clock: Clock, dateline: EdtfPoint): number {
  return pointOn(clock, dateline).endMs;
}
