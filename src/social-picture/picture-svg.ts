// The whole timeline as a piece of SVG that can stand by itself: the page's own layout, larger, with every colour and
// length in its attributes.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { tickDate } from "../i18n/axis-dates.ts";
import type { Words } from "../i18n/words.ts";
import { drawBars } from "../picture/drawn-bars.ts";
import { type LabelOf, labelIn } from "../picture/label-text.ts";
import { type PictureLayout, type PictureMode, pictureLayout } from "../picture/picture-layout.ts";
import { ticks } from "../picture/ticks.ts";
import { datelineMs, type TimeWindow, wholeWindow } from "../picture/time-window.ts";
import type { Listing } from "../view/listing.ts";
import { barSvg, haloOf, labelStyle } from "./bar-svg.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";
import { element, text } from "./svg.ts";

interface Box {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room for the dates above the bars. */
const datesPx = 40;
const dateStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 20 };
/** So much larger than the page's at most: a picture of two events is no poster. */
const largestScale = 2.2;
/** Labels that are drawn smaller than this many times the page's would not be read in a card: bars without, then. */
const leastLabelScale = 1.2;

export function pictureSvg(
  article: AnchoredArticle,
  shown: Listing,
  words: Words,
  palette: Palette,
  box: Box,
): string {
  const labelOf = labelIn(words.status);
  const window = wholeWindow(article);
  const { layout, scale } = fittingLayout(shown, window, box.heightPx - datesPx, labelOf);
  const widthPx = box.widthPx / scale;
  const bars = drawBars(layout, window, widthPx, null, labelOf, (label) =>
    scale < leastLabelScale ? Number.POSITIVE_INFINITY : measureTextPx(label, labelStyle),
  );
  const bodyPx = (layout.heightPx - layout.headPx) * scale;
  const topPx = datesPx + (box.heightPx - datesPx - bodyPx) / 2;
  const xOf = (ms: number) => ((ms - window.startMs) / (window.endMs - window.startMs)) * box.widthPx;
  return [
    ...ticks(window, 6).map((tick) =>
      tickSvg(tickDate(tick.ms, tick.unit, words), xOf(tick.ms), box, palette),
    ),
    datelineSvg(words.datelineShort, xOf(datelineMs(article)), box, palette),
    element(
      "g",
      { transform: `translate(0 ${topPx - layout.headPx * scale}) scale(${scale})` },
      ...layout.lanes
        .slice(1)
        .map(({ yPx }) => element("line", { x1: 0, x2: widthPx, y1: yPx, y2: yPx, stroke: palette.line })),
      ...bars.map((bar) => barSvg(bar, layout.barPx, palette)),
    ),
  ].join("");
}

/** The roomy layout where its labels can be read, else the compact one, as large as fits. */
function fittingLayout(
  shown: Listing,
  window: TimeWindow,
  heightPx: number,
  labelOf: LabelOf,
): { layout: PictureLayout; scale: number } {
  const fitted = (mode: PictureMode) => {
    const layout = pictureLayout(shown.events, shown.voices, window, mode, labelOf);
    return { layout, scale: Math.min(heightPx / (layout.heightPx - layout.headPx), largestScale) };
  };
  const roomy = fitted("roomy");
  return roomy.scale >= leastLabelScale ? roomy : fitted("compact");
}

function tickSvg(
  date: string,
  x: number,
  { widthPx, heightPx }: Box,
  { lineSoft, textSoft }: Palette,
): string {
  const isRoom = x + 8 + measureTextPx(date, dateStyle) <= widthPx;
  return (
    element("line", { x1: x, x2: x, y1: 0, y2: heightPx, stroke: lineSoft, "stroke-width": 2 }) +
    (isRoom ? text(date, dateStyle, { x: x + 8, y: 22, fill: textSoft }) : "")
  );
}

function datelineSvg(
  name: string,
  x: number,
  { widthPx, heightPx }: Box,
  { card, textSoft }: Palette,
): string {
  const isRoomAfter = x + measureTextPx(name, dateStyle) + 10 <= widthPx;
  return (
    element("line", {
      ...{ x1: x, x2: x, y1: datesPx, y2: heightPx, stroke: textSoft, "stroke-width": 2.5 },
      ...{ "stroke-dasharray": "2.5 7", "stroke-linecap": "round" },
    }) +
    text(name, dateStyle, {
      ...{ x: isRoomAfter ? x + 10 : x - 10, y: heightPx - 4, fill: textSoft, ...haloOf(card, 6) },
      "text-anchor": isRoomAfter ? "start" : "end",
    })
  );
}
