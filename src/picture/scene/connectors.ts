// The arrows from a statement to what it is about, while either is selected.
import { grouped } from "../ordered.ts";
import type { Bar } from "../picture-layout.ts";
import type { ArrowEnds } from "./arrow-ends.ts";
import { type BarRow, barRows } from "./bar-rows.ts";
import { type ConnectorPath, connectorPath, middleOf, uprightFrom, type WayOut } from "./connector-path.ts";
import { type Cover, coverOf } from "./cover.ts";
import type { SceneBar } from "./scene-bars.ts";

export interface Connector extends ConnectorPath {
  readonly from: SceneBar;
  readonly to: SceneBar;
}

/** A bar is in the way of a line that is to pass it nearer than this. */
const clearPx = 6;
/** The least way along time that a line can leave sideways for. */
const leastSidewaysPx = 16;

/**
 * A line leaves upright, so that it crosses few labels. Where another bar stands in its way it leaves sideways, towards
 * where it goes, if neither its own label nor a bar of its row stands there.
 */
export function connectors(
  bars: readonly SceneBar[],
  ends: readonly ArrowEnds<Bar>[],
  barPx: number,
): Connector[] {
  if (ends.length === 0) return [];
  const byPlace = new Map(bars.map((bar) => [bar.place, bar]));
  const arrows = ends.flatMap((each) => {
    const [from, to] = [byPlace.get(each.from.place), byPlace.get(each.to.place)];
    return from && to ? [{ from, to }] : [];
  });
  const rows = barRows(bars);
  const coverAt = new Map(rows.map(({ yPx, once }) => [yPx, once]));
  const blocked = blockedArrows(arrows, rows, barPx);
  return arrows.map((arrow) => {
    const { from, to } = arrow;
    const side = blocked.has(arrow) ? sidewaysOut(arrow, coverAt.get(from.yPx)) : 0;
    return { ...arrow, ...connectorPath(from, to, side, barPx) };
  });
}

/**
 * Those with a bar in their way, of a row between both their ends. One end of each is the selected bar: away from that,
 * row by row, what stands between is known when the other end is reached.
 */
function blockedArrows(
  arrows: readonly ArrowEnds<SceneBar>[],
  rows: readonly BarRow<SceneBar>[],
  barPx: number,
): ReadonlySet<ArrowEnds<SceneBar>> {
  const blocked = new Set<ArrowEnds<SceneBar>>();
  const byOtherEnd = grouped(arrows, ({ from, to }) => (from.isSelected ? to : from));
  const ownPx = rows.find(({ bars }) => bars.some(({ isSelected }) => isSelected))?.yPx ?? 0;
  const below = rows.filter(({ yPx }) => yPx > ownPx);
  const above = rows.filter(({ yPx }) => yPx < ownPx).reverse();
  for (const away of [below, above]) {
    const between = coverOf([]);
    for (const row of away) {
      for (const arrow of row.bars.flatMap((bar) => byOtherEnd.get(bar) ?? [])) {
        const x = uprightFrom(arrow.from, arrow.to, barPx);
        if (between.meets({ x1Px: x, x2Px: x })) blocked.add(arrow);
      }
      for (const { x1Px, x2Px } of row.bars) between.add({ x1Px: x1Px - clearPx, x2Px: x2Px + clearPx });
    }
  }
  return blocked;
}

/** Sideways, where there is room; upright all the same, where there is none. */
function sidewaysOut({ from, to }: ArrowEnds<SceneBar>, row: Cover | undefined): WayOut {
  const side = middleOf(to) < middleOf(from) ? -1 : 1;
  const edgePx = side < 0 ? from.x1Px : from.x2Px;
  const hasRoom = (middleOf(to) - edgePx) * side >= leastSidewaysPx;
  const isLabelThere = from.label !== null && from.label.side === (side < 0 ? "before" : "after");
  const beside =
    side < 0
      ? { x1Px: edgePx - leastSidewaysPx, x2Px: edgePx }
      : { x1Px: edgePx, x2Px: edgePx + leastSidewaysPx };
  return hasRoom && !isLabelThere && !row?.meets(beside) ? side : 0;
}
