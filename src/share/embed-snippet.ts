// What a publisher pastes: one line of HTML, or a plain link for systems that take none.
import type { Places } from "../site/addresses.ts";
import { escapeAttribute } from "../site/escape.ts";
import { pastedFrame } from "../site/frame-tag.ts";
import { withOptions } from "../site/options.ts";
import { defaultView, type View } from "../view/view.ts";

export interface EmbedChoices extends View {
  /** Loads /embed.js, which fits the frame's height in every browser. */
  readonly withScript: boolean;
}

/** The frame's address with the choices that are not the default. */
export function frameAddress({ frame }: Places, { event, voice, theme, layout, scale }: View): string {
  const chosen = <Value extends string>(value: Value | null, standard: Value | null) =>
    value === standard ? null : value;
  return `${frame}${withOptions("", [
    ["event", chosen(event, defaultView.event)],
    ["voice", chosen(voice, defaultView.voice)],
    ["theme", chosen(theme, defaultView.theme)],
    ["layout", chosen(layout, defaultView.layout)],
    ["scale", chosen(scale, defaultView.scale)],
  ])}`;
}

/** The snippet, in one line. */
export function embedSnippet(places: Places, choices: EmbedChoices, title: string): string {
  const frame = pastedFrame({ src: frameAddress(places, choices), title }, frameScheme(choices));
  return choices.withScript
    ? `${frame}<script async src="${escapeAttribute(places.hostScript)}"></script>`
    : frame;
}

/**
 * The frame element's own `color-scheme` where light or dark was chosen: a framed page takes it for its reader's choice, and
 * so has the right ground before any script. Null where the page around it decides.
 */
export function frameScheme({ theme }: View): "light" | "dark" | null {
  return theme === "auto" ? null : theme;
}
