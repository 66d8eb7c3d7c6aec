// Where the paragraphs of a text stand: between its blank lines, whatever ends its lines.
import type { Span } from "../article/span.ts";

/** A line with something on it, and its end. A line of white space is blank. */
const writtenLine = /^[^\S\r\n]*\S[^\r\n]*(\r\n?|\n|$)/gm;

/**
 * The stretches between blank lines, each exact and none empty, in order. All that lies between two of them, before the first
 * and behind the last is blank lines, with the line end of the paragraph before.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let next = -1;
  for (const { 0: line, 1: lineEnd = "", index } of text.matchAll(writtenLine)) {
    const last = index === next ? spans.pop() : undefined;
    next = index + line.length;
    spans.push({ start: last?.start ?? index, end: next - lineEnd.length });
  }
  return spans;
}
