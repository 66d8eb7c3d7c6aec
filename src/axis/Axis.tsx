// The events on an axis of time: a picture of the whole time until the engine is here, and where it cannot be loaded; then the
// same picture lies over the live engine and moves with it. Hidden from assistive technology: all it says stands in the list.
import { type Ref, useCallback, useEffect, useEffectEvent, useImperativeHandle, useRef } from "react";
import { createPortal } from "react-dom";
import { arrangementAt, drawnStretch, pxPerMsOf } from "../picture/drawn-stretch.ts";
import { LaneNames } from "../picture/LaneNames.tsx";
import type { Mark } from "../picture/mark.ts";
import { measureDatePx, measureLabelPx } from "../picture/measure-label.ts";
import type { PictureLayout } from "../picture/picture-layout.ts";
import { TimelinePicture } from "../picture/TimelinePicture.tsx";
import { middleMs, spanMs, type TimeWindow, zoomed } from "../picture/time-window.ts";
import type { Measured } from "../picture/use-measured.ts";
import type { Choice } from "../view/view-store.ts";
import css from "./axis.module.css";
import type { CreateAxis } from "./axis-adapter.ts";
import type { GuardedAxis } from "./guarded-axis.ts";
import { trackWidthPx } from "./stills.ts";
import { useAxis } from "./use-axis.ts";
import { zoomCentre } from "./zoom-centre.ts";

/** What the axis' controls can ask of it. */
export interface AxisCommands {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
}

export interface AxisProps {
  /** For the width that was measured. */
  readonly layout: PictureLayout;
  readonly measured: Measured;
  /** Its event is shown as chosen, and brought into view at each choice. */
  readonly choice: Choice;
  readonly load: () => Promise<CreateAxis | null>;
  readonly commands: Ref<AxisCommands>;
  readonly onSelect: (event: string) => void;
  /** A count of events that cannot be drawn apart was pressed: given the first of them. */
  readonly onOpenCrowd: (event: string) => void;
  /** The reader has moved the window in time: given in civil time. */
  readonly onMoved: (window: TimeWindow) => void;
  /** The axis is there, and its controls do something. */
  readonly onLive: (isLive: boolean) => void;
}

const zoomStep = 1.6;

export function Axis(props: AxisProps) {
  const { layout, measured, choice, load, commands, onSelect, onOpenCrowd, onMoved, onLive } = props;
  const visBox = useRef<HTMLDivElement>(null);
  const { whole, narrowestMs, scale } = layout.axis;
  const trackPx = trackWidthPx(measured);

  const tellMoved = useCallback(
    ({ startMs, endMs }: TimeWindow) =>
      onMoved({ startMs: scale.toTime(startMs), endMs: scale.toTime(endMs) }),
    [onMoved, scale],
  );
  const axis = useAxis(visBox, {
    ...{ load, whole, narrowestMs, heightPx: layout.heightPx },
    onMovedByReader: tellMoved,
  });
  const adapter = axis?.adapter;

  useEffect(() => {
    onLive(adapter !== undefined);
  }, [adapter, onLive]);
  const chosen = choice.event === null ? undefined : layout.markOf.get(choice.event);
  const selected = chosen?.listed.event.id ?? null;
  const chosenFromMs = chosen && stretchOf(chosen).startMs;
  const chosenToMs = chosen && stretchOf(chosen).endMs;
  useImperativeHandle(commands, () => {
    const moved = (window: TimeWindow | null | undefined) => window && tellMoved(window);
    const zoom = (factor: number) => {
      const window = adapter?.window();
      if (!adapter || !window) return;
      const nextMs = spanMs(zoomed(window, middleMs(window), factor, narrowestMs));
      const centreMs = zoomCentre(layout, window, trackPx / nextMs, selected);
      moved(adapter.zoom(factor, centreMs));
    };
    return {
      zoomIn: () => zoom(zoomStep),
      zoomOut: () => zoom(1 / zoomStep),
      showAll: () => moved(adapter?.showAll()),
    };
  }, [adapter, layout, narrowestMs, trackPx, selected, tellMoved]);

  /** At the zoom that the axis has or moves to; an event need not stand at its time. */
  const reveal = useCallback(
    (axis: GuardedAxis, mark: Mark) => {
      const window = axis.window();
      if (window === null) return null;
      const drawn = drawnStretch(
        layout,
        arrangementAt(layout, pxPerMsOf(trackPx, window), selected),
        mark.listed.event.id,
      );
      return axis.reveal(drawn ?? stretchOf(mark));
    },
    [layout, trackPx, selected],
  );
  // The axis' window follows the choice, at its zoom.
  const revealChosen = useEffectEvent((axis: GuardedAxis) => chosen && reveal(axis, chosen));
  useEffect(() => {
    if (adapter && chosenFromMs !== undefined && chosenToMs !== undefined) revealChosen(adapter);
  }, [adapter, chosenFromMs, chosenToMs, choice]);
  const onReveal = useCallback(
    (event: string) => {
      const mark = layout.markOf.get(event);
      const window = adapter && mark && reveal(adapter, mark);
      if (window) tellMoved(window);
    },
    [adapter, layout, reveal, tellMoved],
  );

  const picture = (
    <TimelinePicture
      layout={layout}
      window={axis?.window ?? whole}
      widthPx={trackPx}
      isMeasured
      measureLabel={measureLabelPx(layout.textScale)}
      measureDate={measureDatePx(layout.textScale)}
      selected={selected}
      onSelect={onSelect}
      onOpenCrowd={onOpenCrowd}
      onReveal={onReveal}
    />
  );
  return (
    <div className={css.axis} data-part="axis" aria-hidden="true">
      <LaneNames layout={layout} />
      <div className={css.track}>
        {!axis && picture}
        <div ref={visBox} className={css.vis} />
        {axis && createPortal(picture, axis.adapter.layer)}
      </div>
    </div>
  );
}

/** On the axis' scale; of an open interval, the end that is known. */
function stretchOf({ startMs, endMs }: Mark): TimeWindow {
  return { startMs: startMs ?? endMs ?? 0, endMs: endMs ?? startMs ?? 0 };
}
