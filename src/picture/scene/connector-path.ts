// The way of an arrow from one bar to another.
import type { DrawnBar } from "./drawn-bars.ts";
import { labelGapPx } from "./picture-layout.ts";
import { labelHeightPx } from "./place-labels.ts";

export interface ConnectorPath {
  /** SVG path data of the line, and of the arrow's head. */
  readonly line: string;
  readonly head: string;
  /** Where the line begins, on its own bar. */
  readonly dot: { readonly xPx: number; readonly yPx: number };
}

/**
 * A curve that leaves and arrives upright, above or below the bars, so that it crosses few labels. Where another bar
 * stands in its way it leaves sideways, towards where it goes, if its own label does not stand there.
 */
export function connectorOf(
  from: DrawnBar,
  to: DrawnBar,
  bars: readonly DrawnBar[],
  barPx: number,
): ConnectorPath {
  const y1 = from.yPx + barPx / 2;
  const x2 = middleOf(to);
  // Within one row the arrow runs below both.
  const tip = to.yPx > from.yPx ? 1 : -1;
  const gapPx = to.shown.selected ? ringPx : 2;
  const y2 = tip > 0 ? to.yPx - gapPx : to.yPx + barPx + gapPx;
  const side = sideOut(from, to, bars, barPx);
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
export function labelHoles(bars: readonly DrawnBar[], barPx: number): string {
  return bars
    .flatMap(({ yPx, label }) => {
      if (!label) return [];
      const topPx = yPx + barPx / 2 - labelHeightPx / 2;
      return [`M${label.x1Px - 3} ${topPx}H${label.x2Px + 3}V${topPx + labelHeightPx}H${label.x1Px - 3}Z`];
    })
    .join("");
}

/** What the ring around a selected bar takes. */
const ringPx = 6;
/** A bar is in the way of a line that is to pass it nearer than this. */
const clearPx = 6;
/** The least way along time that a line can leave sideways for. */
const leastSidewaysPx = 16;

/** -1 and 1: to the left and right; 0: upright. */
function sideOut(from: DrawnBar, to: DrawnBar, bars: readonly DrawnBar[], barPx: number): -1 | 0 | 1 {
  const x = uprightFrom(from, to, barPx);
  const isInWay = (other: DrawnBar) =>
    other !== from && other !== to && other.x1Px - clearPx < x && other.x2Px + clearPx > x;
  const isBetween = ({ yPx }: DrawnBar) =>
    to.yPx < from.yPx ? yPx < from.yPx && yPx > to.yPx : yPx > from.yPx && yPx < to.yPx;
  if (!bars.some((other) => isInWay(other) && isBetween(other))) return 0;
  const side = middleOf(to) < middleOf(from) ? -1 : 1;
  const edgePx = side < 0 ? from.x1Px : from.x2Px;
  const hasRoom = (middleOf(to) - edgePx) * side >= leastSidewaysPx;
  const isLabelThere = from.label !== null && from.label.side === (side < 0 ? "before" : "after");
  const isBarThere = bars.some(
    (other) =>
      other !== from &&
      Math.abs(other.yPx - from.yPx) < barPx &&
      other.x1Px < edgePx + (side > 0 ? leastSidewaysPx : 0) &&
      other.x2Px > edgePx - (side < 0 ? leastSidewaysPx : 0),
  );
  return hasRoom && !isLabelThere && !isBarThere ? side : 0;
}

function middleOf({ x1Px, x2Px }: DrawnBar): number {
  return (x1Px + x2Px) / 2;
}

/**
 * A little off a bar's middle, where arrows arrive, towards where this one goes; behind a label that lies in the bar.
 */
function uprightFrom(from: DrawnBar, to: DrawnBar, barPx: number): number {
  const { label, x1Px, x2Px } = from;
  const offPx = Math.min((x2Px - x1Px) / 4, barPx) * Math.sign(middleOf(to) - middleOf(from));
  const x = middleOf(from) + offPx;
  return label?.side === "inside" ? Math.max(x, label.x2Px + labelGapPx / 2) : x;
}

/** So far within a bar's end that the dot lies on it. */
function endOf({ x1Px, x2Px }: DrawnBar, side: -1 | 1, barPx: number): number {
  const insetPx = Math.min(barPx / 2, (x2Px - x1Px) / 2);
  return side < 0 ? x1Px + insetPx : x2Px - insetPx;
}
