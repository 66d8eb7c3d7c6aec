// Numbers of things, in English.
import type { DurationUnit } from "../duration.ts";

export function eventsEn(count: number): string {
  return count === 1 ? "1 event" : `${count} events`;
}

/** "150 minutes" are said in hours and minutes, so that nothing of them is lost. */
export function durationEn(count: number, unit: DurationUnit): string {
  if (unit === "minute" && count >= 60) {
    const hours = durationEn(Math.floor(count / 60), "hour");
    return count % 60 === 0 ? hours : `${hours} ${durationEn(count % 60, "minute")}`;
  }
  return count === 1 ? `1 ${unit}` : `${numberEn(count)} ${unit}s`;
}

/** Of years no comma parts four digits: it does from five on, as in "4247 years" and "11,000 years". */
function numberEn(count: number): string {
  return count < 10_000 ? String(count) : new Intl.NumberFormat("en").format(count);
}
