// The events on an axis of time. Before the scripts, without them, and where the axis cannot be loaded, it is a picture
// of the whole time at the same size; then the same picture lies over the live axis and moves with it. Hidden from
// assistive technology: all it says stands in the list.
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { dayMs } from "../article/civil-time.ts";
import { endMs, startMs } from "../article/edtf.ts";
import { useWords } from "../i18n/use-words.ts";
import { LaneNames } from "../picture/LaneNames.tsx";
import { estimateLabelPx, labelIn } from "../picture/label-text.ts";
import { measureLabelPx } from "../picture/measure-label.ts";
import { PictureTicks } from "../picture/PictureTicks.tsx";
import { type PictureMode, pictureLayout, roomyFromPx } from "../picture/picture-layout.ts";
import { TimelinePicture } from "../picture/TimelinePicture.tsx";
import { datelineMs, type TimeWindow, wholeWindow } from "../picture/time-window.ts";
import { useWidth } from "../picture/use-width.ts";
import type { Listing } from "../view/listing.ts";
import css from "./axis.module.css";
import type { CreateAxis } from "./axis-adapter.ts";
import { useAxis } from "./use-axis.ts";

/** What the axis' controls can ask of it. */
export interface AxisCommands {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

export interface AxisProps {
  readonly article: AnchoredArticle;
  readonly shown: Listing;
  /** Another number after each choice: an event chosen again is brought into view again. */
  readonly choices?: number;
  readonly load: () => Promise<CreateAxis | null>;
  readonly commands: Ref<AxisCommands>;
  readonly onSelect: (event: string) => void;
  /** The reader has moved the window in time. */
  readonly onMoved: (window: TimeWindow) => void;
  /** The axis is there, and its controls do something. */
  readonly onLive: (isLive: boolean) => void;
}

const zoomStep = 1.6;
/** A narrower axis has no room for the days of a month: it shows weeks between days and months. */
const daysFromPx = 900;

export function Axis({ article, shown, choices, load, commands, onSelect, onMoved, onLive }: AxisProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const visBox = useRef<HTMLDivElement>(null);
  const framePx = useWidth(frame);
  const trackPx = useWidth(track);
  const whole = useMemo(() => wholeWindow(article), [article]);
  const layouts = useMemo(() => {
    const layoutIn = (mode: PictureMode) =>
      pictureLayout(shown.events, shown.voices, whole, mode, labelIn(words.status));
    return { roomy: layoutIn("roomy"), compact: layoutIn("compact") };
  }, [shown.events, shown.voices, whole, words]);
  const mode = framePx !== null && framePx >= roomyFromPx ? "roomy" : "compact";

  const axis = useAxis(visBox, {
    load,
    hasRoom: trackPx !== null,
    whole,
    narrowestMs: narrowest(article),
    heightPx: layouts[mode].heightPx,
    hasWeeks: trackPx !== null && trackPx < daysFromPx,
    locale: words.dateLocale,
    tidied: words.dates.tidied,
    onMovedByReader: onMoved,
  });
  const adapter = axis?.adapter;

  useEffect(() => {
    onLive(adapter !== undefined);
  }, [adapter, onLive]);
  const selected = shown.selected?.event ?? null;
  useImperativeHandle(commands, () => {
    const zoom = (factor: number) =>
      adapter && onMoved(adapter.zoom(factor, selected && stretchOf(selected, whole)));
    return {
      zoomIn: () => zoom(zoomStep),
      zoomOut: () => zoom(1 / zoomStep),
      showAll: () => adapter && onMoved(adapter.showAll()),
    };
  }, [adapter, selected, whole, onMoved]);

  // The axis' window follows the selection, at its zoom.
  useEffect(() => {
    if (!adapter || !selected) return;
    adapter.reveal(stretchOf(selected, whole));
  }, [adapter, selected, choices, whole]);

  const dateline = datelineMs(article);
  const picture = (of: PictureMode, widthPx: number | null) => (
    <TimelinePicture
      layout={layouts[of]}
      window={axis?.window ?? whole}
      datelineMs={dateline}
      widthPx={widthPx}
      selected={selected?.id ?? null}
      measureLabel={widthPx === null ? estimateLabelPx : measureLabelPx}
      onSelect={onSelect}
    />
  );
  const modes: readonly PictureMode[] = trackPx === null ? ["roomy", "compact"] : [mode];
  return (
    <div ref={frame} className={css.axis} data-part="axis" aria-hidden="true">
      {modes.includes("roomy") && <LaneNames layout={layouts.roomy} />}
      <div ref={track} className={css.track}>
        {!axis &&
          modes.map((of) => (
            <div key={of} className={css.still} data-mode={trackPx === null ? of : undefined}>
              <PictureTicks window={whole} layout={layouts[of]} widthPx={trackPx} />
              {picture(of, trackPx)}
            </div>
          ))}
        <div ref={visBox} className={css.vis} />
        {axis && createPortal(picture(mode, trackPx), axis.adapter.layer)}
      </div>
    </div>
  );
}

/** Of an open interval, the end that is known. */
function stretchOf({ when }: AnchoredEvent, whole: TimeWindow): TimeWindow {
  const from = startMs(when) ?? endMs(when) ?? whole.startMs;
  return { startMs: from, endMs: endMs(when) ?? from };
}

/** A day, unless the article tells the time of day somewhere. */
function narrowest(article: AnchoredArticle): number {
  const hasTimes = article.events.some(({ when }) => /T/.test(when.edtf));
  return hasTimes ? dayMs / 24 : 2 * dayMs;
}
