// Whether the words that an anchored article quotes stand in its text where it says. The build has proved it; but what
// reaches a reader may be another text than the one that was proved, and no page may call such words "word for word".
import type { AnchoredQuote } from "./anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "./anchored-article.ts";
import type { PlaceProblem } from "./problem.ts";

/**
 * The article without the events of which a quote or date phrase does not agree with the text, and those named. Each quote
 * is compared at its one place, so the work is that of reading the quotes. Paths count events in order of time: the file's
 * order is not in the page. The same article where all agree.
 */
export function agreeing(article: AnchoredArticle): {
  readonly article: AnchoredArticle;
  readonly problems: readonly PlaceProblem[];
} {
  const { articleBody, events } = article;
  const problems = events.flatMap((event, index) =>
    quotesOf(event).flatMap(([field, quote]): PlaceProblem[] =>
      standsAt(articleBody, quote)
        ? []
        : [
            {
              code: "quote-misplaced",
              path: `events[${index}].${field}`,
              event: event.id,
              exact: quote.exact,
            },
          ],
    ),
  );
  if (problems.length === 0) return { article, problems };
  const aside = new Set(problems.map(({ event }) => event));
  const kept = events.flatMap((event) =>
    aside.has(event.id) ? [] : [{ ...event, about: event.about.filter((id) => !aside.has(id)) }],
  );
  return { article: { ...article, events: kept }, problems };
}

function standsAt(text: string, { start, end, exact }: AnchoredQuote): boolean {
  return end - start === exact.length && text.startsWith(exact, start);
}

function quotesOf({
  quotes,
  datePhrase,
}: AnchoredEvent): readonly (readonly [field: string, quote: AnchoredQuote])[] {
  const found = quotes.map((quote, index) => [`quotes[${index}]`, quote] as const);
  return datePhrase ? [...found, ["datePhrase", datePhrase]] : found;
}
