// What the page knows of the axis: a window in time that can be moved, and a layer to draw on. No vis-timeline, no React.
// All its times are on the axis' scale (picture/time-scale.ts).
import type { TimeWindow } from "../picture/time-window.ts";

export interface AxisOptions {
  /** All that there is to see; the reader can move past it by its own width. */
  readonly whole: TimeWindow;
  /** The narrowest window, in ms. */
  readonly narrowestMs: number;
  readonly heightPx: number;
  /** Asked before each move. */
  readonly isMotionReduced: () => boolean;
  /** The window has moved, by whomever: at most once a frame. */
  readonly onWindow: (window: TimeWindow) => void;
  /** The reader has moved the window by hand, and let go. */
  readonly onMovedByReader: (window: TimeWindow) => void;
}

export interface AxisAdapter {
  /** Lies over the axis, under the reader's pointer; what is drawn into it moves nothing by itself. */
  readonly layer: HTMLElement;
  readonly window: () => TimeWindow;
  /** Around a moment, which keeps its place, if it is in view, and comes into the middle if not; null is the middle. */
  readonly zoom: (factor: number, centreMs: number | null) => TimeWindow;
  readonly showAll: () => TimeWindow;
  /** Moves the window, at the same zoom, so that this stretch is in view. Does nothing where it is. Gives where it leads. */
  readonly reveal: (stretch: TimeWindow) => TimeWindow;
  readonly setHeight: (heightPx: number) => void;
  readonly destroy: () => void;
}

export type CreateAxis = (container: HTMLElement, options: AxisOptions) => AxisAdapter;
