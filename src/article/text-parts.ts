// Text cut at date phrases, for the two places that underline them: a quote, and the article.
import { cutAtEnds, type Span } from "./span.ts";

export interface TextPart extends Span {
  readonly text: string;
  readonly isDatePhrase: boolean;
}

/** The text of `span`, cut where date phrases begin and end. */
export function textParts(text: string, span: Span, datePhrases: readonly Span[]): TextPart[] {
  const inOrder = datePhrases.toSorted((a, b) => a.start - b.start).values();
  let next = inOrder.next();
  // How far the phrases reach that have begun: no part holds an end within it.
  let reach = -1;
  return cutAtEnds(span, datePhrases).map(({ start, end }) => {
    for (; !next.done && next.value.start <= start; next = inOrder.next()) {
      reach = Math.max(reach, next.value.end);
    }
    return { start, end, text: text.slice(start, end), isDatePhrase: reach > start };
  });
}
