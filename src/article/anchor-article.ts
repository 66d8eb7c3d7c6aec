// From a valid article to a proved one: every quote at its place in the text, or its event set aside and named.
import { type AnchoredQuote, anchorQuote } from "./anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "./anchored-article.ts";
import type { Article, QuoteSelector, TimelineEvent } from "./article.ts";
import { type Clock, clockOf, compareOn } from "./clock.ts";
import { namedBefore, type PhraseReader, type ReadPhrase, workOutDate } from "./date-working.ts";
import type { EdtfPoint } from "./edtf.ts";
import type { QuoteProblem, Result, SplitProblem } from "./problem.ts";
import { searchIn } from "./text-search.ts";
import { splitOf } from "./whole-characters.ts";

/** An event that keeps its place, with its quotes and its date phrase found. */
interface FoundEvent {
  readonly event: TimelineEvent;
  readonly quotes: readonly AnchoredQuote[];
  readonly phrase: ReadPhrase | null;
  /** Where the first of its quotes stands. */
  readonly start: number;
}

/** Why a quote or date phrase has no place in the text. */
export type AnchorProblem = QuoteProblem | SplitProblem;

/** Finds the place of a selector, which stands at a path of the file and is an event's. */
export type Anchor = (
  selector: QuoteSelector,
  path: string,
  event: string,
) => Result<AnchoredQuote, AnchorProblem>;

/** For many selectors of one text. */
export function anchorIn(text: string): Anchor {
  const placesOf = searchIn(text);
  return (selector, path, event) => {
    const { exact } = selector;
    const outcome = anchorQuote(text, selector, placesOf);
    if (!outcome.ok) return { ok: false, failure: { ...outcome.failure, path, event, exact } };
    const split = splitOf(text, outcome.value);
    if (split === null) return outcome;
    return { ok: false, failure: { code: "quote-splits-character", path, event, exact, ...split } };
  };
}

/** `readPhrase` is a date tagger at build and in tests; a page without one passes a reader that always gives null. */
export function anchorArticle(
  article: Article,
  readPhrase: PhraseReader,
): { readonly article: AnchoredArticle; readonly problems: readonly AnchorProblem[] } {
  const read = (quote: AnchoredQuote): ReadPhrase => ({
    quote,
    reading: readPhrase(quote.exact, article.datePublished, article.inLanguage),
  });
  const anchor = anchorIn(article.articleBody);
  const problems: AnchorProblem[] = [];
  const found: FoundEvent[] = [];
  for (const event of article.events) {
    const faults: AnchorProblem[] = [];
    const find = (selector: QuoteSelector, field: string): AnchoredQuote[] => {
      const outcome = anchor(selector, `events[${event.fileIndex}].${field}`, event.id);
      if (outcome.ok) return [outcome.value];
      faults.push(outcome.failure);
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
