// The way of an arrow from one token to another.
import type { ArrowEnd } from "./arrow-ends.ts";
import type { SceneLabel } from "./place-labels.ts";

export interface ConnectorPath {
  /** SVG path data of the line, and of the arrow's head. */
  readonly line: string;
  readonly head: string;
  /** Where the line begins, on its own token. */
  readonly dot: { readonly xPx: number; readonly yPx: number };
}

/** In which gap between rows a line runs along time: in the one beside where it goes, or beside where it comes from. */
export type Way = "near-goal" | "near-start";

/** Upright out of its token, along the gap between two rows, and upright to the other: over no token of either row. */
export function connectorPath(from: ArrowEnd, to: ArrowEnd, way: Way, tokenPx: number): ConnectorPath {
  // Within one row the arrow runs below both.
  const down = to.yPx > from.yPx ? 1 : -1;
  const bend = to.yPx === from.yPx ? 1 : down;
  const x1 = uprightFrom(from, to);
  const x2 = middleOf(to);
  const betweenPx = to.yPx === from.yPx ? Infinity : Math.abs(to.yPx - from.yPx) - tokenPx;
  // Between rows of one lane there is less room than the line and a ring would take.
  const share = Math.min(1, betweenPx / (gapPx + ringPx));
  const alongPx = gapPx * share;
  const edgeOf = (end: ArrowEnd, side: number) => {
    const outPx = end.isSelected ? ringPx * share : 0;
    return side > 0 ? end.yPx + tokenPx + outPx : end.yPx - outPx;
  };
  const y1 = edgeOf(from, bend);
  const y2 = edgeOf(to, -down);
  const gapY = way === "near-goal" ? y2 - down * alongPx : y1 + bend * alongPx;
  const along = Math.sign(x2 - x1);
  const radius = Math.min(gapPx - 1, Math.abs(x2 - x1) / 2, Math.abs(gapY - y1));
  const turn2 = Math.min(gapPx - 1, Math.abs(x2 - x1) / 2);
  const headY = y2 - down * headPx;
  const endY = y2 - down * Math.min(headPx, alongPx);
  return {
    line:
      `M${x1} ${y1}V${gapY - bend * radius}Q${x1} ${gapY} ${x1 + along * radius} ${gapY}` +
      `H${x2 - along * turn2}Q${x2} ${gapY} ${x2} ${endY}`,
    head: `M${x2 - 4} ${headY}L${x2 + 4} ${headY}L${x2} ${y2}Z`,
    dot: { xPx: x1, yPx: y1 },
  };
}

/** From a row to the line that runs beside it, and the length of an arrow's head. */
const gapPx = 5;
const headPx = 5;

/** Path data of the boxes in which labels stand; they never overlap. */
export function labelHoles(
  labels: readonly { readonly label: SceneLabel | null; readonly yPx: number }[],
  tokenPx: number,
  textScale: number,
): string {
  const heightPx = labelHeightPx * textScale;
  return labels
    .flatMap(({ yPx, label }) => {
      if (!label) return [];
      const topPx = yPx + tokenPx / 2 - heightPx / 2;
      return [`M${label.x1Px - 3} ${topPx}H${label.x2Px + 3}V${topPx + heightPx}H${label.x1Px - 3}Z`];
    })
    .join("");
}

/** The room that a label takes, top to bottom. */
const labelHeightPx = 16;

export function middleOf({ x1Px, x2Px }: ArrowEnd): number {
  return (x1Px + x2Px) / 2;
}

/** Where a line leaves upright: a little off its token's middle, where arrows arrive, towards where it goes. */
export function uprightFrom(from: ArrowEnd, to: ArrowEnd): number {
  return middleOf(from) + ((from.x2Px - from.x1Px) / 5) * Math.sign(middleOf(to) - middleOf(from));
}

/** What the ring around a selected token takes. */
const ringPx = 5;
