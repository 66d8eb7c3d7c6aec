// What is no fault but worth an editor's second look. Warnings stop nothing.
import type { AnchoredQuote } from "../article/anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { addUnitsMs, startOfUnitMs } from "../article/civil-time.ts";
import { type Clock, clockOf, extentOn, hasTime, pointOn } from "../article/clock.ts";
import { type EdtfDate, type EdtfPoint, isInterval } from "../article/edtf.ts";
import { isReported } from "../article/status.ts";

/**
 * - `inside-word`: a quote or date phrase begins or ends within a word or a number ("40" out of "140").
 * - `phrase-differs`: the words of the date phrase, read by themselves, give another date than `when`.
 * - `happened-later`: it is said to have happened, or to have been said, and begins after the article was published.
 */
export interface Warning {
  readonly code: "inside-word" | "phrase-differs" | "happened-later";
  readonly event: string;
  /** The words, or the date. */
  readonly exact: string;
}

/** In order of the article's events. */
export function warningsOf(article: AnchoredArticle): readonly Warning[] {
  const segments = new Intl.Segmenter(article.inLanguage, { granularity: "word" }).segment(
    article.articleBody,
  );
  const clock = clockOf(article);
  return article.events.flatMap((event) => [
    ...[...event.quotes, ...phraseOf(event)]
      .filter(({ start, end }) => isInsideWord(segments, start) || isInsideWord(segments, end))
      .map(({ exact }) => ({ code: "inside-word" as const, event: event.id, exact })),
    ...phraseOf(event)
      .filter(() => event.dateWorking.kind === "editor" && event.dateWorking.reason === "phrase-differs")
      .map(({ exact }) => ({ code: "phrase-differs" as const, event: event.id, exact })),
    ...(happenedLater(event, article.datePublished, clock)
      ? [{ code: "happened-later" as const, event: event.id, exact: event.when.edtf }]
      : []),
  ]);
}

/**
 * Two instants are compared as such. Where one of them is a day, or wider, it is compared to the day: nobody knows at which
 * hour of it the article appeared.
 */
function happenedLater({ status, when }: AnchoredEvent, dateline: EdtfPoint, clock: Clock): boolean {
  const beginsMs = extentOn(clock, when).startMs;
  if (!isReported(status) || beginsMs === null) return false;
  const published = pointOn(clock, dateline);
  return hasTime(dateline) && beginsWithTime(when)
    ? beginsMs >= published.endMs
    : beginsMs >= addUnitsMs(startOfUnitMs(published.startMs, "day"), 1, "day");
}

function beginsWithTime(when: EdtfDate): boolean {
  const from = isInterval(when) ? when.from : when;
  return from !== null && hasTime(from);
}

function phraseOf({ datePhrase }: AnchoredEvent): readonly AnchoredQuote[] {
  return datePhrase === null ? [] : [datePhrase];
}

/** A segment is a word, a number with its separators, white space, or one sign; past the text's end there is none. */
function isInsideWord(segments: Intl.Segments, offset: number): boolean {
  const segment = segments.containing(offset);
  return segment !== undefined && segment.index < offset && segment.segment.trim() !== "";
}
