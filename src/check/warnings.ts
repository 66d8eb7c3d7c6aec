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
  const { articleBody } = article;
  const words = new Intl.Segmenter(article.inLanguage, { granularity: "word" });
  const isInWord = (offset: number) => isInsideWord(articleBody, offset, words);
  const clock = clockOf(article);
  return article.events.flatMap((event) => [
    ...[...event.quotes, ...phraseOf(event)]
      .filter(({ start, end }) => isInWord(start) || isInWord(end))
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

/**
 * A segment is a word, a number with its separators, white space, or one sign; past the text's end there is none. Only the line
 * is given to the segmenter, since none goes past its end and each is looked for from the beginning.
 */
function isInsideWord(text: string, offset: number, words: Intl.Segmenter): boolean {
  // Of an offset of 0 the place before would count from the end.
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = text.indexOf("\n", offset);
  const segment = words
    .segment(text.slice(start, lineEnd === -1 ? undefined : lineEnd + 1))
    .containing(offset - start);
  return segment !== undefined && start + segment.index < offset && segment.segment.trim() !== "";
}
