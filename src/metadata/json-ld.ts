// The article, its events and its quotes in schema.org's terms, for machines that read pages. It claims no more than the
// article does: no date is made more precise, and nothing is said to have happened that was only announced or denied.
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import type { Voice } from "../article/article.ts";
import { statusMeanings } from "../article/status.ts";
import { dateInWords, dayInWords } from "../i18n/date-words.ts";
import type { BuildWords } from "../i18n/words.ts";
import type { Places } from "../site/addresses.ts";
import { scriptJson } from "../site/escape.ts";
import { type IsoDates, isoDates } from "./iso-date.ts";

type Node = Readonly<Record<string, unknown>>;

/** The text of the data block. */
export function jsonLd(article: AnchoredArticle, places: Places | null, words: BuildWords): string {
  const { headline, inLanguage, datePublished, author, publisher, url, license, events } = article;
  const idOf = (event: string) => `${places?.page ?? ""}#${event}`;
  const published = dayInWords(datePublished.startMs, words);
  const describe = ({ when, status }: AnchoredEvent) =>
    words.eventDescription(dateInWords(when, words, "full", status), status, published);
  const voices = new Map(article.voices.map((voice) => [voice.id, voice]));
  const node: Node = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    inLanguage,
    datePublished: datePublished.edtf,
    author: author ?? undefined,
    publisher: publisher
      ? { "@type": "Organization", name: publisher.name, url: publisher.url ?? undefined }
      : undefined,
    url: url ?? undefined,
    license: license ?? undefined,
    mainEntityOfPage: places?.page,
    image: places?.picture,
    mentions: events.map((event) => eventNode(event, idOf, describe(event))),
    hasPart: events.flatMap((event) =>
      event.quotes.map(({ exact }) => ({
        "@type": "Quotation",
        text: exact,
        about: { "@id": idOf(event.id) },
        spokenByCharacter: voiceOf(event, voices),
      })),
    ),
  };
  return scriptJson(node);
}

/**
 * To whom the article attributes the words, which is all that schema.org's `spokenByCharacter` says. Never `creator`: a
 * quote is the article's words, not always the voice's own.
 *
 * A name as text, and so is the article's author: schema.org wants a Person or an Organization there, and the article does
 * not say which of them a voice is, as it may be a ministry, an office or a crowd. Either type would be a guess, and their
 * common one, Thing, is not among the types that are wanted. Text is taken wherever a Person or an Organization is, by
 * schema.org's own word (https://schema.org/docs/datamodel.html, "Conformance").
 */
function voiceOf({ voice }: AnchoredEvent, voices: ReadonlyMap<string, Voice>): string | undefined {
  return voice === null ? undefined : voices.get(voice)?.name;
}

function eventNode(event: AnchoredEvent, idOf: (id: string) => string, description: string): Node {
  const { id, title, status, when, about } = event;
  const { claim } = statusMeanings[status];
  // A start date claims that there is a start.
  const { start, end } = claim === "nothing" ? noDates : isoDates(when);
  return {
    "@type": "Event",
    "@id": idOf(id),
    name: title,
    // The date as the source gives it, also where ISO 8601 has no words for it.
    description,
    startDate: start ?? undefined,
    endDate: end ?? undefined,
    eventStatus: claim === "to-come" ? "https://schema.org/EventScheduled" : undefined,
    about: about.length > 0 ? about.map((each) => ({ "@id": idOf(each) })) : undefined,
  };
}

const noDates: IsoDates = { start: null, end: null };
