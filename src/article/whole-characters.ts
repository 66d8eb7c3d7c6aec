// Whether a passage holds whole characters: no letter without its accent, no half of a flag.
import type { Span } from "./span.ts";

/** Where a passage begins or ends within a character (a grapheme cluster of UAX #29), and the whole of that character. */
export interface Split {
  readonly at: "start" | "end";
  readonly character: string;
}

/**
 * Null for a passage of whole characters. A browser without `Intl.Segmenter` takes passages as they stand: those of its pages
 * were proved by the build.
 */
export function splitOf(text: string, { start, end }: Span): Split | null {
  const atStart = characterAround(text, start);
  if (atStart !== null) return { at: "start", character: atStart };
  const atEnd = characterAround(text, end);
  return atEnd === null ? null : { at: "end", character: atEnd };
}

/** Of a longer run of what may be one character no more is looked at, so that no text makes this slow. */
const maxSteps = 1_000;

/**
 * The character within which an offset lies; null where it lies between two. Only a stretch around it is given to the
 * segmenter, which reads a text from its beginning each time that it is asked for a place.
 */
function characterAround(text: string, offset: number): string | null {
  const graphemes = isSureBreak(text, offset) ? null : segmenter();
  if (graphemes === null) return null;
  let [start, end, steps] = [offset - 1, offset + 1, 0];
  while (!isSureBreak(text, start) && steps < maxSteps) {
    start -= 1;
    steps += 1;
  }
  while (!isSureBreak(text, end) && steps < maxSteps) {
    end += 1;
    steps += 1;
  }
  const around = graphemes.segment(text.slice(start, end)).containing(offset - start);
  return around === undefined || around.index === offset - start ? null : around.segment;
}

/** Whether two characters part here for certain, whatever stands before and after them. */
function isSureBreak(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  // Below U+0300 nothing joins the character before it but the LF of CR LF.
  if (left < 0x300 && right < 0x300) return right !== 0x0a || left !== 0x0d;
  const [before = ""] =
    /(?:[\ud800-\udbff][\udc00-\udfff]|.)$/s.exec(text.slice(Math.max(0, offset - 2), offset)) ?? [];
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const pair = before + after;
  const isSure = sureBreaks.get(pair) ?? partsForCertain(before, pair);
  if (sureBreaks.size < maxPairs) sureBreaks.set(pair, isSure);
  return isSure;
}

/**
 * What extends a character may join the next one to it, by what stands before, unless that is of ASCII; nothing else does
 * but by itself.
 */
function partsForCertain(before: string, pair: string): boolean {
  const graphemes = segmenter();
  if (graphemes === null) return true;
  const dependsOnMore = extending.test(before) && pair.charCodeAt(before.length) >= 0x80;
  return !dependsOnMore && graphemes.segment(pair).containing(0)?.segment === before;
}

const extending = /[\p{M}\p{Cf}\p{Emoji_Modifier}\uff9e\uff9f]/u;

/** The same characters meet again and again. */
const sureBreaks = new Map<string, boolean>();
const maxPairs = 5_000;

let made: Intl.Segmenter | null = null;

function segmenter(): Intl.Segmenter | null {
  if (typeof Intl.Segmenter !== "function") return null;
  made ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  return made;
}
