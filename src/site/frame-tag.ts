// The iframe element that others put into their pages, in its two forms: what an editor pastes, and what a publisher's
// system takes from our oEmbed answer. Each in one line, whatever the headline.
import { escapeAttribute, oneLine } from "./escape.ts";

/** The frame's size where nothing fits it: most columns' width, and room for an event with a quote of some lines at 400 px. */
export const frameWidthPx = 600;
export const frameHeightPx = 600;

/** `title` names the frame for those who do not see it. */
interface Frame {
  readonly src: string;
  readonly title: string;
}

/**
 * For pasting. The style lets a browser that can size frames do so; its least height holds where neither that nor the
 * script does, since a frame's `height: auto` is 150 px there. `width` is for where a system takes the style away: HTML
 * knows no percentage there. `scheme` becomes the element's own `color-scheme`.
 */
export function pastedFrame({ src, title }: Frame, scheme: "light" | "dark" | null): string {
  const style = `border:0;width:100%;height:auto;min-height:${frameHeightPx}px;frame-sizing:content-height`;
  return frameTag({
    src,
    title,
    loading: "lazy",
    allow: "clipboard-write",
    width: frameWidthPx,
    height: frameHeightPx,
    style: scheme === null ? style : `${style};color-scheme:${scheme}`,
  });
}

/**
 * With nothing but what WordPress keeps; `src` comes first, since WordPress appends its secret to the first thing that
 * looks like one. No blockquote: WordPress would hide the frame behind it until a script speaks, and the frame can be
 * read without any. No `scrolling`: where nobody hears its height, a reader must reach all of it.
 */
export function oEmbedFrame({ src, title }: Frame): string {
  return frameTag({ src, width: frameWidthPx, height: frameHeightPx, frameborder: 0, title });
}

function frameTag(attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(oneLine(String(value)))}"`,
  );
  return `<iframe${written.join("")}></iframe>`;
}
