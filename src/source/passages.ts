// The article's text, cut where quotes begin and end. Joined by blank lines, the paragraphs are `articleBody` again.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { cutAtEnds, overlap, type Span } from "../article/span.ts";
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
  const cut = cutParagraphs(article.articleBody).map((paragraph) => ({
    ...paragraph,
    pieces: cutAtEnds(
      paragraph,
      quotes.filter((quote) => overlap(paragraph, quote)),
    ),
  }));
  const pieces = cut.flatMap((paragraph) => paragraph.pieces);
  // A quote may begin or end with the blank lines between paragraphs: what counts is where its words do.
  const placed = quotes.map((quote) => {
    const covered = pieces.filter((piece) => overlap(piece, quote));
    return { ...quote, first: covered[0], last: covered.at(-1) };
  });
  return cut.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => {
      const over = placed.filter((quote) => overlap(piece, quote));
      return {
        ...piece,
        events: idsOf(over),
        beginning: idsOf(over.filter(({ isFirst, first }) => isFirst && first === piece)),
        ending: idsOf(over.filter(({ last }) => last === piece)),
        parts: textParts(article.articleBody, piece, phrases),
      };
    }),
  }));
}

function cutParagraphs(text: string): Span[] {
  let start = 0;
  return text.split("\n\n").map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
}

/** Each once, in order. */
function idsOf(quotes: readonly { readonly event: string }[]): string[] {
  return [...new Set(quotes.map(({ event }) => event))];
}
