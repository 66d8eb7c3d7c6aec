// What the eye cannot see, or hardly, between a quote and the passage that is most like it: which characters stand in the article
// where the quote has others that look the same.
import type { HiddenDifference } from "../article/hidden-difference.ts";
import { alignTexts, type Change } from "./align-texts.ts";
import { looks } from "./looks.ts";

/** In order of the passage; each kind of difference once, with all its places. */
export function hiddenDifferences(quote: string, passage: string): readonly HiddenDifference[] {
  const found = new Map<string, HiddenDifference & { readonly places: string[] }>();
  for (const { inQuote, inArticle, before } of alignTexts(quote, passage).flatMap(alikeIn)) {
    const key = JSON.stringify([inQuote, inArticle]);
    const known = found.get(key) ?? { inQuote, inArticle, places: [] };
    known.places.push(wordBefore(before));
    found.set(key, known);
  }
  return [...found.values()];
}

interface Alike {
  readonly inQuote: string;
  readonly inArticle: string;
  readonly before: string;
}

/** More characters than these do not look like one. */
const maxSteps = 8;

/** The least runs of a change's steps that look the same; others beside them may well be seen. */
function alikeIn(change: Change): Alike[] {
  const { steps } = change;
  const found: Alike[] = [];
  for (let from = 0; from < steps.length; ) {
    const ends = Array.from(
      { length: Math.min(maxSteps, steps.length - from) },
      (_, more) => from + more + 1,
    );
    const end = ends.find((to) => {
      const { inQuote, inArticle } = partOf(change, from, to);
      return looks(inQuote) === looks(inArticle);
    });
    if (end !== undefined) found.push(partOf(change, from, end));
    from = end ?? from + 1;
  }
  return found;
}

function partOf({ steps, before }: Change, from: number, to: number): Alike {
  const part = steps.slice(from, to);
  const earlier = steps.slice(0, from).map((step) => step.inArticle);
  return {
    inQuote: part.map((step) => step.inQuote).join(""),
    inArticle: part.map((step) => step.inArticle).join(""),
    before: before + earlier.join(""),
  };
}

/** The last word before a place, or its end where it is long; empty at the beginning of the passage. */
function wordBefore(before: string): string {
  const [word = ""] = /\S+(?=\s*$)/u.exec(before.slice(-200)) ?? [];
  const bare = word.replace(/^[^\p{L}\p{N}]+(?=.)/u, "");
  return Array.from(bare).slice(-24).join("");
}
