// The picture's rules for labels and arrows, told pair by pair: slow, and plain enough to be believed. What is drawn is
// compared with them.
import { labelGapPx, leastBarPx } from "../../src/picture/picture-layout.ts";
import { middleOf, uprightFrom, type WayOut } from "../../src/picture/scene/connector-path.ts";
import {
  type LabelPlace,
  type LabelRoom,
  labelHeightPx,
  type PlacedBar,
} from "../../src/picture/scene/place-labels.ts";
import type { SceneBar } from "../../src/picture/scene/scene-bars.ts";

interface Box {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly y1Px: number;
  readonly y2Px: number;
}

export function placeLabelsPairwise(
  bars: readonly PlacedBar[],
  { widthPx, barPx, selected }: LabelRoom,
): Map<string, LabelPlace> {
  const inView = bars.filter(({ x1Px, x2Px }) => x2Px > 0 && x1Px < widthPx);
  const boxOfBar = (bar: PlacedBar) => boxOf(bar, barPx);
  const labels: Box[] = [];
  const places = new Map<string, LabelPlace>();
  const bySelection = inView.toSorted((a, b) => Number(b.id === selected) - Number(a.id === selected));
  for (const bar of bySelection) {
    const { labelPx } = bar;
    if (labelPx === null) continue;
    const obstacles = [...inView.filter((other) => other !== bar).map(boxOfBar), ...labels];
    const above = inView.slice(inView.indexOf(bar) + 1).map(boxOfBar);
    const labelBox = (place: LabelPlace) => boxOfLabel(bar, barPx, labelPx, place);
    const beside: LabelPlace[] = [
      { side: "after", anchorPx: bar.x2Px },
      { side: "before", anchorPx: bar.x1Px },
      { side: "inside", anchorPx: Math.max(bar.x1Px, 0) },
    ];
    if (bar.id === selected) beside.push(behindNeighbours(bar.x2Px, labelBox, obstacles));
    const place = beside.find((candidate) => {
      const box = labelBox(candidate);
      return (
        isInPicture(box, widthPx) &&
        fits(bar, candidate, labelPx, widthPx) &&
        !isEndCovered(boxOfBar(bar), candidate, above) &&
        !meetsAny(box, obstacles)
      );
    });
    if (!place) continue;
    places.set(bar.id, place);
    labels.push(labelBox(place));
  }
  return places;
}

/** Where an arrow's line leaves its bar. */
export function wayOutPairwise(
  from: SceneBar,
  to: SceneBar,
  bars: readonly SceneBar[],
  barPx: number,
): WayOut {
  const x = uprightFrom(from, to, barPx);
  const isInWay = (other: SceneBar) =>
    other !== from && other !== to && other.x1Px - clearPx < x && other.x2Px + clearPx > x;
  const isBetween = ({ yPx }: SceneBar) =>
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

const clearPx = 6;
const leastSidewaysPx = 16;

/** Behind the last of the bars that follow a bar without a gap, a label's own gap being none. */
function behindNeighbours(
  endPx: number,
  labelBox: (place: LabelPlace) => Box,
  obstacles: readonly Box[],
): LabelPlace {
  const reach = labelBox({ side: "after", anchorPx: endPx });
  let anchorPx = endPx;
  for (const box of obstacles.toSorted((a, b) => a.x1Px - b.x1Px)) {
    const isInRow = box.y1Px < reach.y2Px && box.y2Px > reach.y1Px;
    if (isInRow && box.x1Px < anchorPx + labelGapPx) anchorPx = Math.max(anchorPx, box.x2Px);
  }
  return { side: "after", anchorPx };
}

/** Inside a bar there has to be room for the whole label, in view. */
function fits(
  { x2Px }: PlacedBar,
  { side, anchorPx }: LabelPlace,
  labelPx: number,
  widthPx: number,
): boolean {
  return side !== "inside" || Math.min(x2Px, widthPx) - anchorPx >= labelPx + 2 * labelGapPx;
}

/** A label beside an end that another bar lies on would be read as that one's. */
function isEndCovered(bar: Box, { side }: LabelPlace, above: readonly Box[]): boolean {
  const depthPx = Math.min(leastBarPx, (bar.x2Px - bar.x1Px) / 2);
  const end = {
    ...bar,
    ...(side === "before" ? { x2Px: bar.x1Px + depthPx } : { x1Px: bar.x2Px - depthPx }),
  };
  return side !== "inside" && meetsAny(end, above);
}

function boxOf({ x1Px, x2Px, yPx }: PlacedBar, barPx: number): Box {
  return { x1Px, x2Px, y1Px: yPx, y2Px: yPx + barPx };
}

/** What a label takes, with the gap to its anchor and as much behind it. */
function boxOfLabel({ yPx }: PlacedBar, barPx: number, labelPx: number, { side, anchorPx }: LabelPlace): Box {
  const middlePx = yPx + barPx / 2;
  const lengthPx = labelPx + 2 * labelGapPx;
  return {
    x1Px: side === "before" ? anchorPx - lengthPx : anchorPx,
    x2Px: side === "before" ? anchorPx : anchorPx + lengthPx,
    y1Px: middlePx - labelHeightPx / 2,
    y2Px: middlePx + labelHeightPx / 2,
  };
}

/** The gap at the far end may lie outside. */
function isInPicture({ x1Px, x2Px }: Box, widthPx: number): boolean {
  return x1Px >= -labelGapPx && x2Px <= widthPx + labelGapPx;
}

function meetsAny(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      box.x1Px < other.x2Px && box.x2Px > other.x1Px && box.y1Px < other.y2Px && box.y2Px > other.y1Px,
  );
}
