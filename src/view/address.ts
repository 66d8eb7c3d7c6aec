// Address ⇄ View, both ways pure. Unknown options, and fragments that are not ours, are left alone.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { defaultView, layouts, themes, type View, voiceKey } from "./view.ts";

/** The parts of an address that are ours to read: as `location` gives them, with `?` and `#`, or empty. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * What an address asks to be shown. Values that the article does not know fall back to the default. A fragment that
 * is an event's id wins over `?event`: plain HTML links write it without scripts, on top of the address they stand on.
 * A voice that is not the selected event's is dropped, since the event could not be shown in it.
 */
export function viewFromAddress(address: Address, article: AnchoredArticle): View {
  const options = new URLSearchParams(address.search);
  const event = findEvent(article, eventInHash(address.hash)) ?? findEvent(article, options.get("event"));
  const voice = options.get("voice");
  const known = article.events.some((each) => voiceKey(each) === voice);
  return {
    event: event?.id ?? null,
    voice: known && (!event || voiceKey(event) === voice) ? voice : null,
    theme: oneOf(themes, options.get("theme")) ?? defaultView.theme,
    layout: oneOf(layouts, options.get("view")) ?? defaultView.layout,
  };
}

/** The address that shows `view`, reached from `current`: all that is not ours stays as it stands there. */
export function addressOfView(current: Address, view: View, article: AnchoredArticle): Address {
  const options = new URLSearchParams(current.search);
  setOrDelete(options, "event", view.event);
  setOrDelete(options, "voice", view.voice);
  const search = options.toString();
  const ours = findEvent(article, eventInHash(current.hash)) !== undefined;
  return { search: search && `?${search}`, hash: ours ? "" : current.hash };
}

/** A link to one event of the page at `href`, without the reader's other choices. */
export function linkToEvent(href: string, event: string): string {
  const link = new URL(href);
  link.search = `?event=${event}`;
  link.hash = "";
  return link.href;
}

function eventInHash(hash: string): string {
  return hash.slice(1);
}

function findEvent(article: AnchoredArticle, id: string | null) {
  return article.events.find((event) => event.id === id);
}

function setOrDelete(options: URLSearchParams, name: string, value: string | null): void {
  if (value === null) options.delete(name);
  else options.set(name, value);
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}
