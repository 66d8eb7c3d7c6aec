// A quote as a reader takes it along.
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { dayInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/en/words.ts";

/** Every quote of the event on a line of its own, then where they stand. `link` is the event's address. */
export function citation(
  article: AnchoredArticle,
  { quotes }: AnchoredEvent,
  link: string,
  words: Words,
): string {
  const day = dayInWords(article.datePublished.startMs, words.dateLocale, {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  return [...quotes.map(({ exact }) => `“${exact}”`), `— ${article.headline}, ${day}`, link].join("\n");
}
