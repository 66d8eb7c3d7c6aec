// Faults that stand behind other faults: of events in a file that is refused as a whole, and of quotes in an event that is set
// aside. An editor is told of all at once.
import { type Anchor, type AnchorProblem, anchorIn } from "../article/anchor-article.ts";
import { readSelectorFields } from "../article/article-schema.ts";
import { isRecord } from "../article/field-rules.ts";
import { parseEvents, plainSelector } from "../article/parse-events.ts";
import type { Problem } from "../article/problem.ts";

/** Of the events of a file whose article has faults. Nothing where there are no events to read, or too many. */
export function faultsOfEvents(json: unknown): readonly Problem[] {
  const { events, voices } = isRecord(json) ? json : {};
  if (!Array.isArray(events)) return [];
  const named = (Array.isArray(voices) ? voices : []).map((voice) => (isRecord(voice) ? voice.id : null));
  const known = new Set(named.filter((id) => typeof id === "string"));
  return [...parseEvents(events, known).problems, ...faultsOfQuotes(json, new Set())];
}

/** Of the quotes and date phrases of all events but those `kept`, which are named by their places in the file. */
export function faultsOfQuotes(json: unknown, kept: ReadonlySet<number>): readonly AnchorProblem[] {
  const { articleBody, events } = isRecord(json) ? json : {};
  if (typeof articleBody !== "string" || !Array.isArray(events)) return [];
  if (kept.size === events.length) return [];
  const anchor = anchorIn(articleBody);
  return events.flatMap((event, index) => (kept.has(index) ? [] : quoteFaults(event, index, anchor)));
}

function quoteFaults(event: unknown, index: number, anchor: Anchor): AnchorProblem[] {
  if (!isRecord(event)) return [];
  const path = `events[${index}]`;
  const quotes = Array.isArray(event.quotes) ? event.quotes : [];
  const selectors: [field: string, json: unknown][] = [
    ["datePhrase", event.datePhrase],
    ...quotes.map((quote, at): [string, unknown] => [`quotes[${at}]`, quote]),
  ];
  return selectors.flatMap(([field, json]) => {
    const fields = readSelectorFields(json);
    if (!fields.ok) return [];
    const outcome = anchor(plainSelector(fields.value), `${path}.${field}`, nameOf(event, path));
    return outcome.ok ? [] : [outcome.failure];
  });
}

/** An event is set aside for its id too: its editor knows it by what stands there all the same, or else by its title. */
function nameOf({ id, title }: Readonly<Record<string, unknown>>, path: string): string {
  return [id, title].find((name) => typeof name === "string") ?? path;
}
