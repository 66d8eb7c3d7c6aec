// An article's one clock. Its dates tell times of day on one clock or on many; to stand in one order and on one picture, all
// of them have to be read on the same. Order, numbers, picture and warnings ask here, so that they cannot disagree.
import { minuteMs } from "./civil-time.ts";
import { type EdtfDate, type EdtfPoint, endMs, isInterval, startMs } from "./edtf.ts";

export interface Clock {
  /** Minutes east of UTC. Null where the article tells no time of day, and needs no clock. */
  readonly offsetMinutes: number | null;
  /** Whether the article tells times on other clocks too: then whoever shows times on this one has to name it. */
  readonly isMixed: boolean;
}

/** A stretch of the civil time line as the clock shows it; null where it is open. */
export interface Extent {
  readonly startMs: number | null;
  /** First millisecond after it. */
  readonly endMs: number | null;
}

/** All that a clock is read from. */
interface Dated {
  readonly datePublished: EdtfPoint;
  readonly events: readonly { readonly when: EdtfDate }[];
}

/**
 * Where all times have one offset, the clock is that one: each is drawn as the source tells it. Where they have several, it
 * is the dateline's, since the article is read from there; a dateline without a time leaves it to the offset that most
 * times have, and where no single one has most, to UTC.
 */
export function clockOf({ datePublished, events }: Dated): Clock {
  const counts = new Map<number, number>();
  const count = (point: EdtfPoint | null) => {
    const offset = point?.offsetMinutes ?? null;
    if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  };
  count(datePublished);
  for (const { when } of events) {
    for (const point of isInterval(when) ? [when.from, when.to] : [when]) count(point);
  }
  const isMixed = counts.size > 1;
  return { offsetMinutes: datePublished.offsetMinutes ?? mostFrequent(counts), isMixed };
}

/**
 * Where a date stands on a clock. A date without a time of day keeps its civil place, whatever the clock: nobody knows on
 * which one its midnight was. An interval is moved as a whole, by the first of its ends that has an offset, so that it lasts
 * on each clock as long as on its own.
 */
export function extentOn(clock: Clock, when: EdtfDate): Extent {
  const movedMs = moveMs(clock, when);
  const [start, end] = [startMs(when), endMs(when)];
  return { startMs: start === null ? null : start + movedMs, endMs: end === null ? null : end + movedMs };
}

/** The same of one point, which is nowhere open. */
export function pointOn(
  clock: Clock,
  point: EdtfPoint,
): { readonly startMs: number; readonly endMs: number } {
  const movedMs = moveMs(clock, point);
  return { startMs: point.startMs + movedMs, endMs: point.endMs + movedMs };
}

/** The moment after which an article can only announce: its dateline's instant, or the end of its day. */
export function momentOn(clock: Clock, dateline: EdtfPoint): number {
  const { startMs, endMs } = pointOn(clock, dateline);
  return hasTime(dateline) ? startMs : endMs;
}

/**
 * Sorts by start (open starts first), then by end (open ends last), both on the clock. Two times are so in order of their
 * instants. One line holds all dates, those without a time too, so the order is total and transitive; had each pair a line of
 * its own (instants here, days there), three dates could each be before the next.
 */
export function compareOn(clock: Clock, a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [extentOn(clock, a), extentOn(clock, b)];
  return (
    compareMs(first.startMs ?? -Infinity, second.startMs ?? -Infinity) ||
    compareMs(first.endMs ?? Infinity, second.endMs ?? Infinity)
  );
}

/** Whether a date tells a time of day, so that it is an instant. */
export function hasTime(point: EdtfPoint): boolean {
  return point.offsetMinutes !== null;
}

function moveMs(clock: Clock, when: EdtfDate): number {
  const own = isInterval(when) ? (offsetOf(when.from) ?? offsetOf(when.to)) : offsetOf(when);
  return own === null || clock.offsetMinutes === null ? 0 : (clock.offsetMinutes - own) * minuteMs;
}

function offsetOf(point: EdtfPoint | null): number | null {
  return point?.offsetMinutes ?? null;
}

/** Null where there is none; UTC where two are as frequent. */
function mostFrequent(counts: ReadonlyMap<number, number>): number | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return second?.[1] === first[1] ? 0 : first[0];
}

// Not a subtraction: two open ends would give NaN.
function compareMs(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
