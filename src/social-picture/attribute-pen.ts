// An event's bar with its label, as the page draws it (BarShape.tsx, picture.module.css), in attributes alone.
import type { Status } from "../article/article.ts";
import type { DrawnBar } from "../picture/drawn-bars.ts";
import { labelGapPx } from "../picture/picture-layout.ts";
import type { TypeStyle } from "./fonts.ts";
import type { Palette } from "./palette.ts";
import { element, text } from "./svg.ts";

export const labelStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 13 };

export function barSvg(bar: DrawnBar, barPx: number, palette: Palette): string {
  const { x1Px, x2Px, yPx } = bar;
  const { event, by } = bar.shown;
  const stroke = palette.voice(by.colour);
  const isRound = event.status === "stated" || event.status === "conditional";
  const box = { x: x1Px, y: yPx, width: x2Px - x1Px, height: barPx, rx: isRound ? barPx / 2 : 2.5 };
  const outline = outlines[event.status];
  const paint = outline
    ? { fill: palette.card, stroke, "stroke-width": 1.75, "stroke-dasharray": outline.dashes }
    : { fill: stroke, stroke, "stroke-width": 1 };
  const middle = yPx + barPx / 2;
  const strike = { x1: x1Px, x2: x2Px, y1: middle, y2: middle, stroke, "stroke-width": 2 };
  return [
    element("rect", { ...box, ...paint }),
    event.status === "denied" ? element("line", strike) : "",
    labelSvg(bar, barPx, palette),
  ].join("");
}

/** Keeps a text apart from the lines that it stands on. */
export function haloOf(stroke: string, widthPx: number) {
  return { stroke, "stroke-width": widthPx, "stroke-linejoin": "round", "paint-order": "stroke" };
}

/** What is filled was reported; what has an outline is announced, depends, or was denied. */
const outlines: Record<Status, { readonly dashes: string | undefined } | null> = {
  happened: null,
  stated: null,
  scheduled: { dashes: "4 2.5" },
  conditional: { dashes: "1.5 2.5" },
  denied: { dashes: undefined },
};

function labelSvg({ shown, yPx, label }: DrawnBar, barPx: number, { card, text: ink }: Palette): string {
  if (!label) return "";
  const isBefore = label.side === "before";
  const isOnColour = label.side === "inside" && !outlines[shown.event.status] && barPx > labelStyle.sizePx;
  return text(label.text, labelStyle, {
    x: isBefore ? label.anchorPx - labelGapPx : label.anchorPx + labelGapPx,
    y: yPx + barPx / 2 + labelStyle.sizePx * 0.35,
    "text-anchor": isBefore ? "end" : "start",
    ...(isOnColour ? { fill: card } : { fill: ink, ...haloOf(card, 4) }),
  });
}
