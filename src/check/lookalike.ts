// The passage of a text that looks the same as a quote which does not stand in it, however many characters differ.
import { alignTexts } from "./align-texts.ts";
import { type Looks, looks, looksWithPlaces } from "./looks.ts";
import type { NearestPassage } from "./nearest-passage.ts";

/** A longer text is not looked through: its editor still has the fault, without the suggestion. */
const maxLength = 5_000_000;

/** For many quotes of one text; null where no passage, or more than one, looks like the quote. */
export function lookalikesIn(text: string): (quote: string) => NearestPassage | null {
  let seen: Looks | null = null;
  return (quote) => {
    const wanted = looks(quote).trim();
    if (wanted === "" || text.length > maxLength) return null;
    seen ??= looksWithPlaces(text);
    const at = seen.text.indexOf(wanted);
    if (at === -1 || seen.text.includes(wanted, at + 1)) return null;
    const exact = text.slice(seen.from[at], seen.from[at + wanted.length]).trimEnd();
    const differs = alignTexts(quote, exact)
      .flatMap(({ steps }) => steps)
      .reduce((sum, { inQuote, inArticle }) => sum + Math.max(length(inQuote), length(inArticle)), 0);
    return differs === 0 ? null : { exact, differs };
  };
}

/** In code points, as the nearest passage is measured. */
function length(text: string): number {
  return Array.from(text).length;
}
