// Finding the one place in the text where a quote stands. A quote is found character for character or not at all:
// this file must never learn to return the nearest thing (hypothesis/client#7571).
import type { QuoteSelector } from "./article.ts";
import type { QuoteProblem, Result } from "./problem.ts";
import type { Span } from "./span.ts";
import { type PlacesOf, searchIn } from "./text-search.ts";

/** A quote with the one place where it stands: `articleBody.slice(start, end) === exact`. */
export interface AnchoredQuote extends Span {
  readonly exact: string;
}

/** Why a selector singles out no place. */
export interface AnchorFault {
  readonly code: QuoteProblem["code"];
  /** How often `exact` itself stands in the text, overlapping places counted. */
  readonly occurrences: number;
}

/**
 * The one place where `exact` stands directly between `prefix` and `suffix`.
 * Offsets are UTF-16 code units. An empty `exact` stands nowhere. `placesOf` is of the same text, for many quotes of it.
 */
export function anchorQuote(
  text: string,
  selector: QuoteSelector,
  placesOf: PlacesOf = searchIn(text),
): Result<AnchoredQuote, AnchorFault> {
  const { exact } = selector;
  let occurrences = 0;
  let inContext = 0;
  let found = -1;
  for (const at of placesOf(exact)) {
    occurrences += 1;
    if (!standsInContext(text, at, selector)) continue;
    inContext += 1;
    found = at;
  }
  if (inContext === 1) return { ok: true, value: { exact, start: found, end: found + exact.length } };
  return { ok: false, failure: { code: faultCode(occurrences, inContext), occurrences } };
}

/** `startsWith` counts a negative position as 0, so a prefix longer than the text before it is ruled out first. */
function standsInContext(text: string, at: number, { exact, prefix, suffix }: QuoteSelector): boolean {
  return (
    at >= prefix.length &&
    text.startsWith(prefix, at - prefix.length) &&
    text.startsWith(suffix, at + exact.length)
  );
}

/** Twins of which the context fits none are ambiguous too: nothing says which of them was meant. */
function faultCode(occurrences: number, inContext: number): QuoteProblem["code"] {
  if (occurrences === 0) return "quote-not-found";
  return occurrences === 1 && inContext === 0 ? "quote-out-of-context" : "quote-ambiguous";
}
