// What is shown: the article's events as the view narrows them, ready for list, axis and article pane.
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import type { Voice } from "../article/article.ts";
import { ownVoice, type View, voiceKey } from "./view.ts";

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
  readonly by: ListedVoice;
  readonly selected: boolean;
  /** Another voice is chosen. */
  readonly dimmed: boolean;
}

export interface Listing {
  readonly voices: readonly ListedVoice[];
  /** All events, in order of time. */
  readonly all: readonly ListedEvent[];
  /** The events of the chosen voice, or all. */
  readonly events: readonly ListedEvent[];
  readonly selected: ListedEvent | null;
  /** Neighbours of the selected event among `events`; with none selected, next is the first. */
  readonly previous: ListedEvent | null;
  readonly next: ListedEvent | null;
}

export function shown(article: AnchoredArticle, view: View): Listing {
  const voices = shownVoices(article, view);
  const byKey = new Map(voices.map((voice) => [voice.key, voice]));
  const all = article.events.flatMap((event, index): ListedEvent[] => {
    const by = byKey.get(voiceKey(event));
    if (!by) return [];
    const dimmed = view.voice !== null && !by.chosen;
    return [{ event, number: index + 1, by, selected: event.id === view.event, dimmed }];
  });
  const events = all.filter(({ dimmed }) => !dimmed);
  const at = events.findIndex(({ selected }) => selected);
  return {
    voices,
    all,
    events,
    selected: events[at] ?? null,
    previous: at > 0 ? (events[at - 1] ?? null) : null,
    next: events[at + 1] ?? null,
  };
}

function shownVoices(article: AnchoredArticle, view: View): ListedVoice[] {
  const counts = new Map<string, number>();
  for (const event of article.events) counts.set(voiceKey(event), (counts.get(voiceKey(event)) ?? 0) + 1);
  const own: ListedVoice = {
    key: ownVoice,
    voice: null,
    colour: "own",
    count: counts.get(ownVoice) ?? 0,
    chosen: view.voice === ownVoice,
  };
  const named = article.voices.map(
    (voice, index): ListedVoice => ({
      key: voice.id,
      voice,
      colour: index % voiceColours,
      count: counts.get(voice.id) ?? 0,
      chosen: view.voice === voice.id,
    }),
  );
  return [own, ...named].filter(({ count }) => count > 0);
}
