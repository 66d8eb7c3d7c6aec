// Texts cut to the room that they have, between characters as a reader counts them, and never without saying so.
import { graphemesOf } from "./segments.ts";

/** The first `count` characters, and `…`. */
export function cutAfter(graphemes: readonly string[], count: number): string {
  return `${graphemes.slice(0, count).join("").trimEnd()}…`;
}

/** The text, or as much of it as fits with `…` behind it. What fits has to fit when it is shorter, too. */
export function cutToFit(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  const graphemes = graphemesOf(text);
  let least = 0;
  let most = graphemes.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cutAfter(graphemes, middle))) least = middle;
    else most = middle - 1;
  }
  return cutAfter(graphemes, least);
}
