// From a valid article to a proved one: every quote at its place in the text, or its event set aside and named.
import { type AnchoredQuote, anchorQuote } from "./anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "./anchored-article.ts";
import type { Article, QuoteSelector, TimelineEvent } from "./article.ts";
import { type Clock, clockOf, compareOn } from "./clock.ts";
import { namedBefore, type PhraseReader, type ReadPhrase, workOutDate } from "./date-working.ts";
import type { EdtfPoint } from "./edtf.ts";
import type { QuoteProblem } from "./problem.ts";
import { searchIn } from "./text-search.ts";

/** An event that keeps its place, with its quotes and its date phrase found. */
interface FoundEvent {
  readonly event: TimelineEvent;
  readonly quotes: readonly AnchoredQuote[];
  readonly phrase: ReadPhrase | null;
  /** Where the first of its quotes stands. */
  readonly start: number;
}

/** `readPhrase` is a date tagger at build and in tests; a page without one passes a reader that always gives null. */
export function anchorArticle(
  article: Article,
  readPhrase: PhraseReader,
): { readonly article: AnchoredArticle; readonly problems: readonly QuoteProblem[] } {
  const read = (quote: AnchoredQuote): ReadPhrase => ({
    quote,
    reading: readPhrase(quote.exact, article.datePublished, article.inLanguage),
  });
  const placesOf = searchIn(article.articleBody);
  const problems: QuoteProblem[] = [];
  const found: FoundEvent[] = [];
  for (const event of article.events) {
    const faults: QuoteProblem[] = [];
    const find = (selector: QuoteSelector, field: string): AnchoredQuote[] => {
      const outcome = anchorQuote(article.articleBody, selector, placesOf);
      if (outcome.ok) return [outcome.value];
      const path = `events[${event.fileIndex}].${field}`;
      faults.push({ ...outcome.failure, path, event: event.id, exact: selector.exact });
      return [];
    };
    const [phrase] = event.datePhrase === null ? [] : find(event.datePhrase, "datePhrase");
    const quotes = event.quotes.flatMap((selector, index) => find(selector, `quotes[${index}]`));
    problems.push(...faults);
    if (faults.length > 0) continue;
    const start = quotes.reduce((least, quote) => Math.min(least, quote.start), Infinity);
    found.push({ event, quotes, phrase: phrase === undefined ? null : read(phrase), start });
  }
  return { article: { ...article, events: anchoredEvents(article.datePublished, found) }, problems };
}

function anchoredEvents(datePublished: EdtfPoint, found: readonly FoundEvent[]): AnchoredEvent[] {
  const kept = new Set(found.map(({ event }) => event.id));
  const before = namedBefore(found.flatMap(({ phrase }) => phrase ?? []));
  // Of the events that are kept, so that whoever asks the proved article finds the same clock.
  const clock = clockOf({ datePublished, events: found.map(({ event }) => event) });
  return found.toSorted(inOrderOfTime(clock)).map(({ event, quotes, phrase }) => ({
    id: event.id,
    title: event.title,
    when: event.when,
    status: event.status,
    voice: event.voice,
    about: event.about.filter((id) => kept.has(id)),
    quotes,
    datePhrase: phrase?.quote ?? null,
    dateWorking: workOutDate(event.when, phrase, before),
  }));
}

/** Where the time is the same, in order of the text, then of the file. */
function inOrderOfTime(clock: Clock) {
  return (a: FoundEvent, b: FoundEvent): number =>
    compareOn(clock, a.event.when, b.event.when) ||
    a.start - b.start ||
    a.event.fileIndex - b.event.fileIndex;
}
