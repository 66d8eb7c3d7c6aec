// Where an axis may be cut short: one outlier must not squeeze all others into a few px.
import { dayMs } from "../article/civil-time.ts";
import type { Extent } from "../article/clock.ts";
import { firstPlace } from "./ordered.ts";
import type { Stretch, TimeCut } from "./time-scale.ts";

/** `auto` cuts what is longer than all the rest together, `short` what is longer than half of that. */
export type Shortening = "auto" | "short";

const leastOfRest: Readonly<Record<Shortening, number>> = { auto: 1, short: 1 / 2 };
/** What is left of all stretches that are cut, beside all the rest. */
const keptShare = 1 / 5;
/** What a cut has to spare of its stretch: less is not worth a break. */
const leastSpared = 1 / 4;
/** More breaks than this would make an axis of crumbs. */
const mostCuts = 6;
/** Of the finest unit that dates tell: a date's own length is no stretch between dates. */
const leastUnits = 3;
/** Fewer events than these are not squeezed by others: their distances are all that there is to see. */
const leastTogether = 3;

/**
 * The stretches of time to leave out: of every one in which nothing begins or ends, and that takes too much of the axis, the
 * middle. What is left at both ends is to scale, in whole days where it is about one or more. `finestMs` is the finest unit
 * that the dates tell.
 */
export function cutsBetween(extents: readonly Extent[], shortening: Shortening, finestMs = 0): TimeCut[] {
  const { still, wholeMs } = stillBetween(extents);
  const byLength = still
    .filter((each) => lengthOf(each) > finestMs * leastUnits)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  let cut: Still[] = [];
  let restMs = wholeMs;
  for (const [index, stretch] of byLength.slice(0, mostCuts).entries()) {
    restMs -= lengthOf(stretch);
    const wanted = byLength.slice(0, index + 1);
    const isLong = restMs > 0 && lengthOf(stretch) > restMs * leastOfRest[shortening];
    if (isLong && mostTogether(extents, wanted) >= leastTogether) cut = wanted;
  }
  const leftMs = cut.reduce((ms, stretch) => ms - lengthOf(stretch), wholeMs);
  const marginMs = wholeDays((leftMs * keptShare) / Math.min(cut.length, 2) / 2);
  return cut
    .map(({ isEmpty, ...whole }) => {
      return { startMs: whole.startMs + marginMs, endMs: whole.endMs - marginMs, whole, isEmpty };
    })
    .filter(({ startMs, endMs, whole }) => endMs - startMs >= lengthOf(whole) * leastSpared)
    .sort((a, b) => a.startMs - b.startMs);
}

/** A stretch in which nothing begins or ends. */
interface Still extends Stretch {
  /** Nothing goes on in it, either. */
  readonly isEmpty: boolean;
}

function stillBetween(extents: readonly Extent[]): {
  readonly still: readonly Still[];
  readonly wholeMs: number;
} {
  // What is open goes on and on: it leaves no time empty, and its open end is nothing that happens.
  const byStart = extents
    .map(({ startMs, endMs }): Stretch => ({ startMs: startMs ?? -Infinity, endMs: endMs ?? Infinity }))
    .sort((a, b) => a.startMs - b.startMs);
  const edges = byStart
    .flatMap(({ startMs, endMs }) => [startMs, endMs])
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const still: Still[] = [];
  let next = 0;
  let reachMs = Number.NEGATIVE_INFINITY;
  for (const [index, startMs] of edges.entries()) {
    const endMs = edges[index + 1] ?? startMs;
    for (let each = byStart[next]; each && each.startMs <= startMs; each = byStart[next]) {
      reachMs = Math.max(reachMs, each.endMs);
      next += 1;
    }
    if (endMs > startMs) still.push({ startMs, endMs, isEmpty: reachMs <= startMs });
  }
  return { still, wholeMs: (edges.at(-1) ?? 0) - (edges[0] ?? 0) };
}

/** How many begin in the fullest of the pieces that cuts leave, or end there, where nobody knows since when they have been. */
function mostTogether(extents: readonly Extent[], cuts: readonly Stretch[]): number {
  const ends = cuts.map(({ endMs }) => endMs).sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const { startMs, endMs } of extents) {
    const atMs = startMs ?? endMs ?? 0;
    const piece = firstPlace(ends.length, (place) => (ends[place] ?? 0) > atMs);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

function wholeDays(ms: number): number {
  return ms < dayMs * 0.4 ? ms : Math.max(1, Math.round(ms / dayMs)) * dayMs;
}

function lengthOf({ startMs, endMs }: Stretch): number {
  return endMs - startMs;
}
