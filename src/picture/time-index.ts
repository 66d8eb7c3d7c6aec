// Finds the bars of a stretch of time without looking at all of them.
import { firstPlace } from "./ordered.ts";
import type { TimeWindow } from "./time-window.ts";

/** An extent in time; null where it is open. */
interface Extent {
  readonly startMs: number | null;
  readonly endMs: number | null;
}

export interface TimeIndex<Bar extends Extent> {
  readonly byStart: readonly Bar[];
  /** In the same order: how far a bar and those before it reach at most. */
  readonly reachesMs: readonly number[];
}

export function timeIndex<Bar extends Extent>(bars: readonly Bar[]): TimeIndex<Bar> {
  const byStart = [...bars].sort((a, b) => {
    const [start, other] = [startOf(a), startOf(b)];
    // Not a subtraction: two open starts would give NaN.
    return start < other ? -1 : start > other ? 1 : 0;
  });
  let reachMs = Number.NEGATIVE_INFINITY;
  const reachesMs = byStart.map((bar) => {
    reachMs = Math.max(reachMs, endOf(bar));
    return reachMs;
  });
  return { byStart, reachesMs };
}

/** The bars that any part of the window meets, by their start. */
export function barsDuring<Bar extends Extent>(index: TimeIndex<Bar>, window: TimeWindow): Bar[] {
  const { byStart, reachesMs } = index;
  const { length } = byStart;
  const first = firstPlace(length, (place) => (reachesMs[place] ?? 0) > window.startMs);
  const last = firstPlace(length, (place) => startOf(byStart[place]) >= window.endMs);
  return byStart.slice(first, last).filter((bar) => endOf(bar) > window.startMs);
}

function startOf(bar: Extent | undefined): number {
  return bar?.startMs ?? Number.NEGATIVE_INFINITY;
}

function endOf({ endMs }: Extent): number {
  return endMs ?? Number.POSITIVE_INFINITY;
}
