// What is drawn without a browser is drawn with this: the page's look (picture.module.css) in attributes alone, and every
// place in plain px. What reads the file knows neither sheets nor variables, and takes Arabic letters apart where a text
// is moved by `dx` or `dy`.
import type { StatusMeaning } from "../article/status.ts";
import { dateSizePx, labelSizePx } from "../picture/measures.ts";
import { type EventLook, type Look, type Pen, roundedPx, type Thing } from "../picture/pen.ts";
import { type TypeStyle, typeAttributes } from "./fonts.ts";
import type { Palette } from "./palette.ts";

export function labelStyle(scale: number): TypeStyle {
  return { family: "Noto Sans", weight: 400, sizePx: labelSizePx * scale };
}

export function dateStyle(scale: number): TypeStyle {
  return { family: "Noto Sans", weight: 400, sizePx: dateSizePx * scale };
}

export function attributePen(palette: Palette, scale: number): Pen {
  const looks = looksOf(palette, scale);
  return {
    look: (thing, of) => ({ ...looks[thing], ...(of && eventLook(thing, of, palette, scale)) }),
    along: roundedPx,
    fixed: roundedPx,
    isFluid: false,
    around: (yPx, sizePx) => ({ y: roundedPx(yPx + sizePx * scale * 0.35) }),
  };
}

function looksOf(
  { card, text, textSoft, line, lineSoft, after }: Palette,
  scale: number,
): Record<Thing, Look> {
  const date = { fill: textSoft, ...typeAttributes(dateStyle(scale)) };
  const strong = typeAttributes({ ...dateStyle(scale), weight: 600 });
  const px = (length: number) => roundedPx(length * scale);
  return {
    after: { fill: after },
    laneEdge: { stroke: line },
    tick: { stroke: lineSoft },
    date,
    above: { fill: text, ...strong },
    cut: { stroke: textSoft, strokeWidth: px(1.25) },
    cutGap: { fill: after },
    cutName: { ...date, fontStyle: "italic" },
    datelineLine: { stroke: text, strokeWidth: px(1.5) },
    datelineFlag: { fill: text },
    datelineName: { fill: card, ...typeAttributes(dateStyle(scale)) },
    ring: { fill: "none", stroke: text, strokeWidth: px(7) },
    ringGap: { fill: "none", stroke: card, strokeWidth: px(3) },
    body: {},
    unknown: { fill: card, strokeDasharray: `${px(4)} ${px(2.5)}`, strokeWidth: px(1.5) },
    strike: { strokeWidth: px(1.75) },
    tail: { strokeWidth: px(3), strokeDasharray: `0.1 ${px(4.5)}`, strokeLinecap: "round" },
    number: strong,
    label: { fill: text, ...typeAttributes(labelStyle(scale)) },
    crowdBack: { fill: card, strokeWidth: px(1.25) },
    crowd: { fill: card, strokeWidth: px(1.25) },
    crowdCount: { fill: text, ...strong },
    connectors: {},
    connector: { fill: "none", stroke: textSoft, strokeWidth: px(1.5) },
    connectorHalo: { fill: "none", stroke: card, strokeWidth: px(4.5) },
    connectorHead: { fill: textSoft },
    connectorDot: { fill: textSoft, stroke: card, strokeWidth: px(1.5) },
  };
}

/** What a thing has of its own event's voice and status. */
function eventLook(
  thing: Thing,
  { colour, line, isOnColour }: EventLook,
  palette: Palette,
  scale: number,
): Look {
  const { card, text } = palette;
  const stroke = palette.voice(colour);
  const isFilled = line === "filled";
  switch (thing) {
    case "body":
      return isFilled
        ? { fill: stroke, stroke }
        : { fill: card, stroke, strokeWidth: 1.75 * scale, ...dashes(line, scale) };
    case "number":
      return { fill: isFilled ? card : stroke };
    case "label":
      return { fill: isOnColour ? card : text };
    case "ring":
    case "ringGap":
      return {};
    default:
      return { stroke };
  }
}

function dashes(line: StatusMeaning["line"], scale: number): Look {
  return line === "dashed" ? { strokeDasharray: `${roundedPx(4 * scale)} ${roundedPx(2.5 * scale)}` } : {};
}
