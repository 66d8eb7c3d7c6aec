// The article's text, cut where quotes begin and end. Joined by blank lines, the paragraphs are `articleBody` again.
import type { AnchoredArticle, Span } from "../article/anchored-article.ts";
import { cutAtEnds, overlap } from "../article/span.ts";
import { type TextPart, textParts } from "../article/text-parts.ts";

export interface Paragraph extends Span {
  readonly pieces: readonly Piece[];
}

/** A stretch of text within which the same events' quotes stand; none for plain text. */
export interface Piece extends Span {
  /** Ids, in order of time. */
  readonly events: readonly string[];
  /** Of those, the ones of which the first quote begins here: links from the event lead to this piece. */
  readonly beginning: readonly string[];
  /** Of those, the ones of which a quote ends here: its number stands behind. */
  readonly ending: readonly string[];
  /** The text, cut at date phrases. */
  readonly parts: readonly TextPart[];
}

export function paragraphs(article: AnchoredArticle): Paragraph[] {
  const quotes = article.events.flatMap((event) => {
    const firstPlace = Math.min(...event.quotes.map(({ start }) => start));
    return event.quotes.map((quote) => ({ ...quote, event: event.id, isFirst: quote.start === firstPlace }));
  });
  const phrases = article.events.flatMap(({ datePhrase }) => datePhrase ?? []);
  let start = 0;
  return article.articleBody.split("\n\n").map((text) => {
    const paragraph = { start, end: start + text.length };
    start = paragraph.end + 2;
    const here = quotes.filter((quote) => overlap(paragraph, quote));
    const datesHere = phrases.filter((phrase) => overlap(paragraph, phrase));
    return {
      ...paragraph,
      pieces: cutAtEnds(paragraph, here).map((piece) => {
        const over = here.filter((quote) => overlap(piece, quote));
        return {
          ...piece,
          events: unique(over.map(({ event }) => event)),
          beginning: unique(
            over
              .filter((quote) => quote.isFirst && beginsIn(piece, paragraph, quote.start))
              .map(({ event }) => event),
          ),
          ending: unique(
            over.filter(({ end }) => endsWithin(piece, paragraph, end)).map(({ event }) => event),
          ),
          parts: textParts(article.articleBody, piece, datesHere),
        };
      }),
    };
  });
}

/** A quote may also end with the blank line behind a paragraph: it ends with that paragraph's last piece. */
function endsWithin(piece: Span, paragraph: Span, end: number): boolean {
  return end === piece.end || (piece.end === paragraph.end && end > piece.end && end <= piece.end + 2);
}

/** A quote may begin with the blank line before a paragraph: it begins with that paragraph's first piece. */
function beginsIn(piece: Span, paragraph: Span, start: number): boolean {
  const from = piece.start === paragraph.start ? piece.start - 2 : piece.start;
  return start >= from && start < piece.end;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
