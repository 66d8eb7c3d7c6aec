// Places in a text, and cutting the text at their ends.

/** A place in `articleBody`: offsets in UTF-16 code units (what `slice` takes), `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The part of `inner` that lies in `outer`, or null where they do not meet. */
export function overlap(outer: Span, inner: Span): Span | null {
  const start = Math.max(outer.start, inner.start);
  const end = Math.min(outer.end, inner.end);
  return start < end ? { start, end } : null;
}

/** Cuts `span` at every end of the others that lies inside it: the pieces in order, without gaps. */
export function cutAtEnds(span: Span, others: readonly Span[]): Span[] {
  const cuts = new Set([span.start, span.end]);
  for (const other of others) {
    for (const cut of [other.start, other.end]) if (cut > span.start && cut < span.end) cuts.add(cut);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => ({ start: ordered[index] ?? span.start, end }));
}
