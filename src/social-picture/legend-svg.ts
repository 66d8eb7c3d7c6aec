// Who speaks, with the colour of each: the social picture's lanes have no room for names.

import { cutToFit } from "../i18n/cut-text.ts";
import type { Words } from "../i18n/words.ts";
import type { ListedVoice } from "../view/listing.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";
import { element, text } from "./svg.ts";

/** The room for it: its left edge and the base of its text, and how wide it may be. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

interface Name {
  readonly name: string;
  /** Null for the count of those without a place. */
  readonly colour: string | null;
  readonly widthPx: number;
}

const style: TypeStyle = { family: "Noto Sans", weight: 600, sizePx: 24 };
const swatchPx = 18;
const swatchGapPx = 10;
const gapPx = 28;
const mostNamePx = 340;

/** At the right edge of its place, in the voices' order; "+3" for those that find no room. */
export function legendSvg(
  voices: readonly ListedVoice[],
  { ownVoice }: Words,
  palette: Palette,
  { x, y, widthPx }: Place,
): string {
  const names = fitting(
    voices.map(({ voice, colour }) => nameOf(voice?.name ?? ownVoice, palette.voice(colour))),
    widthPx,
  );
  let leftPx = x + widthPx - widthOf(names);
  const drawn = names.map(({ name, colour, widthPx: ownPx }) => {
    const swatch = { x: leftPx, y: y - swatchPx + 1, width: swatchPx, height: swatchPx, rx: 5 };
    const textX = colour === null ? leftPx : leftPx + swatchPx + swatchGapPx;
    leftPx += ownPx + gapPx;
    return [
      colour === null ? "" : element("rect", { ...swatch, fill: colour }),
      text(name, style, { x: textX, y, fill: colour === null ? palette.textSoft : palette.text }),
    ].join("");
  });
  return drawn.join("");
}

function nameOf(whole: string, colour: string): Name {
  const name = cutToFit(whole, (text) => measureTextPx(text, style) <= mostNamePx);
  return { name, colour, widthPx: swatchPx + swatchGapPx + measureTextPx(name, style) };
}

function fitting(all: readonly Name[], widthPx: number): readonly Name[] {
  for (let count = all.length; count > 0; count -= 1) {
    const left = all.length - count;
    const more = `+${left}`;
    const rest: Name[] = left > 0 ? [{ name: more, colour: null, widthPx: measureTextPx(more, style) }] : [];
    const names = [...all.slice(0, count), ...rest];
    if (widthOf(names) <= widthPx) return names;
  }
  return [];
}

function widthOf(names: readonly Name[]): number {
  return names.reduce((sum, name) => sum + name.widthPx + gapPx, -gapPx);
}
