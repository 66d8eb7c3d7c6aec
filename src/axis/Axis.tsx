// The events on an axis of time. Before the scripts, without them, and where the axis cannot be loaded, it is a picture
// of the whole time at the same size; then the same picture lies over the live axis and moves with it. Hidden from
// assistive technology: all it says stands in the list.
import { type Ref, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { dayMs } from "../article/civil-time.ts";
import { type Clock, extentOn } from "../article/clock.ts";
import { axisDates } from "../i18n/axis-dates.ts";
import { useWords } from "../i18n/use-words.ts";
import { LaneNames } from "../picture/LaneNames.tsx";
import { estimateLabelPx } from "../picture/label-text.ts";
import { measureLabelPx } from "../picture/measure-label.ts";
import { type PictureMode, roomyFromPx } from "../picture/picture-layout.ts";
import { TimelinePicture } from "../picture/TimelinePicture.tsx";
import type { TimeWindow } from "../picture/time-window.ts";
import { useWidth } from "../picture/use-width.ts";
import { chosenIn, type Listing } from "../view/listing.ts";
import type { Choice } from "../view/view-store.ts";
import css from "./axis.module.css";
import type { CreateAxis } from "./axis-adapter.ts";
import { pictureModes, StillPicture } from "./StillPicture.tsx";
import { useAxis } from "./use-axis.ts";
import type { Layouts } from "./use-layouts.ts";

/** What the axis' controls can ask of it. */
export interface AxisCommands {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

export interface AxisProps extends Layouts {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  /** Its event is shown as chosen, and brought into view at each choice. */
  readonly choice: Choice;
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

export function Axis(props: AxisProps) {
  const { article, listing, choice, load, commands, onSelect, onMoved, onLive } = props;
  const { clock, whole, datelineMs, layouts } = props;
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const visBox = useRef<HTMLDivElement>(null);
  const framePx = useWidth(frame);
  const trackPx = useWidth(track);
  const mode = framePx !== null && framePx >= roomyFromPx ? "roomy" : "compact";

  const axis = useAxis(visBox, {
    load,
    hasRoom: trackPx !== null,
    whole,
    narrowestMs: useMemo(() => narrowest(article), [article]),
    heightPx: layouts[mode].heightPx,
    hasWeeks: trackPx !== null && trackPx < daysFromPx,
    dates: axisDates(words),
    onMovedByReader: onMoved,
  });
  const adapter = axis?.adapter;

  useEffect(() => {
    onLive(adapter !== undefined);
  }, [adapter, onLive]);
  const chosen = chosenIn(listing, choice.event)?.event ?? null;
  useImperativeHandle(commands, () => {
    const moved = (window: TimeWindow | null | undefined) => window && onMoved(window);
    const zoom = (factor: number) => moved(adapter?.zoom(factor, chosen && stretchOf(chosen, clock, whole)));
    return {
      zoomIn: () => zoom(zoomStep),
      zoomOut: () => zoom(1 / zoomStep),
      showAll: () => moved(adapter?.showAll()),
    };
  }, [adapter, chosen, clock, whole, onMoved]);

  // The axis' window follows the choice, at its zoom.
  useEffect(() => {
    if (!adapter || !chosen) return;
    adapter.reveal(stretchOf(chosen, clock, whole));
  }, [adapter, chosen, choice, clock, whole]);

  const modes: readonly PictureMode[] = trackPx === null ? pictureModes : [mode];
  return (
    <div ref={frame} className={css.axis} data-part="axis" aria-hidden="true">
      {modes.includes("roomy") && <LaneNames layout={layouts.roomy} />}
      <div ref={track} className={css.track}>
        {!axis &&
          modes.map((of) => (
            <StillPicture
              key={of}
              layout={layouts[of]}
              window={whole}
              datelineMs={datelineMs}
              widthPx={trackPx}
              selected={chosen?.id ?? null}
              onSelect={onSelect}
            />
          ))}
        <div ref={visBox} className={css.vis} />
        {axis &&
          createPortal(
            <TimelinePicture
              layout={layouts[mode]}
              window={axis.window}
              datelineMs={datelineMs}
              widthPx={trackPx}
              measureLabel={trackPx === null ? estimateLabelPx : measureLabelPx}
              selected={chosen?.id ?? null}
              onSelect={onSelect}
            />,
            axis.adapter.layer,
          )}
      </div>
    </div>
  );
}

/** Of an open interval, the end that is known. */
function stretchOf({ when }: AnchoredEvent, clock: Clock, whole: TimeWindow): TimeWindow {
  const extent = extentOn(clock, when);
  const startMs = extent.startMs ?? extent.endMs ?? whole.startMs;
  return { startMs, endMs: extent.endMs ?? startMs };
}

/** A day, unless the article tells the time of day somewhere. */
function narrowest(article: AnchoredArticle): number {
  const hasTimes = article.events.some(({ when }) => /T/.test(when.edtf));
  return hasTimes ? dayMs / 24 : 2 * dayMs;
}
