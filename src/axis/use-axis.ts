// Connects a box in the page to the live axis: starts it once it could be loaded, keeps its height, ends it with the box.
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { TimeWindow } from "../picture/time-window.ts";
import type { AxisOptions, CreateAxis } from "./axis-adapter.ts";
import { type GuardedAxis, startGuarded } from "./guarded-axis.ts";

export interface LiveAxis {
  readonly adapter: GuardedAxis;
  readonly window: TimeWindow;
}

interface Options extends Omit<AxisOptions, "onWindow" | "isMotionReduced"> {
  /** Resolves to null where there is no axis to be had. */
  readonly load: () => Promise<CreateAxis | null>;
}

/** Null until the axis is there, and for good where it cannot be loaded, does not start, or has ended by a fault. */
export function useAxis(box: RefObject<HTMLElement | null>, options: Options): LiveAxis | null {
  const [adapter, setAdapter] = useState<GuardedAxis | null>(null);
  const [window, setWindow] = useState(options.whole);
  const { whole, narrowestMs, heightPx, load, onMovedByReader } = options;
  const start = useEffectEvent((create: CreateAxis, container: HTMLElement) =>
    startGuarded(
      create,
      container,
      {
        whole,
        narrowestMs,
        heightPx,
        isMotionReduced: () => matchMedia("(prefers-reduced-motion: reduce)").matches,
        onWindow: setWindow,
        onMovedByReader: (moved) => onMovedByReader(moved),
      },
      () => setAdapter(null),
    ),
  );

  // The axis itself: vis-timeline, a thing outside React.
  useEffect(() => {
    let isWanted = true;
    let started: GuardedAxis | null = null;
    load().then((create) => {
      const container = box.current;
      if (!isWanted || !create || !container) return;
      started = start(create, container);
      setWindow(whole);
      setAdapter(started);
    });
    return () => {
      isWanted = false;
      setAdapter(null);
      started?.destroy();
    };
  }, [box, load, whole]);

  useEffect(() => {
    adapter?.setHeight(heightPx);
  }, [adapter, heightPx]);

  return adapter && { adapter, window };
}
