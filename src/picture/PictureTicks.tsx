// A few dates over the picture while the axis is not there (before scripts, without them, in print).
import { tickDate } from "../i18n/axis-dates.ts";
import { useWords } from "../i18n/use-words.ts";
import { estimateLabelPx } from "./label-text.ts";
import css from "./picture.module.css";
import { measures, type PictureLayout, type PictureMode } from "./picture-layout.ts";
import { ticks } from "./ticks.ts";
import type { TimeWindow } from "./time-window.ts";

interface Props {
  readonly window: TimeWindow;
  readonly layout: PictureLayout;
  /** The picture's width; null before it could be measured. */
  readonly widthPx: number | null;
}

export function PictureTicks({ window, layout: { mode, heightPx }, widthPx }: Props) {
  const words = useWords();
  const spanMs = window.endMs - window.startMs;
  return (
    <svg className={css.ticks} width="100%" height={heightPx} direction="ltr" aria-hidden="true">
      {ticks(window, mostTicks[mode]).map((tick) => {
        const share = (tick.ms - window.startMs) / spanMs;
        const x = `${(share * 100).toFixed(2)}%`;
        const date = tickDate(tick.ms, tick.unit, words);
        // Where no width is known, the narrowest has to do: a date less, but none that is cut.
        const roomPx = (1 - share) * (widthPx ?? measures[mode].nominalPx);
        return (
          <g key={tick.ms}>
            <line x1={x} x2={x} y1="0" y2={heightPx} />
            {estimateLabelPx(date) + 2 * dateGapPx <= roomPx && (
              // The server's Intl may write another comma than the reader's.
              <text x={x} y="14" dx={dateGapPx} suppressHydrationWarning>
                {date}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

const mostTicks: Record<PictureMode, number> = { roomy: 6, compact: 4 };
/** From a line to its date, and from that to the picture's edge. */
const dateGapPx = 4;
