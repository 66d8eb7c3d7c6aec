// How wide a label is in the browser's own font.
import { estimateLabelPx } from "./label-text.ts";
import { dateSizePx, labelSizePx } from "./measures.ts";

/** So many widths are kept: those of every label that a reader can have seen in a while. */
const mostKnown = 20_000;
const knownPx = new Map<string, number>();
let measuring: { readonly context: CanvasRenderingContext2D | null } | null = null;

/** Measures labels where text is so many times as large as usual; the same function for the same size. */
export function measureLabelPx(textScale: number): (label: string) => number {
  return measureAt(textScale);
}

/** The same for the axis' dates. */
export function measureDatePx(textScale: number): (date: string) => number {
  return measureAt((textScale * dateSizePx) / labelSizePx);
}

const measures = new Map<number, (text: string) => number>();

function measureAt(scale: number): (text: string) => number {
  const known = measures.get(scale);
  if (known) return known;
  const measure = (text: string) => measurePx(text) * scale;
  measures.set(scale, measure);
  return measure;
}

/** Px, in the page's font and the selected label's weight, so that selecting never takes a neighbour's room. */
function measurePx(label: string): number {
  measuring ??= { context: contextInPageFont() };
  const { context } = measuring;
  if (!context) return estimateLabelPx(label);
  const known = knownPx.get(label);
  if (known !== undefined) return known;
  const widthPx = Math.ceil(context.measureText(label).width);
  if (knownPx.size >= mostKnown) knownPx.clear();
  knownPx.set(label, widthPx);
  return widthPx;
}

/** Null where there is no canvas: labels are estimated then. */
function contextInPageFont(): CanvasRenderingContext2D | null {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `600 ${labelSizePx}px ${getComputedStyle(document.body).fontFamily}`;
  return context;
}
