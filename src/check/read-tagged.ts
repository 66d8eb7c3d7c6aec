// What a tagger found in a phrase, as a stretch of the civil time line no wider and no narrower than the words.

import { addUnitsMs, civilDateOf, civilMs, dayMs, minuteMs } from "../article/civil-time.ts";
import type { DatePart, PhraseReading, PhraseWorking } from "../article/date-working.ts";
import type { EdtfPoint } from "../article/edtf.ts";
import { middleOfMonthMs, noonMs } from "./civil-date.ts";
import { nearestOf, type Stretch } from "./nearest-year.ts";
import { isYearGuessed } from "./short-year.ts";
import { isBareWeekday } from "./weekday.ts";

/** One date as a tagger sees it: all parts filled, some of them only guessed from the day it was asked on. */
export interface TaggedParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** Null where the phrase names no time of day. */
  readonly minuteOfDay: number | null;
  /** What the tagger does not call a guess. It counts what it works out ("yesterday") as certain. */
  readonly certain: ReadonlySet<DatePart>;
  readonly namesWeekday: boolean;
  readonly isWeek: boolean;
}

/** Both ends included; the same twice for a single date. */
export interface TaggedDate {
  readonly from: TaggedParts;
  readonly to: TaggedParts;
}

/** Tags the one date in a phrase as of a moment of civil time; null where there is none or more than one. */
export type Tag = (phrase: string, asOfMs: number) => TaggedDate | null;

/** Null where the words give no date, or one that needs the time of day at which the article was written. */
export function readTagged(
  tag: Tag,
  phrase: string,
  dateline: EdtfPoint,
  inLanguage: string,
): PhraseReading | null {
  const asOfMs = noonMs(dateline.startMs);
  const tagged = tagSafely(tag, phrase, asOfMs);
  const from = tagged && spanOf(tagged.from);
  const to = tagged && spanOf(tagged.to);
  if (tagged === null || from === null || to === null || to.endMs <= from.startMs) return null;

  // What another dateline would change was not in the words.
  const other = tagSafely(tag, phrase, asOfMs + anotherDatelineMs);
  if (other !== null && other.from.minuteOfDay !== tagged.from.minuteOfDay) return null;
  const taken = from.parts.filter(
    (part) => isTaken(part, tagged.from, other?.from) || isTaken(part, tagged.to, other?.to),
  );
  if (!taken.includes("year") && isYearGuessed(phrase, [tagged.from.year, tagged.to.year])) return null;

  // Taggers take the nearest Friday; what news calls "Friday" has been.
  const looksAhead = from.startMs > asOfMs && tagged.from.namesWeekday && isBareWeekday(phrase, inLanguage);
  const backMs = looksAhead ? 7 * dayMs : 0;
  const stretch = { startMs: from.startMs - backMs, endMs: to.endMs - backMs };
  if (isCounted(taken, tagged)) return { kind: "date", ...stretch, working: { kind: "counted" } };
  // A weekday that is named with its date belongs to one year alone, whichever is the nearest.
  return tagged.from.namesWeekday
    ? withWorking(stretch, taken, asOfMs)
    : withWorking(taken.join() === "year" ? nearestOf(stretch, asOfMs) : stretch, taken, asOfMs);
}

function withWorking(stretch: Stretch, taken: readonly DatePart[], asOfMs: number): PhraseReading {
  return { kind: "date", ...stretch, working: workingOf(stretch, taken, asOfMs) };
}

/** What is taken is the dateline's own, or else not taken but found near it. */
function workingOf(stretch: Stretch, taken: readonly DatePart[], asOfMs: number): PhraseWorking {
  if (taken.length === 0) return { kind: "phrase-alone" };
  const dateline = civilDateOf(asOfMs);
  const ends = [civilDateOf(stretch.startMs), civilDateOf(stretch.endMs - 1)];
  if (taken.every((part) => ends.every((end) => end[part] === dateline[part])))
    return { kind: "dateline", taken };
  const isNearest = taken.join() === "year" && nearestOf(stretch, asOfMs).startMs === stretch.startMs;
  return { kind: isNearest ? "nearest" : "counted" };
}

/** Whether the words name no part of what they leave out, but how far from the dateline it is. */
function isCounted(taken: readonly DatePart[], { from, to }: TaggedDate): boolean {
  return [from, to].some(
    ({ certain, namesWeekday }) =>
      taken.some((part) => certain.has(part)) || (namesWeekday && !certain.has("day")),
  );
}

/**
 * Chrono counts "last month" from 30 March to 30 February, which is in March. Where no day is meant, the middle of the
 * month is as good a moment to ask on, and has a like in every other month.
 */
function tagSafely(tag: Tag, phrase: string, asOfMs: number): TaggedDate | null {
  const tagged = tag(phrase, asOfMs);
  const namesDays = tagged === null || spanOf(tagged.from)?.parts.includes("day") === true;
  return namesDays ? tagged : tag(phrase, middleOfMonthMs(asOfMs));
}

/** Four years (so that a 29 February stays one), five months, eleven days and five hours: enough to change every part. */
const anotherDatelineMs = (4 * 365 + 1 + 152 + 11) * dayMs + 5 * 60 * minuteMs;

function isTaken(part: DatePart, tagged: TaggedParts, other: TaggedParts | undefined): boolean {
  return !tagged.certain.has(part) || (other !== undefined && other[part] !== tagged[part]);
}

interface Span {
  readonly startMs: number;
  readonly endMs: number;
  /** The parts that a date of this width consists of. */
  readonly parts: readonly DatePart[];
}

function spanOf({ year, month, day, minuteOfDay, certain, namesWeekday, isWeek }: TaggedParts): Span | null {
  if (isWeek) return null;
  if (minuteOfDay !== null) {
    const startMs = civilMs(year, month, day) + minuteOfDay * minuteMs;
    return { startMs, endMs: startMs + minuteMs, parts: ["year", "month", "day"] };
  }
  if (certain.has("day") || namesWeekday) {
    const startMs = civilMs(year, month, day);
    return { startMs, endMs: startMs + dayMs, parts: ["year", "month", "day"] };
  }
  if (certain.has("month")) {
    const startMs = civilMs(year, month, 1);
    return { startMs, endMs: addUnitsMs(startMs, 1, "month"), parts: ["year", "month"] };
  }
  if (!certain.has("year")) return null;
  const startMs = civilMs(year, 1, 1);
  return { startMs, endMs: addUnitsMs(startMs, 1, "year"), parts: ["year"] };
}
