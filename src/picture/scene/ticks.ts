// The few dates over the picture before the axis is there: at most `most`, at round places, all on the civil time line.
import { addUnitsMs, civilDateOf, dayMs, startOfUnitMs } from "../../article/civil-time.ts";
import type { TimeWindow } from "../time-window.ts";

export interface Tick {
  readonly ms: number;
  readonly unit: "day" | "month" | "year";
}

/** So many units from one tick to the next. */
interface Step {
  readonly unit: Tick["unit"];
  readonly count: number;
}

/** From narrow to wide. */
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: "day" as const, count })),
  ...[1, 2, 3, 6].map((count) => ({ unit: "month" as const, count })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000].map((count) => ({
    unit: "year" as const,
    count,
  })),
];

const approximateMs: Record<Tick["unit"], number> = {
  day: dayMs,
  month: 30.44 * dayMs,
  year: 365.25 * dayMs,
};

export function ticks(window: TimeWindow, most: number): Tick[] {
  const spanMs = window.endMs - window.startMs;
  for (const step of steps) {
    // A look at the span alone spares counting out the steps that are far too narrow.
    if (spanMs / (step.count * approximateMs[step.unit]) > most + 1) continue;
    const found = ticksAt(window, step, most);
    if (found !== null) return found;
  }
  return [];
}

/** Null as soon as there is one too many. */
function ticksAt(window: TimeWindow, { unit, count }: Step, most: number): Tick[] | null {
  const found: Tick[] = [];
  let ms = firstTickMs(window.startMs, { unit, count });
  for (; ms < window.endMs; ms = addUnitsMs(ms, count, unit)) {
    if (ms < window.startMs) continue;
    if (found.length === most) return null;
    found.push({ ms, unit });
  }
  return found;
}

/** The last round place at or before `ms`: weeks begin on Mondays, and what is counted in years at the year 0. */
function firstTickMs(ms: number, { unit, count }: Step): number {
  const startMs = startOfUnitMs(ms, unit);
  const { year, month } = civilDateOf(startMs);
  const place = { day: (startMs - (count % 7 === 0 ? mondayMs : 0)) / dayMs, month: month - 1, year }[unit];
  // Not the remainder alone, which before the place 0 is below 0.
  return addUnitsMs(startMs, -(((place % count) + count) % count), unit);
}

/** 5 January 1970. */
const mondayMs = 4 * dayMs;
