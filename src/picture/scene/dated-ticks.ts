// The ticks with their dates in words, where they find room.
import { tickDate } from "../../i18n/axis-dates.ts";
import type { DateLanguage } from "../../i18n/date-formats.ts";
import type { TimeWindow } from "../time-window.ts";
import { ticks } from "./ticks.ts";

export interface DatedTick {
  readonly ms: number;
  readonly xPx: number;
  /** Null where it would run out of the picture. */
  readonly date: string | null;
}

export interface TickRoom {
  readonly most: number;
  readonly widthPx: number;
  /** What a date takes beside its letters: from its line, and to the picture's edge. */
  readonly gapsPx: number;
  readonly measureDate: (date: string) => number;
}

export function datedTicks(window: TimeWindow, language: DateLanguage, room: TickRoom): DatedTick[] {
  const { most, widthPx, gapsPx, measureDate } = room;
  return ticks(window, most).map(({ ms, unit }) => {
    const xPx = ((ms - window.startMs) / (window.endMs - window.startMs)) * widthPx;
    const date = tickDate(ms, unit, language);
    return { ms, xPx, date: xPx + measureDate(date) + gapsPx <= widthPx ? date : null };
  });
}
