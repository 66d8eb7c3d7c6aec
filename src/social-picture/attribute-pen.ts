// What is drawn without a browser is drawn with this: the page's look (picture.module.css) in attributes alone, and every
// place in plain px. What reads the file knows neither sheets nor variables, and takes Arabic letters apart where a text
// is moved by `dx` or `dy`.
import { type StatusMeaning, statusMeanings } from "../article/status.ts";
import { type Look, type Pen, roundedPx, type Thing } from "../picture/pen.ts";
import type { SceneBar } from "../picture/scene/scene-bars.ts";
import { type TypeStyle, typeAttributes } from "./fonts.ts";
import type { Palette } from "./palette.ts";

export const labelStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 13 };

/** `dateStyle` is the type of dates and of the dateline's name. */
export function attributePen(palette: Palette, dateStyle: TypeStyle): Pen {
  const looks = looksOf(palette, dateStyle);
  return {
    look: (thing, bar) => ({ ...looks[thing], ...(bar && barLook(thing, bar, palette)) }),
    along: roundedPx,
    beside: (px, offPx) => ({ x: roundedPx(px + offPx) }),
    around: (yPx) => ({ y: roundedPx(yPx + labelStyle.sizePx * 0.35) }),
  };
}

function looksOf(
  { card, text, textSoft, line, lineSoft }: Palette,
  dateStyle: TypeStyle,
): Record<Thing, Look> {
  const dateLook = { fill: textSoft, ...typeAttributes(dateStyle) };
  return {
    laneEdge: { stroke: line },
    tick: { stroke: lineSoft, strokeWidth: 2 },
    tickDate: dateLook,
    dateline: {},
    datelineLine: { stroke: textSoft, strokeWidth: 2.5, strokeDasharray: "2.5 7", strokeLinecap: "round" },
    datelineName: { ...dateLook, ...haloOf(card, 6) },
    ring: { fill: "none", stroke: text, strokeWidth: 9 },
    ringGap: { fill: "none", stroke: card, strokeWidth: 5 },
    bar: {},
    strike: { strokeWidth: 2 },
    label: { fill: text, ...typeAttributes(labelStyle) },
    connectors: {},
    connector: { fill: "none", stroke: textSoft, strokeWidth: 1.5 },
    connectorHalo: { fill: "none", stroke: card, strokeWidth: 4.5 },
    connectorHead: { fill: textSoft },
    connectorDot: { fill: textSoft, stroke: card, strokeWidth: 1.5 },
  };
}

/** What a thing has of its own bar's voice, status and selection. */
function barLook(thing: Thing, { listed, isSelected, label }: SceneBar, { card, voice }: Palette): Look {
  const stroke = voice(listed.by.colour);
  const { line } = statusMeanings[listed.event.status];
  if (thing === "strike") return { stroke };
  if (thing === "bar") {
    return line === "filled"
      ? { fill: stroke, stroke, strokeWidth: 1 }
      : { fill: card, stroke, strokeWidth: 1.75, ...dashes[line] };
  }
  return {
    ...(isSelected && { fontWeight: 600 }),
    ...(label?.isOnColour ? { fill: card } : haloOf(card, 4)),
  };
}

const dashes: Record<Exclude<StatusMeaning["line"], "filled">, Look> = {
  struck: {},
  dashed: { strokeDasharray: "4 2.5" },
  dotted: { strokeDasharray: "1.5 2.5" },
};

/** Keeps a text apart from the lines that it stands on. */
function haloOf(stroke: string, widthPx: number): Look {
  return { stroke, strokeWidth: widthPx, strokeLinejoin: "round", paintOrder: "stroke" };
}
