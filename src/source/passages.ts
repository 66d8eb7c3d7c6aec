// The article's text, cut where quotes begin and end. With the blank lines between them the paragraphs are `articleBody` again.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { overlap, type Span } from "../article/span.ts";
import { type TextPart, textParts } from "../article/text-parts.ts";
import { paragraphSpans } from "./paragraph-spans.ts";

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

/** In one walk through the text: its marks are sorted once, and each piece is looked at with what stands open in it. */
export function paragraphs({ articleBody, events }: AnchoredArticle): Paragraph[] {
  const marks = marksOf(events);
  const cut = cutParagraphs(articleBody, marks);
  const pieces = cut.flatMap((paragraph) => paragraph.pieces);
  markPieces(pieces, marks);
  const parts = partsOf(pieces, articleBody, events);
  const idsOf = (places: readonly number[]) =>
    [...new Set(places)].sort((a, b) => a - b).flatMap((place) => events[place]?.id ?? []);
  return cut.map((paragraph) => ({
    ...paragraph,
    pieces: paragraph.pieces.map((piece) => ({
      start: piece.start,
      end: piece.end,
      events: idsOf(piece.events),
      beginning: idsOf(piece.beginning),
      ending: idsOf(piece.ending),
      parts: parts.get(piece) ?? [],
    })),
  }));
}

/** A quote, with the place of its event in order of time. */
interface Mark extends Span {
  readonly event: number;
  /** Of its event's quotes, none begins before it. */
  readonly isFirst: boolean;
}

/** A piece that is not marked yet, or half; events are named by their places in order of time. */
interface RawPiece extends Span {
  readonly events: number[];
  readonly beginning: number[];
  readonly ending: number[];
}

/** In order of their beginnings. */
function marksOf(events: AnchoredArticle["events"]): Mark[] {
  return events
    .flatMap(({ quotes }, event) => {
      const first = quotes.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
      return quotes.map(({ start, end }) => ({ start, end, event, isFirst: start === first }));
    })
    .sort((a, b) => a.start - b.start);
}

/** Each paragraph cut at every end of a mark within it. */
function cutParagraphs(text: string, marks: readonly Mark[]) {
  const ends = marks.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let at = 0;
  return paragraphSpans(text).map((span) => {
    const pieces: RawPiece[] = [];
    let from = span.start;
    for (; at < ends.length; at += 1) {
      const to = ends[at] ?? span.end;
      if (to >= span.end) break;
      if (to > from) pieces.push(rawPiece(from, to));
      from = Math.max(from, to);
    }
    if (span.end > from) pieces.push(rawPiece(from, span.end));
    return { ...span, pieces };
  });
}

function rawPiece(start: number, end: number): RawPiece {
  return { start, end, events: [], beginning: [], ending: [] };
}

/**
 * `pieces` and `marks` are in order of the text. A quote may begin or end with the blank lines between paragraphs: what
 * counts is where its words do.
 */
function markPieces(pieces: readonly RawPiece[], marks: readonly Mark[]): void {
  const open = new Set<Mark>();
  const coming = marks.values();
  let next = coming.next();
  let before: RawPiece | undefined;
  for (const piece of pieces) {
    for (const mark of open) {
      if (mark.end > piece.start) continue;
      open.delete(mark);
      before?.ending.push(mark.event);
    }
    for (; !next.done && next.value.start <= piece.start; next = coming.next()) {
      // One that stands in blank lines alone is over already.
      if (next.value.end <= piece.start) continue;
      open.add(next.value);
      if (next.value.isFirst) piece.beginning.push(next.value.event);
    }
    for (const mark of open) piece.events.push(mark.event);
    before = piece;
  }
  for (const mark of open) before?.ending.push(mark.event);
}

/** The text of each piece, cut at date phrases: the whole text is cut once, and dealt out. */
function partsOf(
  pieces: readonly RawPiece[],
  text: string,
  events: AnchoredArticle["events"],
): ReadonlyMap<RawPiece, readonly TextPart[]> {
  const phrases = events.flatMap(({ datePhrase }) => datePhrase ?? []);
  const stretches = textParts(text, { start: 0, end: text.length }, phrases);
  let at = 0;
  return new Map(
    pieces.map((piece) => {
      const parts: TextPart[] = [];
      for (let stretch = stretches[at]; stretch && stretch.start < piece.end; stretch = stretches[at]) {
        const shared = overlap(piece, stretch);
        if (shared) {
          const { start, end } = shared;
          parts.push({ start, end, text: text.slice(start, end), isDatePhrase: stretch.isDatePhrase });
        }
        // It may reach into the next piece.
        if (stretch.end > piece.end) break;
        at += 1;
      }
      return [piece, parts];
    }),
  );
}
