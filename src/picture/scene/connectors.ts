// The arrows from a statement to what it is about, while either is selected.
import type { Arrow, ArrowEnd } from "./arrow-ends.ts";
import { type ConnectorPath, connectorPath, middleOf, uprightFrom } from "./connector-path.ts";
import type { Stretch } from "./cover.ts";

export type Connector = Arrow & ConnectorPath;

/** What may stand in the way of one. */
interface Standing extends Stretch {
  readonly yPx: number;
}

/** A token is in the way of a line that is to pass it nearer than this. */
const clearPx = 4;

/** A line takes the way on which no token stands. `tokens` are those in view. */
export function connectors(
  arrows: readonly Arrow[],
  tokens: readonly Standing[],
  tokenPx: number,
): Connector[] {
  return arrows.map(({ from, to }) => {
    const isBlockedAt = (xPx: number) => isBlocked(from, to, xPx, tokens);
    const way = isBlockedAt(uprightFrom(from, to)) && !isBlockedAt(middleOf(to)) ? "near-start" : "near-goal";
    return { from, to, ...connectorPath(from, to, way, tokenPx) };
  });
}

/** Something stands in a row between both. */
function isBlocked(from: ArrowEnd, to: ArrowEnd, xPx: number, tokens: readonly Standing[]): boolean {
  const [top, bottom] = [Math.min(from.yPx, to.yPx), Math.max(from.yPx, to.yPx)];
  return tokens.some(({ x1Px, x2Px, yPx }) => {
    return yPx > top && yPx < bottom && x1Px - clearPx < xPx && x2Px + clearPx > xPx;
  });
}
