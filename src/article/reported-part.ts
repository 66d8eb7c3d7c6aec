// How much of an event the article can know to have been. "The war has gone on since 2019" says nothing of the day after it
// was published, and "in 2021 prices rose", published in March, nothing of the summer.
import { type Clock, type Extent, pointOn } from "./clock.ts";
import type { EdtfPoint } from "./edtf.ts";
import { isReported, type Status } from "./status.ts";

/** Together they are the event's extent; where both are given, one ends where the other begins. */
export interface ReportedPart {
  /** What is known to have been, up to the dateline at most; null where the article reports nothing of the kind. */
  readonly known: Extent | null;
  /** What lies past it: the rest of a year, or of what still goes on, or all of what is announced. */
  readonly rest: Extent | null;
}

/**
 * `extent` is the event's, `publishedMs` the end of the dateline (`reportsUntilMs`), both on the article's clock. What is said
 * to have happened and begins after publication is all rest: a fault of the file, of which the check warns.
 */
export function reportedPart(status: Status, extent: Extent, publishedMs: number): ReportedPart {
  const { startMs, endMs } = extent;
  if (!isReported(status) || (startMs !== null && startMs >= publishedMs))
    return { known: null, rest: extent };
  if (endMs !== null && endMs <= publishedMs) return { known: extent, rest: null };
  return { known: { startMs, endMs: publishedMs }, rest: { startMs: publishedMs, endMs } };
}

/**
 * Up to where the article reports: the end of its day, or of the minute at which it appeared. That is later than `momentOn`
 * for an instant, so that what was said in the minute of publication is not past it.
 */
export function reportsUntilMs(clock: Clock, dateline: EdtfPoint): number {
  return pointOn(clock, dateline).endMs;
}
