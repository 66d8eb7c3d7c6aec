// How wide a text will be where it is drawn at build.
import { escapeText } from "../site/escape.ts";
import { drawableText } from "./drawable-text.ts";
import { isInOwnFonts, type TypeStyle } from "./fonts.ts";
import { rightEndPx } from "./resvg.ts";

const measuredAtPx = 100;
const knownWidths = new Map<string, number>();

/** Px; estimated where another script needs the machine's fonts, which take too long to ask for every word. */
export function measureTextPx(text: string, style: TypeStyle): number {
  const width = isInOwnFonts(text) ? measured(text, style) : estimated(text);
  return (width * style.sizePx) / measuredAtPx;
}

/** The box of the text as it is drawn, without white space at its ends. */
function measured(text: string, { family, weight }: TypeStyle): number {
  const key = `${family} ${weight} ${text}`;
  const known = knownWidths.get(key);
  if (known !== undefined) return known;
  const type = `font-family="${family}" font-weight="${weight}" font-size="${measuredAtPx}"`;
  const line = `<text y="${measuredAtPx}" ${type}>${escapeText(drawableText(text))}</text>`;
  const widthPx = rightEndPx(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${line}</svg>`);
  knownWidths.set(key, widthPx);
  return widthPx;
}

/** On the generous side: wide scripts (CJK) are a full em, joined ones about half of it, marks nothing. */
function estimated(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    if ((character.codePointAt(0) ?? 0) > 0x2e7f) ems += 1.02;
    else ems += /[\p{Script=Arabic}\p{Script=Hebrew} ]/u.test(character) ? 0.52 : 0.6;
  }
  return ems * measuredAtPx;
}
