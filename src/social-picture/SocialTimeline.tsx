// The whole timeline in a box: the page's own picture, larger, with every colour and length in its attributes.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { arrangePicture } from "../picture/arrangement.ts";
import { CrowdShape } from "../picture/CrowdShape.tsx";
import { Dateline } from "../picture/Dateline.tsx";
import { HeadShapes } from "../picture/HeadShapes.tsx";
import { type LabelOf, labelIn } from "../picture/label-text.ts";
import { roundedPx } from "../picture/pen.ts";
import { type PictureLayout, pictureLayout } from "../picture/picture-layout.ts";
import { type LabelledToken, pictureScene } from "../picture/scene/scene.ts";
import { TokenShape } from "../picture/TokenShape.tsx";
import { type TimeAxis, timeAxis } from "../picture/time-axis.ts";
import { spanMs } from "../picture/time-window.ts";
import { zoomAt } from "../picture/zoom.ts";
import type { Listing } from "../view/listing.ts";
import { attributePen, dateStyle, labelStyle } from "./attribute-pen.ts";
import { drawableText } from "./drawable-text.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly palette: Palette;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** So much larger than the page's at most: a picture of two events is no poster. */
const largestScale = 2.2;
/** Labels that are drawn smaller than this many times the page's would not be read in a card: tokens without, then. */
const leastLabelScale = 1.2;

export function SocialTimeline({ article, listing, palette, widthPx, heightPx }: Props) {
  const words = useWords();
  const layout = fittingLayout(
    listing,
    timeAxis(article, "auto"),
    { widthPx, heightPx },
    labelIn(words.status),
  );
  const { textScale, axis, tokenPx } = layout;
  const arrangement = arrangePicture(
    layout,
    zoomAt(widthPx / spanMs(axis.whole), textScale, axis.finest),
    null,
  );
  const scene = pictureScene(layout, arrangement, {
    ...{ window: axis.whole, widthPx, selected: null, words },
    measureLabel: (label) =>
      textScale < leastLabelScale ? Number.POSITIVE_INFINITY : measureTextPx(label, labelStyle(textScale)),
    measureDate: (date) => measureTextPx(date, dateStyle(textScale)),
  });
  const pen = attributePen(palette, textScale);
  const whole = { heightPx: layout.heightPx, textScale, pen };
  const shown = (token: LabelledToken) => (
    <g key={token.listed.event.id} data-event={token.listed.event.id}>
      <TokenShape token={token} heightPx={tokenPx} pen={pen} />
    </g>
  );
  return (
    <g transform={`translate(0 ${roundedPx((heightPx - layout.heightPx) / 2)})`}>
      {scene.afterPx !== null && (
        <rect
          {...pen.look("after")}
          x={roundedPx(scene.afterPx)}
          width={roundedPx(widthPx - scene.afterPx)}
          height={roundedPx(layout.heightPx)}
        />
      )}
      {scene.laneEdges.map(({ key, yPx }) => (
        <line key={key} {...pen.look("laneEdge")} x1={0} x2={roundedPx(widthPx)} y1={yPx} y2={yPx} />
      ))}
      <HeadShapes
        {...whole}
        head={scene.head}
        headPx={layout.headPx}
        edgesPx={scene.laneEdges.map(({ yPx }) => yPx)}
      />
      {scene.head.dateline && <Dateline {...whole} dateline={scene.head.dateline} />}
      {scene.tokens.filter(({ isBar }) => isBar).map(shown)}
      {scene.crowds.map((crowd) => (
        <g key={crowd.events[0]?.event.id} data-count={crowd.events.length}>
          <CrowdShape crowd={crowd} heightPx={tokenPx} pen={pen} text={words.crowd(crowd.events.length)} />
        </g>
      ))}
      {scene.tokens.filter(({ isBar }) => !isBar).map(shown)}
    </g>
  );
}

/** As large as fits. */
function fittingLayout(
  { events, voices }: Listing,
  axis: TimeAxis,
  { widthPx, heightPx }: Pick<Props, "widthPx" | "heightPx">,
  labelOf: LabelOf,
): PictureLayout {
  const drawable: LabelOf = (listed) => drawableText(labelOf(listed));
  const scaled = (textScale: number) =>
    pictureLayout(events, voices, {
      ...{ mode: "roomy", textScale, axis, labelOf: drawable },
      leastPx: widthPx / largestScale,
    });
  return scaled(Math.min(heightPx / scaled(1).heightPx, largestScale));
}
