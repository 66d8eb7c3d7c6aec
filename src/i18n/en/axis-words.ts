// What the axis, its key and the dates of the list say, in English.
import type { Status } from "../../article/status.ts";
import type { DurationUnit } from "../duration.ts";
import { durationEn, eventsEn } from "./counts.ts";

export const axisWordsEn = {
  /** The switch that cuts long empty stretches of the axis short. */
  shortGaps: "Short gaps",
  /** What the signs of the picture and the text mean. */
  key: {
    name: "Key",
    status: {
      happened: "happened",
      stated: "said",
      scheduled: "announced",
      conditional: "conditional",
      denied: "denied",
    } satisfies Record<Status, string>,
    arrow: "speaks of",
    number: "the number in list and text",
    phrase: "words that give the date",
  },
  axisControls: "Time axis",

  /** The moment of publication on the axis: with what follows it, and by itself. */
  datelineLong: "article published · what follows is announced",
  datelineShort: "published",
  /** A stretch of time that the axis leaves out: of nothing, and of something that goes on. */
  emptyStretch: (count: number, unit: DurationUnit) => `${durationEn(count, unit)} without an event`,
  duration: (count: number, unit: DurationUnit) => durationEn(count, unit),
  /** From one date of the list to the next. */
  later: (count: number, unit: DurationUnit) =>
    count === 1 && (unit === "day" || unit === "month" || unit === "year")
      ? `next ${unit}`
      : `${durationEn(count, unit)} later`,
  dayOfPublication: (isTime: boolean) => (isTime ? "publication day" : "article published"),
  /** A lane of those who have none of their own, and the count of events that cannot be drawn apart. */
  otherVoices: (count: number) => `${count} others`,
  /** The number of an event whose date is uncertain. */
  uncertainNumber: (number: number) => `${number}?`,
  crowd: (count: number) => `+${count}`,
  /** Events that are out of the axis' window: in full, and where there is little room. */
  outsideBefore: (count: number) => [`◂ ${eventsEn(count)}`, `◂ ${count}`],
  outsideAfter: (count: number) => [`${eventsEn(count)} ▸`, `${count} ▸`],
};
