// What the page knows of the axis: a window in time that can be moved, and a layer to draw on. No vis-timeline, no React.
import type { AxisDates } from "../i18n/axis-dates.ts";
import type { TimeWindow } from "../picture/time-window.ts";

/** What may change while the axis stands. */
export interface AxisLook {
  readonly heightPx: number;
  /** Whether weeks are a step between days and months: where there is no room for days, they are. */
  readonly hasWeeks: boolean;
}

export interface AxisOptions {
  /** All that there is to see; the reader can move past it by its own width. */
  readonly whole: TimeWindow;
  /** The narrowest window, in ms. */
  readonly narrowestMs: number;
  readonly look: AxisLook;
  readonly dates: AxisDates;
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
  /** Around the middle of `around`, which stays where it is, if that is in view; else around the window's. */
  readonly zoom: (factor: number, around: TimeWindow | null) => TimeWindow;
  readonly showAll: () => TimeWindow;
  /** Moves the window, at the same zoom, so that this stretch is in view. Does nothing where it is. */
  readonly reveal: (stretch: TimeWindow) => void;
  readonly setLook: (look: AxisLook) => void;
  readonly destroy: () => void;
}

export type CreateAxis = (container: HTMLElement, options: AxisOptions) => AxisAdapter;
