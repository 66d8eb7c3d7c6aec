// What passages.ts promises, said as plainly as it can be: each piece is held against every quote and date phrase. Far too
// slow for an article of many events, and the measure of the walk that is not.
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { cutAtEnds, overlap, type Span } from "../../src/article/span.ts";
import type { Paragraph } from "../../src/source/passages.ts";

export function pairwiseParagraphs(article: AnchoredArticle): Paragraph[] {
  const quotes = article.events.flatMap((event) => {
    const firstPlace = Math.min(...event.quotes.map(({ start }) => start));
    return event.quotes.map((quote) => ({ ...quote, event: event.id, isFirst: quote.start === firstPlace }));
  });
  const phrases = article.events.flatMap(({ datePhrase }) => datePhrase ?? []);
  const cut = paragraphsByLine(article.articleBody).map((paragraph) => ({
    ...paragraph,
    pieces: cutAtEnds(
      paragraph,
      quotes.filter((quote) => overlap(paragraph, quote)),
    ),
  }));
  const pieces = cut.flatMap((paragraph) => paragraph.pieces);
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
        parts: cutAtEnds(piece, phrases).map((part) => ({
          ...part,
          text: article.articleBody.slice(part.start, part.end),
          isDatePhrase: phrases.some((phrase) => overlap(part, phrase)),
        })),
      };
    }),
  }));
}

/** Line by line, where the walk has one pattern. */
export function paragraphsByLine(text: string): Span[] {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)].map(({ 0: line, 1: words = "", index }) => ({
    start: index,
    wordsEnd: index + words.length,
    end: index + line.length,
    isBlank: /^\s*$/.test(words),
  }));
  const spans: Span[] = [];
  let isOpen = false;
  for (const { start, wordsEnd, isBlank } of lines) {
    const last = isOpen ? spans.pop() : undefined;
    if (last) spans.push(isBlank ? last : { start: last.start, end: wordsEnd });
    else if (!isBlank) spans.push({ start, end: wordsEnd });
    isOpen = !isBlank;
  }
  return spans;
}

/** Each once, in order. */
function idsOf(quotes: readonly { readonly event: string }[]): string[] {
  return [...new Set(quotes.map(({ event }) => event))];
}
