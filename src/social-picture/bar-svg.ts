// An event's bar with its label, as the page draws it (BarShape.tsx, picture.module.css), in attributes alone.
import { isReported, type StatusMeaning, statusMeanings } from "../article/status.ts";
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
  const { ends, line } = statusMeanings[event.status];
  const box = { x: x1Px, y: yPx, width: x2Px - x1Px, height: barPx, rx: ends === "round" ? barPx / 2 : 2.5 };
  const paint =
    line === "filled"
      ? { fill: stroke, stroke, "stroke-width": 1 }
      : { fill: palette.card, stroke, "stroke-width": 1.75, "stroke-dasharray": dashes[line] };
  const middle = yPx + barPx / 2;
  const strike = { x1: x1Px, x2: x2Px, y1: middle, y2: middle, stroke, "stroke-width": 2 };
  return [
    element("rect", { ...box, ...paint }),
    line === "struck" ? element("line", strike) : "",
    labelSvg(bar, barPx, palette),
  ].join("");
}

/** Keeps a text apart from the lines that it stands on. */
export function haloOf(stroke: string, widthPx: number) {
  return { stroke, "stroke-width": widthPx, "stroke-linejoin": "round", "paint-order": "stroke" };
}

/** Of an outline's line. */
const dashes: Record<Exclude<StatusMeaning["line"], "filled">, string | undefined> = {
  dashed: "4 2.5",
  dotted: "1.5 2.5",
  struck: undefined,
};

function labelSvg({ shown, yPx, label }: DrawnBar, barPx: number, { card, text: ink }: Palette): string {
  if (!label) return "";
  const isBefore = label.side === "before";
  const isOnColour = label.side === "inside" && isReported(shown.event.status) && barPx > labelStyle.sizePx;
  return text(label.text, labelStyle, {
    x: isBefore ? label.anchorPx - labelGapPx : label.anchorPx + labelGapPx,
    y: yPx + barPx / 2 + labelStyle.sizePx * 0.35,
    "text-anchor": isBefore ? "end" : "start",
    ...(isOnColour ? { fill: card } : { fill: ink, ...haloOf(card, 4) }),
  });
}
