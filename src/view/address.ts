// Address ⇄ View, both ways pure. Unknown options, and fragments that are not ours, are left alone.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { eventById } from "../article/event-by-id.ts";
import { optionsIn, withOptions } from "../site/options.ts";
import type { Surface } from "../site/surface.ts";
import { settled } from "./moves.ts";
import { defaultView, layouts, ownVoice, scales, themes, type View } from "./view.ts";

/** The parts of an address that are ours to read: as `location` gives them, with `?` and `#`, or empty. */
export interface Address {
  readonly search: string;
  readonly hash: string;
}

/**
 * What an address asks to be shown, as far as the article can (`settled`). A fragment that is an event's id wins over
 * `?event`: plain HTML links write it without scripts, on top of the address they stand on.
 */
export function viewFromAddress(address: Address, article: AnchoredArticle, surface: Surface = "page"): View {
  const option = optionsIn(address.search);
  const [asked] = eventsInAddress(address).flatMap((id) => eventById(article, id) ?? []);
  const view: View = {
    event: asked?.id ?? null,
    voice: option("voice"),
    theme: themeIn(option("theme")),
    layout: oneOf(layouts, option("layout")) ?? defaultView.layout,
    scale: scaleIn(option("scale")),
  };
  return settled(view, article, surface);
}

/** What may be an event's id in an address, the one that wins first. */
export function eventsInAddress({ search, hash }: Address): readonly string[] {
  return [eventInHash(hash), optionsIn(search)("event") ?? ""].filter((id) => id !== "");
}

/**
 * What an address names and the article does not have. A fragment counts only where it looks like an id of ours and
 * nothing else in the address is known: others put theirs there (`#?secret=…`, `#amp=1`, `#:~:text=`).
 */
export function unknownInAddress(address: Address, article: AnchoredArticle): "event" | "voice" | null {
  const option = optionsIn(address.search);
  const events = eventsInAddress(address);
  const isAsked = Boolean(option("event")) || looksLikeId.test(eventInHash(address.hash));
  if (isAsked && !events.some((id) => eventById(article, id))) return "event";
  const voice = option("voice") || ownVoice;
  return voice === ownVoice || article.voices.some(({ id }) => id === voice) ? null : "voice";
}

/** `#top` is every browser's own. */
const looksLikeId = /^(?!top$)[a-z0-9-]{1,80}$/;

/** The address that shows `view`, reached from `current`: all that is not ours stays as it stands there. */
export function addressOfView(current: Address, view: View, article: AnchoredArticle): Address {
  const isThemeAsked = view.theme === themeFromAddress(current);
  const isScaleAsked = view.scale === scaleIn(optionsIn(current.search)("scale"));
  const search = withOptions(current.search, [
    ["event", view.event],
    ["voice", view.voice],
    ...(isThemeAsked ? [] : [["theme", view.theme] as const]),
    ...(isScaleAsked ? [] : [["scale", scaleAsked(view.scale)] as const]),
  ]);
  const ours = eventById(article, eventInHash(current.hash)) !== undefined;
  return { search, hash: ours ? "" : current.hash };
}

/** A link to one event of the page at `href`, without the reader's other choices. */
export function linkToEvent(href: string, event: string): string {
  const link = new URL(href);
  link.search = withOptions("", [["event", event]]);
  link.hash = "";
  return link.href;
}

/** The colours that an address asks for, whatever its article. */
export function themeFromAddress({ search }: Address): View["theme"] {
  return themeIn(optionsIn(search)("theme"));
}

function eventInHash(hash: string): string {
  return hash.slice(1);
}

function scaleIn(text: string | null): View["scale"] {
  return oneOf(scales, text) ?? defaultView.scale;
}

/** The contract's values; without the option the article's own spread decides. */
function scaleAsked(scale: View["scale"]): string | null {
  return scale === "auto" ? null : scale;
}

function themeIn(text: string | null): View["theme"] {
  return oneOf(themes, text) ?? defaultView.theme;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}
