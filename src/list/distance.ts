// How far a date is from the one before it in the list, in the unit that both are told in.
import { civilDateOf, dayMs, minuteMs, startOfUnitMs } from "../article/civil-time.ts";
import { type EdtfDate, type Precision, pointsOf } from "../article/edtf.ts";
import type { DurationUnit } from "../i18n/duration.ts";
import type { ListedEvent } from "../view/listing.ts";

export interface Distance {
  readonly count: number;
  readonly unit: DurationUnit;
}

/**
 * Null where there is none to be told: the same date, one that is not known to have a beginning, or a decade, of which no
 * year is. In whole units: from 31 January it is three months to 1 May. Times that are less than a day apart are told by the
 * clock, also past midnight.
 */
export function distanceBetween(before: ListedEvent, after: ListedEvent): Distance | null {
  const [from, to] = [before.extent.startMs, after.extent.startMs];
  if (from === null || to === null || to <= from) return null;
  const coarsest = coarser(precisionOf(before.event.when), precisionOf(after.event.when));
  if (coarsest === "decade") return null;
  const fromDate = civilDateOf(from);
  const toDate = civilDateOf(to);
  if (coarsest === "year") return told(toDate.year - fromDate.year, "year");
  const isWithinMonth = coarsest !== "month" && toDate.day < fromDate.day;
  const months = (toDate.year - fromDate.year) * 12 + toDate.month - fromDate.month - Number(isWithinMonth);
  const days = (startOfUnitMs(to, "day") - startOfUnitMs(from, "day")) / dayMs;
  if (coarsest === "month" || days >= 90)
    return months >= 24 ? told(Math.floor(months / 12), "year") : told(months, "month");
  const isByClock = coarsest === "minute" || coarsest === "second";
  if (!isByClock || to - from >= dayMs) return told(days, "day");
  // Seconds are told where both have them, and a minute would be too coarse.
  return coarsest === "second" && to - from < minuteMs
    ? told((to - from) / 1_000, "second")
    : told(Math.floor((to - from) / minuteMs), "minute");
}

function told(count: number, unit: DurationUnit): Distance | null {
  return count > 0 ? { count, unit } : null;
}

type Told = "decade" | "year" | "month" | "day" | "minute" | "second";

/** From the coarsest on. */
const tellings: readonly Told[] = ["decade", "year", "month", "day", "minute", "second"];

function precisionOf(date: EdtfDate): Told {
  const [first] = pointsOf(date);
  return first ? toldBy(first.precision) : "year";
}

function toldBy(precision: Precision): Told {
  return precision === "century" ? "decade" : precision;
}

function coarser(a: Told, b: Told): Told {
  return tellings.find((each) => each === a || each === b) ?? "decade";
}
