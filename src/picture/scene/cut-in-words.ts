// What is cut out of the axis, in words: "22 days without an event", and shorter where there is little room.
import { dayMs, minuteMs } from "../../article/civil-time.ts";
import type { DurationUnit } from "../../i18n/duration.ts";
import type { Words } from "../../i18n/words.ts";
import type { TimeCut } from "../time-scale.ts";

const hourMs = 60 * minuteMs;
const yearMs = 365.2425 * dayMs;

/** From long to short. */
export function cutInWords({ whole, isEmpty }: TimeCut, words: Words): readonly string[] {
  const { count, unit } = lengthOf(whole.endMs - whole.startMs);
  const short = words.duration(count, unit);
  return isEmpty ? [words.emptyStretch(count, unit), short] : [short];
}

/** Whole units, as many as there are at least: in the largest of which there are two. */
function lengthOf(ms: number): { readonly count: number; readonly unit: DurationUnit } {
  const units = [
    ["year", yearMs],
    ["day", dayMs],
    ["hour", hourMs],
  ] as const;
  for (const [unit, unitMs] of units) if (ms >= 2 * unitMs) return { unit, count: Math.floor(ms / unitMs) };
  return { unit: "minute", count: Math.max(1, Math.floor(ms / minuteMs)) };
}
