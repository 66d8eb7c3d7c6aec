// A few dates over the picture while the axis is not there (before scripts, without them, in print).
import { dayInWords } from "../words/date-words.ts";
import { useWords } from "../words/use-words.ts";
import type { AxisWindow } from "./axis-window.ts";
import css from "./picture.module.css";
import { type Tick, ticks } from "./ticks.ts";

interface Props {
  readonly window: AxisWindow;
  readonly heightPx: number;
  readonly most: number;
}

export function PictureTicks({ window, heightPx, most }: Props) {
  const { dateLocale } = useWords();
  const spanMs = window.endMs - window.startMs;
  return (
    <svg className={css.ticks} width="100%" height={heightPx} direction="ltr" aria-hidden="true">
      {ticks(window, most).map((tick) => {
        const x = `${(((tick.ms - window.startMs) / spanMs) * 100).toFixed(2)}%`;
        return (
          <g key={tick.ms}>
            <line x1={x} x2={x} y1="0" y2={heightPx} />
            {/* The server's Intl may write another comma than the reader's. */}
            <text x={x} y="14" dx="4" suppressHydrationWarning>
              {dayInWords(tick.ms, dateLocale, tickStyle[tick.unit])}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const tickStyle: Record<Tick["unit"], Intl.DateTimeFormatOptions> = {
  day: { day: "numeric", month: "short" },
  month: { month: "short", year: "numeric" },
  year: { year: "numeric" },
};
