// What is shown of an article: its events with their numbers and voices, narrowed by what the reader asked for, ready for
// list, picture and article. Which event is chosen is not in it: a press changes one id, not a thousand objects.
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import type { Voice } from "../article/article.ts";
import { clockOf, type Extent, extentOn } from "../article/clock.ts";
import { ownVoice, voiceKey } from "./view.ts";

/** How many colours there are for voices; the ninth voice has the first one's again. */
export const voiceColours = 8;

/** The colour of a voice: a number for `data-colour`, or `own` for the article's own voice. */
export type VoiceColour = number | "own";

/** A voice that has events, in the order of the file; the article's own stands first. */
export interface ListedVoice {
  readonly key: string;
  /** Null is the article's own voice, which the words of the interface name. */
  readonly voice: Voice | null;
  readonly colour: VoiceColour;
  /** Events in the whole article. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface ListedEvent {
  readonly event: AnchoredEvent;
  /** Its place in order of time in the whole article, from 1: the same whoever is chosen. */
  readonly number: number;
  /** When it is, on the article's one clock. */
  readonly extent: Extent;
  readonly by: ListedVoice;
  /** Another voice is chosen. */
  readonly dimmed: boolean;
}

export interface Listing {
  readonly voices: readonly ListedVoice[];
  /** All events, in order of time. */
  readonly all: readonly ListedEvent[];
  /** The same by their ids. */
  readonly byId: ReadonlyMap<string, ListedEvent>;
  /** The events of the chosen voice, or all. */
  readonly events: readonly ListedEvent[];
}

/** `voice` is the key of the one voice that is shown; null shows all. */
export function listingOf(article: AnchoredArticle, voice: string | null): Listing {
  const clock = clockOf(article);
  const voices = listedVoices(article, voice);
  const byKey = new Map(voices.map((each) => [each.key, each]));
  const all = article.events.flatMap((event, index): ListedEvent[] => {
    const by = byKey.get(voiceKey(event));
    if (!by) return [];
    const dimmed = voice !== null && !by.chosen;
    return [{ event, number: index + 1, extent: extentOn(clock, event.when), by, dimmed }];
  });
  return {
    voices,
    all,
    byId: new Map(all.map((each) => [each.event.id, each])),
    events: all.filter(({ dimmed }) => !dimmed),
  };
}

/** The chosen event, where it is among those that are shown. */
export function chosenIn({ byId }: Listing, event: string | null): ListedEvent | null {
  const listed = event === null ? undefined : byId.get(event);
  return listed && !listed.dimmed ? listed : null;
}

/** The shown events before and after the chosen one; with none chosen, the next is the first. */
export function neighboursIn(
  { events }: Listing,
  chosen: ListedEvent | null,
): { readonly previous: ListedEvent | null; readonly next: ListedEvent | null } {
  const at = chosen === null ? -1 : events.indexOf(chosen);
  return { previous: at > 0 ? (events[at - 1] ?? null) : null, next: events[at + 1] ?? null };
}

function listedVoices(article: AnchoredArticle, chosen: string | null): ListedVoice[] {
  const counts = new Map<string, number>();
  for (const event of article.events) counts.set(voiceKey(event), (counts.get(voiceKey(event)) ?? 0) + 1);
  const listed = (key: string, voice: Voice | null, colour: VoiceColour): ListedVoice => ({
    key,
    voice,
    colour,
    count: counts.get(key) ?? 0,
    chosen: key === chosen,
  });
  const named = article.voices.map((voice, index) => listed(voice.id, voice, index % voiceColours));
  return [listed(ownVoice, null, "own"), ...named].filter(({ count }) => count > 0);
}
