// What is no fault but worth an editor's second look. Warnings stop nothing.
import type { AnchoredQuote } from "../article/anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { addUnitsMs, startOfUnitMs } from "../article/civil-time.ts";
import { startMs } from "../article/edtf.ts";
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
  return article.events.flatMap((event) => [
    ...[...event.quotes, ...phraseOf(event)]
      .filter(({ start, end }) => isInsideWord(segments, start) || isInsideWord(segments, end))
      .map(({ exact }) => ({ code: "inside-word" as const, event: event.id, exact })),
    ...phraseOf(event)
      .filter(() => event.dateWorking.kind === "editor" && event.dateWorking.reason === "phrase-differs")
      .map(({ exact }) => ({ code: "phrase-differs" as const, event: event.id, exact })),
    ...(happenedLater(event, article)
      ? [{ code: "happened-later" as const, event: event.id, exact: event.when.edtf }]
      : []),
  ]);
}

/** To the day: of the hour at which an article appeared nobody can be sure. */
function happenedLater({ status, when }: AnchoredEvent, { datePublished }: AnchoredArticle): boolean {
  const dayAfterMs = addUnitsMs(startOfUnitMs(datePublished.startMs, "day"), 1, "day");
  return isReported(status) && (startMs(when) ?? -Infinity) >= dayAfterMs;
}

function phraseOf({ datePhrase }: AnchoredEvent): readonly AnchoredQuote[] {
  return datePhrase === null ? [] : [datePhrase];
}

/** A segment is a word, a number with its separators, white space, or one sign; past the text's end there is none. */
function isInsideWord(segments: Intl.Segments, offset: number): boolean {
  const segment = segments.containing(offset);
  return segment !== undefined && segment.index < offset && segment.segment.trim() !== "";
}
