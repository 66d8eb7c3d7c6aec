// The way of an arrow from one bar to another.
import { labelGapPx } from "../picture-layout.ts";
import { labelHeightPx } from "./place-labels.ts";
import type { SceneBar } from "./scene-bars.ts";

export interface ConnectorPath {
  /** SVG path data of the line, and of the arrow's head. */
  readonly line: string;
  readonly head: string;
  /** Where the line begins, on its own bar. */
  readonly dot: { readonly xPx: number; readonly yPx: number };
}

/** Where a line leaves its bar: to the left, upright, to the right. */
export type WayOut = -1 | 0 | 1;

/** A curve that leaves its bar upright or sideways, and arrives upright, above or below the other bar. */
export function connectorPath(from: SceneBar, to: SceneBar, side: WayOut, barPx: number): ConnectorPath {
  const y1 = from.yPx + barPx / 2;
  const x2 = middleOf(to);
  // Within one row the arrow runs below both.
  const tip = to.yPx > from.yPx ? 1 : -1;
  const gapPx = to.isSelected ? ringPx : 2;
  const y2 = tip > 0 ? to.yPx - gapPx : to.yPx + barPx + gapPx;
  const x1 = side === 0 ? uprightFrom(from, to, barPx) : endOf(from, side, barPx);
  const bend = to.yPx < from.yPx ? -1 : 1;
  const depthPx = Math.max(Math.abs(y2 - y1) * 0.7, 22);
  const edgePx = y1 + bend * (barPx / 2 + 4);
  const out = side === 0 ? `V${edgePx}C${x1} ${edgePx + bend * depthPx}` : `C${x1 + (x2 - x1) * 0.6} ${y1}`;
  return {
    line: `M${x1} ${y1}${out} ${x2} ${y2 - tip * depthPx} ${x2} ${y2 - tip * 6}`,
    head: `M${x2 - 4.5} ${y2 - tip * 7}L${x2 + 4.5} ${y2 - tip * 7}L${x2} ${y2}Z`,
    dot: { xPx: x1, yPx: y1 },
  };
}

/** Path data of the boxes in which labels stand; they never overlap. */
export function labelHoles(bars: readonly SceneBar[], barPx: number): string {
  return bars
    .flatMap(({ yPx, label }) => {
      if (!label) return [];
      const topPx = yPx + barPx / 2 - labelHeightPx / 2;
      return [`M${label.x1Px - 3} ${topPx}H${label.x2Px + 3}V${topPx + labelHeightPx}H${label.x1Px - 3}Z`];
    })
    .join("");
}

export function middleOf({ x1Px, x2Px }: SceneBar): number {
  return (x1Px + x2Px) / 2;
}

/**
 * Where a line leaves upright: a little off its bar's middle, where arrows arrive, towards where it goes; behind a label
 * that lies in the bar.
 */
export function uprightFrom(from: SceneBar, to: SceneBar, barPx: number): number {
  const { label, x1Px, x2Px } = from;
  const offPx = Math.min((x2Px - x1Px) / 4, barPx) * Math.sign(middleOf(to) - middleOf(from));
  const x = middleOf(from) + offPx;
  return label?.side === "inside" ? Math.max(x, label.x2Px + labelGapPx / 2) : x;
}

/** What the ring around a selected bar takes. */
const ringPx = 6;

/** So far within a bar's end that the dot lies on it. */
function endOf({ x1Px, x2Px }: SceneBar, side: -1 | 1, barPx: number): number {
  const insetPx = Math.min(barPx / 2, (x2Px - x1Px) / 2);
  return side < 0 ? x1Px + insetPx : x2Px - insetPx;
}
