// Text cut at date phrases, for the two places that underline them: a quote, and the article.
import { cutAtEnds, overlap, type Span } from "./span.ts";

export interface TextPart extends Span {
  readonly text: string;
  readonly isDatePhrase: boolean;
}

/** The text of `span`, cut where date phrases begin and end. */
export function textParts(text: string, span: Span, datePhrases: readonly Span[]): TextPart[] {
  return cutAtEnds(span, datePhrases).map((part) => ({
    ...part,
    text: text.slice(part.start, part.end),
    isDatePhrase: datePhrases.some((phrase) => overlap(part, phrase)),
  }));
}
