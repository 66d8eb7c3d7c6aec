// The window in pieces of unbroken time, and what its step is called.
import type { AxisStep } from "../../i18n/axis-dates.ts";
import type { TimeCut, TimeScale } from "../time-scale.ts";
import type { TimeWindow } from "../time-window.ts";
import type { Step } from "./ticks.ts";

/** Civil ms. */
export interface Segment {
  readonly fromMs: number;
  readonly toMs: number;
  /** What is cut out before it; null for the first. */
  readonly cut: TimeCut | null;
}

export function segmentsIn({ cuts, toScale, toTime }: TimeScale, { startMs, endMs }: TimeWindow): Segment[] {
  const segments: Segment[] = [];
  let from = { fromMs: toTime(startMs), cut: null as TimeCut | null };
  for (const cut of cuts) {
    const at = toScale(cut.startMs);
    if (at <= startMs || at > endMs) continue;
    segments.push({ ...from, toMs: cut.startMs });
    if (at === endMs) return segments;
    from = { fromMs: cut.endMs, cut };
  }
  return [...segments, { ...from, toMs: toTime(endMs) }];
}

/** A day has its name where there is room for it; several of them say their month. */
export function stepName({ unit, count }: Step, unitPx: number): AxisStep {
  if (unit !== "day") return unit;
  return count > 1 ? "week" : unitPx >= weekdayFromPx ? "weekday" : "day";
}

const weekdayFromPx = 56;
