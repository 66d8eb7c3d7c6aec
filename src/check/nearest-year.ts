// Dates that come each year: which of them a phrase without its year means.
import { addUnitsMs, civilDateOf } from "../article/civil-time.ts";

/** Of the civil time line; `endMs` is the first millisecond after it. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The same days of the year nearest to a moment; of two as near, those given. A tagger measures a month by its first day,
 * by which the January after is nearer to July than the one before, though that ended nearer.
 */
export function nearestOf(given: Stretch, ms: number): Stretch {
  const years = [-1, 1].map((count) => ({
    startMs: addUnitsMs(given.startMs, count, "year"),
    endMs: addUnitsMs(given.endMs, count, "year"),
  }));
  return years
    .filter(({ startMs }) => civilDateOf(startMs).day === civilDateOf(given.startMs).day)
    .reduce((near, year) => (gapMs(year, ms) < gapMs(near, ms) ? year : near), given);
}

/** Between a moment and the nearest end of a stretch; 0 within it. */
function gapMs({ startMs, endMs }: Stretch, ms: number): number {
  return Math.max(startMs - ms, ms - endMs, 0);
}
