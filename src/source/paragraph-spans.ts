// Where the paragraphs of a text stand: between its blank lines, whatever ends its lines.
import type { Span } from "../article/span.ts";

/** A line of white space is blank. `\r(?!\n)`: no half of CR LF ends a line by itself. */
const blankLines = /(?:\r\n|\n|\r(?!\n))(?:[^\S\r\n\u2028\u2029]*(?:\r\n|\n|\r(?!\n)|$))+/g;
const blankLinesAtStart = /^(?:[^\S\r\n\u2028\u2029]*(?:\r\n|\n|\r(?!\n)|$))+/;

/**
 * The stretches between blank lines, each exact and none empty, in order. All that lies between two of them, before the first
 * and behind the last is blank lines, with the line end of the paragraph before.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = blankLinesAtStart.exec(text)?.[0].length ?? 0;
  for (const { 0: gap, index } of text.matchAll(blankLines)) {
    if (index > start) spans.push({ start, end: index });
    start = Math.max(start, index + gap.length);
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}
