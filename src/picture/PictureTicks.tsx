// A few dates over the picture while the axis is not there (before scripts, without them, in print).
import { useWords } from "../i18n/use-words.ts";
import { classPen } from "./class-pen.ts";
import { estimateLabelPx } from "./label-text.ts";
import css from "./picture.module.css";
import { measures, type PictureLayout, type PictureMode } from "./picture-layout.ts";
import { datedTicks } from "./scene/dated-ticks.ts";
import { TickShape } from "./TickShape.tsx";
import type { TimeWindow } from "./time-window.ts";

interface Props {
  readonly window: TimeWindow;
  readonly layout: PictureLayout;
  /** The picture's width; null before it could be measured. */
  readonly widthPx: number | null;
}

export function PictureTicks({ window, layout: { mode, heightPx }, widthPx }: Props) {
  const words = useWords();
  // Where no width is known, the narrowest has to do: a date less, but none that is cut.
  const layoutPx = widthPx ?? measures[mode].nominalPx;
  const pen = classPen((px) => `${((px / layoutPx) * 100).toFixed(2)}%`);
  const ticks = datedTicks(window, words, {
    most: mostTicks[mode],
    widthPx: layoutPx,
    gapsPx: 2 * dateGapPx,
    measureDate: estimateLabelPx,
  });
  return (
    <svg className={css.ticks} width="100%" height={heightPx} direction="ltr" aria-hidden="true">
      {ticks.map((tick) => (
        <TickShape key={tick.ms} tick={tick} heightPx={heightPx} gapPx={dateGapPx} basePx={14} pen={pen} />
      ))}
    </svg>
  );
}

const mostTicks: Record<PictureMode, number> = { roomy: 6, compact: 4 };
/** From a line to its date, and from that to the picture's edge. */
const dateGapPx = 4;
