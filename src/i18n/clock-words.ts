// Clocks in words: of one time of day, and of a whole article whose times are told on several.
import type { Clock } from "../article/clock.ts";
import type { EdtfPoint } from "../article/edtf.ts";
import type { DateLanguage, DateWords } from "./date-formats.ts";

/** "times in UTC+2": what has to stand where times are shown on the article's clock; null where each has the same anyway. */
export function clockInWords({ offsetMinutes, isMixed }: Clock, { dates }: DateLanguage): string | null {
  return isMixed && offsetMinutes !== null ? dates.timesIn(offsetInWords(offsetMinutes)) : null;
}

/** A date in words, with the zone of its time where it has one. */
export function inZone({ offsetMinutes }: EdtfPoint, date: string, dates: DateWords): string {
  return offsetMinutes === null ? date : dates.inZone(date, offsetInWords(offsetMinutes));
}

/** Not every Intl takes an offset as a zone: "+3", "−4:30", and nothing for UTC. */
function offsetInWords(offsetMinutes: number): string {
  if (offsetMinutes === 0) return "";
  const minutes = Math.abs(offsetMinutes) % 60;
  const hours = (Math.abs(offsetMinutes) - minutes) / 60;
  const rest = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return `${offsetMinutes < 0 ? "−" : "+"}${hours}${rest}`;
}
