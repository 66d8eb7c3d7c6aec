// The ticks with their dates in words, where they find room.
import { dayInWords } from "../../i18n/date-words.ts";
import type { TimeWindow } from "../time-window.ts";
import { type Tick, ticks } from "./ticks.ts";

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

export function datedTicks(window: TimeWindow, dateLocale: string, room: TickRoom): DatedTick[] {
  const { most, widthPx, gapsPx, measureDate } = room;
  return ticks(window, most).map(({ ms, unit }) => {
    const xPx = ((ms - window.startMs) / (window.endMs - window.startMs)) * widthPx;
    const date = dayInWords(ms, dateLocale, fields[unit]);
    return { ms, xPx, date: xPx + measureDate(date) + gapsPx <= widthPx ? date : null };
  });
}

const fields: Record<Tick["unit"], Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};
