// Every change of what is looked at, as a pure function from one view to the next. What a change means is said here and
// nowhere else: that an event of another voice lifts the filter, that a frame always has an event.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { eventById } from "../article/event-by-id.ts";
import type { Surface } from "../site/surface.ts";
import { type Scale, type Theme, type View, voiceKey } from "./view.ts";

/** Gives what is asked for; `settled` makes of it what can be shown. */
export type Move = (view: View, article: AnchoredArticle) => View;

/** Opens one event; null closes the one that is open. An event of another voice is shown with the filter off. */
export function chooseEvent(id: string | null): Move {
  return (view, article) => {
    const event = eventById(article, id);
    const voice = event && view.voice !== null && voiceKey(event) !== view.voice ? null : view.voice;
    return { ...view, event: id, voice };
  };
}

/** Shows one voice's events alone, or with null everyone's. Another voice's event closes. */
export function chooseVoice(voice: string | null): Move {
  return (view, article) => {
    const event = eventById(article, view.event);
    const keepsEvent = voice === null || (event !== undefined && voiceKey(event) === voice);
    return { ...view, voice, event: keepsEvent ? view.event : null };
  };
}

export function chooseTheme(theme: Theme): Move {
  return (view) => ({ ...view, theme });
}

export function chooseScale(scale: Scale): Move {
  return (view) => ({ ...view, scale });
}

/**
 * What a view comes to in an article. Events and voices that the article does not know are as good as none. A voice that
 * is not the event's is dropped, since the event could not be shown in it. A frame shows one event at a time, so without
 * one it begins with the first.
 */
export function settled(view: View, article: AnchoredArticle, surface: Surface): View {
  const event = eventById(article, view.event);
  const spoken =
    view.voice === null ? undefined : article.events.find((each) => voiceKey(each) === view.voice);
  const voice = spoken && (!event || voiceKey(event) === view.voice) ? view.voice : null;
  const start = surface === "frame" ? (voice === null ? article.events[0] : spoken) : undefined;
  return { ...view, event: (event ?? start)?.id ?? null, voice };
}
