// Address ⇄ View, both ways pure. Unknown options, and fragments that are not ours, are left alone.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { Surface } from "../site/surface.ts";
import { settled } from "./moves.ts";
import { defaultView, layouts, themes, type View } from "./view.ts";

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
  const options = new URLSearchParams(address.search);
  const asked = findEvent(article, eventInHash(address.hash)) ?? findEvent(article, options.get("event"));
  const view: View = {
    event: asked?.id ?? null,
    voice: options.get("voice"),
    theme: themeIn(options),
    layout: oneOf(layouts, options.get("view")) ?? defaultView.layout,
  };
  return settled(view, article, surface);
}

/** The address that shows `view`, reached from `current`: all that is not ours stays as it stands there. */
export function addressOfView(current: Address, view: View, article: AnchoredArticle): Address {
  const options = new URLSearchParams(current.search);
  const wanted = new Map<string, string | null>([
    ["event", view.event],
    ["voice", view.voice],
  ]);
  if (view.theme !== themeIn(options)) wanted.set("theme", view.theme);
  const search = withOptions(current.search, wanted);
  const ours = findEvent(article, eventInHash(current.hash)) !== undefined;
  return { search, hash: ours ? "" : current.hash };
}

/** A link to one event of the page at `href`, without the reader's other choices. */
export function linkToEvent(href: string, event: string): string {
  const link = new URL(href);
  link.search = `?event=${event}`;
  link.hash = "";
  return link.href;
}

/** The colours that an address asks for, whatever its article. */
export function themeFromAddress({ search }: Address): View["theme"] {
  return themeIn(new URLSearchParams(search));
}

function eventInHash(hash: string): string {
  return hash.slice(1);
}

function findEvent(article: AnchoredArticle, id: string | null) {
  return article.events.find((event) => event.id === id);
}

function themeIn(options: URLSearchParams): View["theme"] {
  return oneOf(themes, options.get("theme")) ?? defaultView.theme;
}

/** `search` with these options set, or taken out where null. The others are not even written anew: they are not ours. */
function withOptions(search: string, wanted: ReadonlyMap<string, string | null>): string {
  const left = new Map(wanted);
  const options = search
    .slice(1)
    .split("&")
    .flatMap((option) => {
      const name = option.split("=", 1)[0] ?? "";
      if (!wanted.has(name)) return option === "" ? [] : [option];
      const value = left.get(name) ?? null;
      left.delete(name);
      return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
    });
  for (const [name, value] of left) if (value !== null) options.push(`${name}=${encodeURIComponent(value)}`);
  return options.length === 0 ? "" : `?${options.join("&")}`;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}
