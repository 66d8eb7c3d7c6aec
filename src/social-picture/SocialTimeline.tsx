// The whole timeline in a box: the page's own picture, larger, with every colour and length in its attributes.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { Dateline } from "../picture/Dateline.tsx";
import { EventShape } from "../picture/EventShape.tsx";
import { type LabelOf, labelIn } from "../picture/label-text.ts";
import { roundedPx } from "../picture/pen.ts";
import { type PictureLayout, type PictureMode, pictureLayout } from "../picture/picture-layout.ts";
import { datedTicks } from "../picture/scene/dated-ticks.ts";
import { sceneDateline } from "../picture/scene/dateline.ts";
import { laneEdges } from "../picture/scene/scene.ts";
import { sceneBars } from "../picture/scene/scene-bars.ts";
import { TickShape } from "../picture/TickShape.tsx";
import { datelineMs, type TimeWindow, wholeWindow } from "../picture/time-window.ts";
import type { Listing } from "../view/listing.ts";
import { attributePen, labelStyle } from "./attribute-pen.ts";
import { drawableText } from "./drawable-text.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly palette: Palette;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room for the dates above the bars. */
const datesPx = 40;
const dateStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 20 };
/** From a line to its date, and from the dateline to its name. */
const dateGapPx = 8;
const nameGapPx = 10;
/** So much larger than the page's at most: a picture of two events is no poster. */
const largestScale = 2.2;
/** Labels that are drawn smaller than this many times the page's would not be read in a card: bars without, then. */
const leastLabelScale = 1.2;

export function SocialTimeline({ article, listing, palette, widthPx, heightPx }: Props) {
  const words = useWords();
  const window = wholeWindow(article);
  const { layout, scale } = fittingLayout(listing, window, heightPx - datesPx, labelIn(words.status));
  const bars = sceneBars(layout, {
    window,
    widthPx: widthPx / scale,
    selected: null,
    measureLabel: (label) =>
      scale < leastLabelScale ? Number.POSITIVE_INFINITY : measureTextPx(label, labelStyle),
  });
  const measureDate = (date: string) => measureTextPx(date, dateStyle);
  const ticks = datedTicks(window, words, { most: 6, widthPx, gapsPx: dateGapPx, measureDate });
  const dateline = sceneDateline(datelineMs(article), words.datelineShort, window, {
    ...{ widthPx, gapPx: nameGapPx, measureName: measureDate },
  });
  const bodyPx = (layout.heightPx - layout.headPx) * scale;
  const topPx = datesPx + (heightPx - datesPx - bodyPx) / 2 - layout.headPx * scale;
  const pen = attributePen(palette, dateStyle);
  return (
    <>
      {ticks.map((tick) => (
        <TickShape key={tick.ms} tick={tick} heightPx={heightPx} gapPx={dateGapPx} basePx={22} pen={pen} />
      ))}
      <Dateline dateline={dateline} topPx={datesPx} bottomPx={heightPx} basePx={heightPx - 4} pen={pen} />
      <g transform={`translate(0 ${roundedPx(topPx)}) scale(${scale})`}>
        {laneEdges(layout).map(({ key, yPx }) => (
          <line
            key={key}
            {...pen.look("laneEdge")}
            x1={0}
            x2={roundedPx(widthPx / scale)}
            y1={yPx}
            y2={yPx}
          />
        ))}
        {bars.map((bar) => (
          <g key={bar.listed.event.id} data-event={bar.listed.event.id}>
            <EventShape bar={bar} barPx={layout.barPx} pen={pen} />
          </g>
        ))}
      </g>
    </>
  );
}

/** The roomy layout where its labels can be read, else the compact one, as large as fits. */
function fittingLayout(
  { events, voices }: Listing,
  window: TimeWindow,
  heightPx: number,
  labelOf: LabelOf,
): { layout: PictureLayout; scale: number } {
  const fitted = (mode: PictureMode) => {
    const drawable: LabelOf = (listed) => drawableText(labelOf(listed));
    const layout = pictureLayout(events, voices, window, mode, drawable);
    return { layout, scale: Math.min(heightPx / (layout.heightPx - layout.headPx), largestScale) };
  };
  const roomy = fitted("roomy");
  return roomy.scale >= leastLabelScale ? roomy : fitted("compact");
}
