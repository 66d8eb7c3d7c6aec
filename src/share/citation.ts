// A quote as a reader takes it along.
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { dayInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/words.ts";

/** Every quote of the event, and where they stand. `link` is the event's address. */
export function citation(
  { headline, datePublished }: AnchoredArticle,
  { quotes }: AnchoredEvent,
  link: string,
  words: Words,
): string {
  return words.citation({
    quotes: quotes.map(({ exact }) => exact),
    headline,
    published: dayInWords(datePublished.startMs, words),
    link,
  });
}
