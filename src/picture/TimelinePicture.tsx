// The timeline as one SVG: drawn on the server before any script, and by the browser over the live axis. Along time it
// uses percentages while its width is not known; a style attribute would break the page's policy.
import { memo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Connectors } from "./Connectors.tsx";
import { classPen } from "./class-pen.ts";
import { Dateline } from "./Dateline.tsx";
import { EventShape } from "./EventShape.tsx";
import { roundedPx } from "./pen.ts";
import css from "./picture.module.css";
import { measures, type PictureLayout } from "./picture-layout.ts";
import { nearestBar } from "./scene/nearest-bar.ts";
import { pictureScene } from "./scene/scene.ts";
import type { TimeWindow } from "./time-window.ts";
import { usePicturePress } from "./use-picture-press.ts";

export interface TimelinePictureProps {
  readonly layout: PictureLayout;
  readonly window: TimeWindow;
  readonly datelineMs: number;
  /** The picture's width; null before it could be measured. */
  readonly widthPx: number | null;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** How wide a label will be, in px. */
  readonly measureLabel: (label: string) => number;
  /** Null on paper, where nobody presses: the picture then answers to none of the names by which an axis is found. */
  readonly onSelect: ((event: string) => void) | null;
}

/** Drawn again only for another window, choice or size: what is announced beside it draws nothing. */
export const TimelinePicture = memo(function TimelinePicture(props: TimelinePictureProps) {
  const { layout, window, datelineMs, widthPx, selected, measureLabel, onSelect } = props;
  const words = useWords();
  const { mode, heightPx, headPx, barPx } = layout;
  const layoutPx = widthPx ?? measures[mode].nominalPx;
  const pen = classPen((px) => (widthPx === null ? `${roundedPx((px / layoutPx) * 100)}%` : roundedPx(px)));
  const scene = pictureScene(
    layout,
    { window, widthPx: layoutPx, selected, measureLabel },
    { ms: datelineMs, name: mode === "roomy" ? words.datelineLong : words.datelineShort },
  );
  const press = usePicturePress({
    nearest: (place, reachPx) =>
      // Places in px mean something only where the picture is drawn in them.
      widthPx === null ? null : (nearestBar(scene.bars, barPx, place, reachPx)?.listed.event.id ?? null),
    onSelect,
  });
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
      {scene.laneEdges.map(({ key, yPx }) => (
        <line key={key} {...pen.look("laneEdge")} x1="0" x2="100%" y1={yPx} y2={yPx} />
      ))}
      <Dateline
        dateline={scene.dateline}
        topPx={headPx - 4}
        bottomPx={heightPx}
        basePx={heightPx - 9}
        pen={pen}
        part={onSelect ? "dateline" : undefined}
      />
      {scene.bars.map((bar) => {
        const { event, by } = bar.listed;
        return (
          <a
            key={event.id}
            href={`#${event.id}`}
            tabIndex={-1}
            className={css.event}
            data-event={onSelect ? event.id : undefined}
            data-status={event.status}
            data-colour={by.colour}
            data-selected={bar.isSelected || undefined}
          >
            <EventShape bar={bar} barPx={barPx} pen={pen} />
          </a>
        );
      })}
      {widthPx !== null && <Connectors scene={scene} pen={pen} />}
    </svg>
  );
});
