// An article's axis: how its time is laid out, from where to where, and how near one can look. Today's date plays no part.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { dayMs, minuteMs } from "../article/civil-time.ts";
import { type Clock, clockOf, type Extent, extentOn, momentOn } from "../article/clock.ts";
import { type Precision, pointsOf } from "../article/edtf.ts";
import { reportsUntilMs } from "../article/reported-part.ts";
import type { Scale } from "../view/view.ts";
import { cutsBetween } from "./empty-stretches.ts";
import type { TickUnit } from "./scene/ticks.ts";
import { type Stretch, type TimeScale, timeScale, trueScale } from "./time-scale.ts";
import { spanMs, type TimeWindow } from "./time-window.ts";

export interface TimeAxis {
  readonly scale: TimeScale;
  /** All that there is to see, with some air, on the scale. */
  readonly whole: TimeWindow;
  /** The moment after which the article can only announce, on the scale. */
  readonly datelineMs: number;
  /** Up to where it reports: the end of its day, or of the minute at which it appeared. */
  readonly reportsUntilMs: number;
  /** The article's one clock, on which all of this is. */
  readonly clock: Clock;
  /** The finest unit that its dates tell. */
  readonly finest: TickUnit;
  /** The narrowest window, in whole ms; never wider than the whole, which the engine would then not show. */
  readonly narrowestMs: number;
  /** Whether there is anything to cut short, if that is wanted. */
  readonly mayBeShort: boolean;
  /** Whether anything is cut short where nobody asks. */
  readonly isShortByItself: boolean;
}

/** Air on each side, as a share of what stands between. */
const airShare = 0.05;

export function timeAxis(article: AnchoredArticle, wanted: Scale): TimeAxis {
  const clock = clockOf(article);
  const dates = [article.datePublished, ...article.events.map(({ when }) => when)];
  const extents = dates.map((date) => extentOn(clock, date));
  const finest = finestMs(article);
  const shortCuts = cutsBetween(extents, "short", finest);
  const ownCuts = cutsBetween(extents, "auto", finest);
  const cuts = { true: [], short: shortCuts, auto: ownCuts }[wanted];
  const scale = cuts.length === 0 ? trueScale : timeScale(cuts);
  const ends = extents.map(knownEnds);
  const start = scale.toScale(ends.reduce((least, { startMs }) => Math.min(least, startMs), Infinity));
  const end = scale.toScale(ends.reduce((most, { endMs }) => Math.max(most, endMs), -Infinity));
  const airMs = Math.max((end - start) * airShare, finest / 2);
  const whole = { startMs: start - airMs, endMs: end + airMs };
  return {
    scale,
    whole,
    datelineMs: scale.toScale(momentOn(clock, article.datePublished)),
    reportsUntilMs: scale.toScale(reportsUntilMs(clock, article.datePublished)),
    clock,
    finest: finest < minuteMs ? "second" : finest < dayMs ? "minute" : "day",
    narrowestMs: Math.min(finest * (finest < dayMs ? 10 : 2), Math.floor(spanMs(whole))),
    mayBeShort: shortCuts.length > 0,
    isShortByItself: ownCuts.length > 0,
  };
}

/** Of an open interval, the end that is known. */
function knownEnds({ startMs, endMs }: Extent): Stretch {
  return { startMs: startMs ?? endMs ?? 0, endMs: endMs ?? startMs ?? 0 };
}

function finestMs({ events }: AnchoredArticle): number {
  const points = events.flatMap(({ when }) => pointsOf(when));
  return points.reduce((least, { precision }) => Math.min(least, widthMs[precision]), widthMs.year);
}

const widthMs: Readonly<Record<Precision, number>> = {
  second: 1_000,
  minute: minuteMs,
  day: dayMs,
  month: 31 * dayMs,
  year: 366 * dayMs,
  decade: 366 * dayMs,
  century: 366 * dayMs,
};
