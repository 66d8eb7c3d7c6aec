// The sizes that the picture is laid out for. Before its width is known it stands in the page in each of them, and the sheet
// shows the one that fits (axis.module.css); then it is drawn in that one alone.
import type { PictureMode } from "../picture/measures.ts";
import type { Measured } from "../picture/use-measured.ts";

export interface Still {
  /** Its name in the sheet. */
  readonly name: string;
  readonly mode: PictureMode;
  /** The width that it is drawn for, the narrowest that it is shown at. */
  readonly widthPx: number;
  /** The axis' least width, within its border, and whether its window has to be high; the sheet holds the same. */
  readonly fromPx: number;
  readonly isHigh: boolean;
}

export const narrow: Still = { name: "narrow", mode: "compact", widthPx: 286, fromPx: 0, isHigh: false };
const stills: readonly Still[] = [
  narrow,
  { name: "middle", mode: "compact", widthPx: 480, fromPx: 480, isHigh: false },
  { name: "low", mode: "compact", widthPx: 800, fromPx: 960, isHigh: false },
  { name: "wide", mode: "roomy", widthPx: 568, fromPx: 720, isHigh: true },
  { name: "widest", mode: "roomy", widthPx: 980, fromPx: 1_140, isHigh: true },
];

/** A frame is as high as its content, and so never roomy. */
export function stillsFor(isFrame: boolean): readonly Still[] {
  return stills.filter(({ isHigh }) => !(isFrame && isHigh));
}

/** The one that is shown: the last that fits. */
export function stillAt({ widthPx }: Measured, isFrame: boolean, isWindowHigh: boolean): Still {
  const fitting = stillsFor(isFrame).filter(
    (still) => widthPx >= still.fromPx && (isWindowHigh || !still.isHigh),
  );
  return fitting.at(-1) ?? narrow;
}

/** Beside an axis at least so wide its lanes are named. */
const namesFromPx = 720;
const namesPx = 152;

/** What is left for the picture beside the names. */
export function trackWidthPx({ widthPx, textScale }: Measured): number {
  return widthPx >= namesFromPx ? widthPx - namesPx * textScale : widthPx;
}

/** A window that is high enough for a roomy picture. */
export const roomyHeight = "(height >= 45rem)";
