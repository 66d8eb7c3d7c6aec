// Which event a press beside the bars means: short bars are smaller than a finger.
import type { DrawnBar } from "./drawn-bars.ts";
import { labelHeightPx } from "./place-labels.ts";

/** A place on the picture, in px from its left and top edges. */
export interface PressedPlace {
  readonly xPx: number;
  readonly yPx: number;
}

/** The bar that is nearest to a press, by itself or by its label; null where none is within `reachPx`. */
export function nearestBar(
  bars: readonly DrawnBar[],
  barPx: number,
  press: PressedPlace,
  reachPx: number,
): DrawnBar | null {
  let nearest: DrawnBar | null = null;
  let leastPx = reachPx;
  for (const bar of bars) {
    const awayPx = awayFromPx(bar, barPx, press);
    // Of bars that lie on one another the last is seen.
    if (awayPx > leastPx) continue;
    nearest = bar;
    leastPx = awayPx;
  }
  return nearest;
}

function awayFromPx(bar: DrawnBar, barPx: number, { xPx, yPx }: PressedPlace): number {
  const fromMiddlePx = Math.abs(yPx - (bar.yPx + barPx / 2));
  const awayPx = ({ x1Px, x2Px }: Stretch, heightPx: number) =>
    Math.hypot(Math.max(x1Px - xPx, 0, xPx - x2Px), Math.max(fromMiddlePx - heightPx / 2, 0));
  return Math.min(
    awayPx(bar, barPx),
    bar.label ? awayPx(bar.label, labelHeightPx) : Number.POSITIVE_INFINITY,
  );
}

interface Stretch {
  readonly x1Px: number;
  readonly x2Px: number;
}
