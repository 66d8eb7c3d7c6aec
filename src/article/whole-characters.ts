// Whether a passage holds whole characters: no letter without its accent, no half of a flag.
import type { Span } from "./span.ts";

/** Where a passage begins or ends within a character (a grapheme cluster of UAX #29), and the whole of that character. */
export interface Split {
  readonly at: "start" | "end";
  readonly character: string;
}

/** Gives null for a passage of whole characters. */
export type SplitOf = (span: Span) => Split | null;

/**
 * For passages of one text. It is looked at only where characters may be joined, so plain text costs nothing. A browser
 * without `Intl.Segmenter` takes passages as they stand: those of its pages were proved by the build.
 */
export function splitsIn(text: string): SplitOf {
  let segments: Intl.Segments | null = null;
  const characterAround = (offset: number): string | null => {
    if (!mayBeWithin(text, offset) || typeof Intl.Segmenter !== "function") return null;
    segments ??= new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
    const segment = segments.containing(offset);
    return segment !== undefined && segment.index < offset ? segment.segment : null;
  };
  return ({ start, end }) => {
    const atStart = characterAround(start);
    if (atStart !== null) return { at: "start", character: atStart };
    const atEnd = characterAround(end);
    return atEnd === null ? null : { at: "end", character: atEnd };
  };
}

/** Below U+0300 nothing joins the character before it but the LF of CR LF. */
function mayBeWithin(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0x300 || after >= 0x300 || after === 0x0a;
}
