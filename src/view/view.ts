// What the reader is looking at. It stands in the address, so that it can be linked and gone back to.

export type Theme = (typeof themes)[number];
export const themes = ["auto", "light", "dark"] as const;

/** `axis` and `list` insist; `auto` leaves out the axis where there is no room for one. */
export type Layout = (typeof layouts)[number];
export const layouts = ["auto", "axis", "list"] as const;

/** Time to scale, or with long empty stretches cut short; `auto` as the article's own spread asks. */
export type Scale = (typeof scales)[number];
export const scales = ["auto", "true", "short"] as const;

export interface View {
  /** Id of the selected event. */
  readonly event: string | null;
  /** Id of the one voice that is shown, `ownVoice` for the article's own; null shows all. */
  readonly voice: string | null;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly scale: Scale;
}

export const defaultView: View = { event: null, voice: null, theme: "auto", layout: "auto", scale: "auto" };

/** Stands for the article's own voice where an id is wanted. The underscore keeps it apart from every voice's id. */
export const ownVoice = "_article";

/** The key of an event's voice: its id, or `ownVoice`. */
export function voiceKey(event: { readonly voice: string | null }): string {
  return event.voice ?? ownVoice;
}
