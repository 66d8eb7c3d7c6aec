// Which event a press beside the bars means: short bars are smaller than a finger.
import type { Stretch } from "./cover.ts";
import { labelHeightPx } from "./place-labels.ts";
import type { SceneBar } from "./scene-bars.ts";

/** A place on the picture, in px from its left and top edges. */
export interface PressedPlace {
  readonly xPx: number;
  readonly yPx: number;
}

/** The bar that is nearest to a press, by itself or by its label; null where none is within `reachPx`. */
export function nearestBar(
  bars: readonly SceneBar[],
  barPx: number,
  press: PressedPlace,
  reachPx: number,
): SceneBar | null {
  let nearest: SceneBar | null = null;
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

function awayFromPx(bar: SceneBar, barPx: number, { xPx, yPx }: PressedPlace): number {
  const fromMiddlePx = Math.abs(yPx - (bar.yPx + barPx / 2));
  const awayPx = ({ x1Px, x2Px }: Stretch, heightPx: number) =>
    Math.hypot(Math.max(x1Px - xPx, 0, xPx - x2Px), Math.max(fromMiddlePx - heightPx / 2, 0));
  return Math.min(
    awayPx(bar, barPx),
    bar.label ? awayPx(bar.label, labelHeightPx) : Number.POSITIVE_INFINITY,
  );
}
