// The few dates over the picture before the axis is there: at most `most`, at round places, all on the civil time line.
import { civilMs, dayMs } from "../../article/civil-time.ts";
import type { TimeWindow } from "../time-window.ts";

export interface Tick {
  readonly ms: number;
  readonly unit: "day" | "month" | "year";
}

const monthMs = 30.44 * dayMs;
const yearMs = 365.25 * dayMs;
const mondayMs = 4 * dayMs; // 5 January 1970, a Monday, is day 4

/** Steps from narrow to wide: so many units from one tick to the next. */
const steps: readonly {
  readonly unit: Tick["unit"];
  readonly count: number;
  readonly approximateMs: number;
}[] = [
  ...[1, 2, 7, 14].map((count) => ({ unit: "day" as const, count, approximateMs: count * dayMs })),
  ...[1, 2, 3, 6].map((count) => ({ unit: "month" as const, count, approximateMs: count * monthMs })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000].map((count) => ({
    unit: "year" as const,
    count,
    approximateMs: count * yearMs,
  })),
];

export function ticks(window: TimeWindow, most: number): Tick[] {
  const spanMs = window.endMs - window.startMs;
  for (const step of steps) {
    // A look at the span alone spares counting out the steps that are far too narrow.
    if (spanMs / step.approximateMs > most + 1) continue;
    const found = ticksAt(window, step, most);
    if (found !== null) return found;
  }
  return [];
}

/** Null as soon as there is one too many. */
function ticksAt(window: TimeWindow, step: (typeof steps)[number], most: number): Tick[] | null {
  const found: Tick[] = [];
  for (let ms = firstTickMs(window.startMs, step); ms < window.endMs; ms = tickAfter(ms, step)) {
    if (ms < window.startMs) continue;
    if (found.length === most) return null;
    found.push({ ms, unit: step.unit });
  }
  return found;
}

/** The last round place at or before `ms`. */
function firstTickMs(ms: number, { unit, count }: (typeof steps)[number]): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (unit === "year") return civilMs(Math.floor(year / count) * count, 1, 1);
  if (unit === "month") return civilMs(year, Math.floor(date.getUTCMonth() / count) * count + 1, 1);
  const stepMs = count * dayMs;
  const anchorMs = count % 7 === 0 ? mondayMs : 0;
  return Math.floor((ms - anchorMs) / stepMs) * stepMs + anchorMs;
}

function tickAfter(ms: number, { unit, count }: (typeof steps)[number]): number {
  const date = new Date(ms);
  if (unit === "year") return civilMs(date.getUTCFullYear() + count, 1, 1);
  if (unit === "month") return civilMs(date.getUTCFullYear(), date.getUTCMonth() + 1 + count, 1);
  return ms + count * dayMs;
}
