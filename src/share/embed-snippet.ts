// What a publisher pastes: one line of HTML, or a plain link for systems that take none.
import { defaultView, type View } from "../view/view.ts";

export interface EmbedChoices extends View {
  /** Loads /embed.js, which fits the frame's height in every browser. */
  readonly withScript: boolean;
}

/** The site's own places, as absolute addresses. */
export interface SitePlaces {
  /** The article's page for frames. */
  readonly frame: string;
  /** The article's own page. */
  readonly page: string;
  readonly script: string;
}

/** The places of `article` on the site whose root is at `siteRoot`. */
export function sitePlaces(siteRoot: string, article: string): SitePlaces {
  return {
    frame: new URL(`${article}/embed/`, siteRoot).href,
    page: new URL(`${article}/`, siteRoot).href,
    script: new URL("embed.js", siteRoot).href,
  };
}

/** The frame's address with the choices that are not the default. */
export function frameAddress({ frame }: SitePlaces, choices: View): string {
  const address = new URL(frame);
  const options: readonly (readonly [string, string | null, string | null])[] = [
    ["event", choices.event, defaultView.event],
    ["voice", choices.voice, defaultView.voice],
    ["theme", choices.theme, defaultView.theme],
    ["view", choices.layout, defaultView.layout],
  ];
  for (const [name, value, standard] of options) {
    if (value !== null && value !== standard) address.searchParams.set(name, value);
  }
  return address.href;
}

/**
 * The snippet, in one line. The style lets a browser that can size frames do so; its least height holds where neither
 * that nor the script does, since a frame's `height: auto` is 150 px there.
 */
export function embedSnippet(places: SitePlaces, choices: EmbedChoices, title: string): string {
  const src = escaped(frameAddress(places, choices));
  const scheme = frameScheme(choices);
  const style = `border:0;width:100%;height:auto;min-height:${fallbackHeightPx}px;frame-sizing:content-height${scheme ? `;color-scheme:${scheme}` : ""}`;
  const frame = `<iframe src="${src}" title="${escaped(title)}" loading="lazy" allow="clipboard-write" width="${fallbackWidthPx}" height="${fallbackHeightPx}" style="${style}"></iframe>`;
  return choices.withScript ? `${frame}<script async src="${escaped(places.script)}"></script>` : frame;
}

/**
 * The frame element's own `color-scheme` where light or dark was chosen: a framed page takes it for its reader's choice, and
 * so has the right ground before any script. Null where the page around it decides.
 */
export function frameScheme({ theme }: View): "light" | "dark" | null {
  return theme === "auto" ? null : theme;
}

/** Where a system takes the style away: most columns' width. HTML knows no percentage there. */
const fallbackWidthPx = 600;
/** Enough for one event with a quote of some lines at 400 px. */
const fallbackHeightPx = 600;

/** In one line, whatever the headline: some systems break a snippet at its first line's end. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
