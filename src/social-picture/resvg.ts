// Draws SVG without a browser: the only file that knows resvg.
import { Resvg } from "@resvg/resvg-js";
import { fontFiles, isInOwnFonts } from "./fonts.ts";

/** A PNG file. Looking through the machine's fonts takes a while, so it is done only for letters that ours lack. */
export function drawPng(svg: string): Uint8Array {
  return read(svg, needsSystemFonts(svg)).render().asPng();
}

export function needsSystemFonts(svg: string): boolean {
  return !isInOwnFonts(svg);
}

/** Px from the left edge to the right end of what would be drawn, with our fonts alone. */
export function rightEndPx(svg: string): number {
  const box = read(svg, false).getBBox();
  return box ? box.x + box.width : 0;
}

function read(svg: string, loadSystemFonts: boolean): Resvg {
  return new Resvg(svg, { font: { fontFiles, defaultFontFamily: "Noto Sans", loadSystemFonts } });
}
