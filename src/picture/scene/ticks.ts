// The round places of time at which the axis has its lines and dates, all on the civil time line.
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
  readonly unit: TickUnit;
}

/** So many units from one tick to the next. */
export interface Step {
  readonly unit: TickUnit;
  readonly count: number;
}

const widest: Step = { unit: "year", count: 20_000 };

/** From narrow to wide. */
const steps: readonly Step[] = [
  ...stepsOf("second", [1, 2, 5, 10, 15, 30]),
  ...stepsOf("minute", [1, 2, 5, 10, 15, 30]),
  ...stepsOf("hour", [1, 2, 3, 6, 12]),
  ...stepsOf("day", [1, 2, 7, 14]),
  ...stepsOf("month", [1, 2, 3, 6]),
  ...stepsOf("year", [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]),
  widest,
];

/** As wide as one is at least, or on average where they differ. */
const unitMs: Readonly<Record<TickUnit, number>> = {
  second: 1_000,
  minute: minuteMs,
  hour: 60 * minuteMs,
  day: dayMs,
  month: 30.44 * dayMs,
  year: 365.25 * dayMs,
};

/**
 * The narrowest step whose lines stand at least as far apart as it asks; the widest, if none does. `finest` is the finest
 * unit that is told: an article of days has no use for hours.
 */
export function stepFor(pxPerMs: number, leastPx: (step: Step) => number, finest: TickUnit = "day"): Step {
  const told = steps.slice(steps.findIndex(({ unit }) => unit === finest));
  return told.find((step) => stepMs(step) * pxPerMs >= leastPx(step)) ?? widest;
}

/** About so long is a step. */
export function stepMs({ unit, count }: Step): number {
  return count * unitMs[unit];
}

/** The round places of a step in the window, and the one at or before its start. */
export function ticksIn(window: TimeWindow, step: Step): Tick[] {
  const found: Tick[] = [];
  let ms = firstTickMs(window.startMs, step);
  while (ms < window.endMs) {
    const nextMs = nextTickMs(ms, step);
    // Where an era begins, a step may be shorter than others.
    if (nextMs > window.startMs) found.push({ ms, unit: step.unit });
    ms = nextMs;
  }
  return found;
}

/** The next round place after one. */
export function nextTickMs(ms: number, { unit, count }: Step): number {
  if (unit !== "year") return laterMs(ms, count, unit);
  const { year } = civilDateOf(ms);
  if (year === 1) return civilMs(Math.max(count, 2), 1, 1);
  // From the last round year of the era before: its own number is `count`.
  if (year === 1 - count) return civilMs(marksFirstYear(count) ? 1 : count, 1, 1);
  return civilMs(year + count, 1, 1);
}

/** The last round place at or before `ms`: weeks begin on Mondays, hours are counted from midnight. */
function firstTickMs(ms: number, { unit, count }: Step): number {
  const beginMs = isCivil(unit) ? startOfUnitMs(ms, unit) : Math.floor(ms / unitMs[unit]) * unitMs[unit];
  const { year, month } = civilDateOf(beginMs);
  if (unit === "year") return civilMs(roundYear(year, count), 1, 1);
  const place =
    unit === "month"
      ? month - 1
      : Math.round((beginMs - (unit === "day" && count % 7 === 0 ? mondayMs : 0)) / unitMs[unit]);
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

function marksFirstYear(count: number): boolean {
  return count !== 2;
}

function laterMs(ms: number, count: number, unit: TickUnit): number {
  return isCivil(unit) ? addUnitsMs(ms, count, unit) : ms + count * unitMs[unit];
}

function isCivil(unit: TickUnit): unit is CivilUnit {
  return unit === "day" || unit === "month" || unit === "year";
}

function stepsOf(unit: TickUnit, counts: readonly number[]): Step[] {
  return counts.map((count) => ({ unit, count }));
}

/** 5 January 1970. */
const mondayMs = 4 * dayMs;
