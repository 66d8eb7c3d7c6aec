// The timeline as one SVG: drawn on the server before any script, and by the browser over the live axis. Along time it
// uses percentages while its width is not known; a style attribute would break the page's policy.
import { useWords } from "../i18n/use-words.ts";
import { BarShape } from "./BarShape.tsx";
import { Connectors } from "./Connectors.tsx";
import { Dateline } from "./Dateline.tsx";
import { drawBars } from "./drawn-bars.ts";
import { labelIn } from "./label-text.ts";
import { nearestBar } from "./nearest-bar.ts";
import css from "./picture.module.css";
import { labelGapPx, leastBarPx, measures, type PictureLayout } from "./picture-layout.ts";
import type { TimeWindow } from "./time-window.ts";
import { usePicturePress } from "./use-picture-press.ts";

interface Props {
  readonly layout: PictureLayout;
  readonly window: TimeWindow;
  readonly datelineMs: number;
  /** The picture's width; null before it could be measured. */
  readonly widthPx: number | null;
  /** How wide a label will be, in px. */
  readonly measureLabel: (label: string) => number;
  readonly selected: string | null;
  /** Null on paper, where nobody presses: the picture then answers to none of the names by which an axis is found. */
  readonly onSelect: ((event: string) => void) | null;
}

export function TimelinePicture({
  layout,
  window,
  datelineMs,
  widthPx,
  measureLabel,
  selected,
  onSelect,
}: Props) {
  const words = useWords();
  const { mode, heightPx, headPx, barPx } = layout;
  const layoutPx = widthPx ?? measures[mode].nominalPx;
  const along = (px: number) => (widthPx === null ? `${rounded((px / layoutPx) * 100)}%` : rounded(px));
  const bars = drawBars(layout, window, layoutPx, selected, labelIn(words.status), measureLabel);
  const press = usePicturePress({
    nearest: (place, reachPx) =>
      // Places in px mean something only where the picture is drawn in them.
      widthPx === null ? null : (nearestBar(bars, barPx, place, reachPx)?.shown.event.id ?? null),
    onSelect: onSelect ?? (() => {}),
  });
  const datelinePx = ((datelineMs - window.startMs) / (window.endMs - window.startMs)) * layoutPx;
  return (
    <svg
      className={css.picture}
      data-mode={mode}
      width="100%"
      height={heightPx}
      direction="ltr"
      aria-hidden="true"
      {...press}
    >
      {layout.lanes.slice(1).map((lane) => (
        <line key={lane.by.key} className={css.laneEdge} x1="0" x2="100%" y1={lane.yPx} y2={lane.yPx} />
      ))}
      <Dateline
        x={along(datelinePx)}
        xPx={datelinePx}
        top={headPx - 4}
        bottom={heightPx}
        widthPx={layoutPx}
        name={mode === "roomy" ? words.datelineLong : words.datelineShort}
        measureLabel={measureLabel}
        isNamed={onSelect !== null}
      />
      {bars.map(({ shown: { event, by }, selected: isChosen, x1Px, x2Px, yPx, label }) => (
        <a
          key={event.id}
          href={`#${event.id}`}
          tabIndex={-1}
          className={css.event}
          data-event={onSelect ? event.id : undefined}
          data-status={event.status}
          data-colour={by.colour}
          data-selected={isChosen || undefined}
        >
          <BarShape
            x={along(x1Px)}
            x2={along(x2Px)}
            width={x2Px - x1Px <= leastBarPx ? leastBarPx : along(x2Px - x1Px)}
            y={yPx}
            height={barPx}
            status={event.status}
            selected={isChosen}
          />
          {label && (
            <text
              className={css.label}
              data-side={label.side}
              x={along(label.anchorPx)}
              dx={label.side === "before" ? -labelGapPx : labelGapPx}
              y={yPx + barPx / 2}
              dy="0.35em"
              textAnchor={label.side === "before" ? "end" : "start"}
            >
              {label.text}
            </text>
          )}
        </a>
      ))}
      {widthPx !== null && <Connectors bars={bars} barPx={barPx} widthPx={widthPx} heightPx={heightPx} />}
    </svg>
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
