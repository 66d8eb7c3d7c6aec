// The dates over a picture: at most so many, at round places of one step, all on the civil time line; and the stretches
// above them that name what they have in common.
import {
  addUnitsMs,
  type CivilUnit,
  civilDateOf,
  civilMs,
  dayMs,
  minuteMs,
  startOfUnitMs,
} from "../../article/civil-time.ts";
import type { TimeWindow } from "../time-window.ts";

export type TickUnit = "second" | "minute" | "hour" | CivilUnit;

export interface Tick {
  readonly ms: number;
  /** What is counted from one tick to the next. */
  readonly unit: TickUnit;
}

/** A day over its hours, a month over its days: `ms` is where it begins, which may be before the window. */
export interface TickStretch {
  readonly ms: number;
  readonly endMs: number;
  readonly unit: TickUnit;
}

/** So many units from one tick to the next. */
interface Step {
  readonly unit: TickUnit;
  readonly count: number;
}

/** From narrow to wide. */
const steps: readonly Step[] = [
  ...stepsOf("second", [1, 2, 5, 10, 15, 30]),
  ...stepsOf("minute", [1, 2, 5, 10, 15, 30]),
  ...stepsOf("hour", [1, 2, 3, 6, 12]),
  ...stepsOf("day", [1, 2, 7, 14]),
  ...stepsOf("month", [1, 2, 3, 6]),
  ...stepsOf("year", [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000]),
];

/** Months and years are as wide on average; all others always, since no clock is changed on the civil time line. */
const unitMs: Record<TickUnit, number> = {
  second: 1_000,
  minute: minuteMs,
  hour: 60 * minuteMs,
  day: dayMs,
  month: 30.44 * dayMs,
  year: 365.25 * dayMs,
};

const aboveUnits: Record<TickUnit, TickUnit | null> = {
  second: "minute",
  minute: "day",
  hour: "day",
  day: "month",
  month: "year",
  year: null,
};

/**
 * The ticks of the narrowest step that has at most `most` in the window. `finest` is the finest unit that is told: an
 * article of days has no use for hours.
 */
export function ticks(window: TimeWindow, most: number, finest: TickUnit = "day"): Tick[] {
  const spanMs = window.endMs - window.startMs;
  for (const step of steps.slice(steps.findIndex(({ unit }) => unit === finest))) {
    // A look at the span alone spares counting out the steps that are far too narrow.
    if (spanMs / (step.count * unitMs[step.unit]) > most + 1) continue;
    const found = ticksAt(window, step, most);
    if (found !== null) return found;
  }
  return [];
}

/** What stands above ticks of a unit, from edge to edge of the window; nothing above years. */
export function stretchesAbove(window: TimeWindow, unit: TickUnit): TickStretch[] {
  const above = aboveUnits[unit];
  if (above === null) return [];
  const found: TickStretch[] = [];
  for (let ms = startMs(window.startMs, above); ms < window.endMs; ) {
    const endMs = laterMs(ms, 1, above);
    found.push({ ms, endMs, unit: above });
    ms = endMs;
  }
  return found;
}

/** Null as soon as there is one too many. */
function ticksAt(window: TimeWindow, step: Step, most: number): Tick[] | null {
  const found: Tick[] = [];
  const nextMs =
    step.unit === "year" ? nextYearMs(step.count) : (ms: number) => laterMs(ms, step.count, step.unit);
  for (let ms = firstTickMs(window.startMs, step); ms < window.endMs; ms = nextMs(ms)) {
    if (ms < window.startMs) continue;
    if (found.length === most) return null;
    found.push({ ms, unit: step.unit });
  }
  return found;
}

/** The last round place at or before `ms`, or one before that: weeks begin on Mondays, hours are counted from midnight. */
function firstTickMs(ms: number, { unit, count }: Step): number {
  const beginMs = startMs(ms, unit);
  const { year, month } = civilDateOf(beginMs);
  if (unit === "year") return civilMs(roundYear(year, count), 1, 1);
  const place =
    unit === "month"
      ? month - 1
      : (beginMs - (unit === "day" && count % 7 === 0 ? mondayMs : 0)) / unitMs[unit];
  // Not the remainder alone, which before the place 0 is below 0.
  return laterMs(beginMs, -(((place % count) + count) % count), unit);
}

/**
 * The last round year at or before `year` (astronomical: 0 is 1 BC), round as it is written: 9000 BC, 8000 BC … 1000 BC,
 * AD 1, AD 1000. There is no year 0 to be round, so the era begins with its first year, where that is not too near the next.
 */
function roundYear(year: number, count: number): number {
  if (year >= count) return year - (year % count);
  if (year >= 1 && marksFirstYear(count)) return 1;
  return 1 - Math.ceil((1 - Math.min(year, 0)) / count) * count;
}

function nextYearMs(count: number): (ms: number) => number {
  return (ms) => {
    const { year } = civilDateOf(ms);
    if (year === 1) return civilMs(Math.max(count, 2), 1, 1);
    // From the last round year of the era before: its own number is `count`.
    if (year === 1 - count) return civilMs(marksFirstYear(count) ? 1 : count, 1, 1);
    return civilMs(year + count, 1, 1);
  };
}

function marksFirstYear(count: number): boolean {
  return count !== 2;
}

function startMs(ms: number, unit: TickUnit): number {
  return unit === "month" || unit === "year"
    ? startOfUnitMs(ms, unit)
    : Math.floor(ms / unitMs[unit]) * unitMs[unit];
}

function laterMs(ms: number, count: number, unit: TickUnit): number {
  return unit === "month" || unit === "year" ? addUnitsMs(ms, count, unit) : ms + count * unitMs[unit];
}

function stepsOf(unit: TickUnit, counts: readonly number[]): Step[] {
  return counts.map((count) => ({ unit, count }));
}

/** 5 January 1970. */
const mondayMs = 4 * dayMs;
