// What is said of an event's day in the list.
import type { Article } from "../article/article.ts";
import { startOfUnitMs } from "../article/civil-time.ts";
import { type EdtfDate, type EdtfPoint, isInterval, type Precision } from "../article/edtf.ts";

/** Whether it is the day that the article appeared on, or a time of it. */
export function isOnDateline(when: EdtfDate, { datePublished }: Pick<Article, "datePublished">): boolean {
  if (isInterval(when) || !dayOrFiner.includes(when.precision)) return false;
  return dayOf(when) === dayOf(datePublished);
}

/** Whether it tells more than its day. */
export function isTime(when: EdtfDate): boolean {
  return !isInterval(when) && when.offsetMinutes !== null;
}

/** Whether both are times of one day, told on one clock. */
export function areOfOneDay(before: EdtfDate, after: EdtfDate): boolean {
  if (isInterval(before) || isInterval(after) || after.offsetMinutes === null) return false;
  return before.offsetMinutes === after.offsetMinutes && dayOf(before) === dayOf(after);
}

const dayOrFiner: readonly Precision[] = ["day", "minute", "second"];

function dayOf({ startMs }: EdtfPoint): number {
  return startOfUnitMs(startMs, "day");
}
