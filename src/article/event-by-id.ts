// Finding an event by its id, by which every address, message and press names it.
import type { AnchoredArticle, AnchoredEvent } from "./anchored-article.ts";

/** Undefined where the article has no such event, and for no id at all. */
export function eventById(article: AnchoredArticle, id: string | null): AnchoredEvent | undefined {
  return id === null ? undefined : indexOf(article).get(id);
}

/** Made once for each article, since articles do not change. */
const indexes = new WeakMap<AnchoredArticle, ReadonlyMap<string, AnchoredEvent>>();

function indexOf(article: AnchoredArticle): ReadonlyMap<string, AnchoredEvent> {
  const known = indexes.get(article);
  if (known) return known;
  const index = new Map(article.events.map((event) => [event.id, event]));
  indexes.set(article, index);
  return index;
}
