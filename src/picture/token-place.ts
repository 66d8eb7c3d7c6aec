// Where an event would stand if it were alone: a bar as wide as its time, or a token at it.

/** In px from where the scale begins. An open end is infinite. */
export interface Extent {
  readonly startPx: number;
  readonly endPx: number;
  /** The source gives a beginning and an end. */
  readonly isInterval: boolean;
}

export interface TokenPlace {
  readonly isBar: boolean;
  /** The place in time that it keeps to, wherever there is room for it. */
  readonly anchorPx: number;
  readonly x1Px: number;
  /** So far it may be moved to the right to make room for others: it stays within its time, or hardly leaves it. */
  readonly latestPx: number;
  /** Where its body ends, if it is not moved. */
  readonly x2Px: number;
}

/** What of a token's width it may be away from a time that is narrower than itself: a date as wide as its token keeps it. */
const slipShare = 0.3;

/**
 * An interval is a bar wherever that is wider than its token. Other dates are drawn as wide as they are where they are
 * wider than what the axis tells apart: a month among days, not a day among days.
 */
export function placeInTime(
  { startPx, endPx, isInterval }: Extent,
  tokenPx: number,
  unitPx: number,
): TokenPlace {
  const widthPx = endPx - startPx;
  const slipPx = tokenPx * slipShare;
  if (widthPx >= tokenPx && (isInterval || widthPx > unitPx * 1.5)) {
    return { isBar: true, anchorPx: startPx, x1Px: startPx, latestPx: startPx, x2Px: endPx };
  }
  const isNarrow = widthPx < tokenPx;
  const x1Px = isNarrow ? (startPx + endPx - tokenPx) / 2 : startPx;
  return {
    isBar: false,
    anchorPx: isNarrow ? (startPx + endPx) / 2 : startPx,
    x1Px,
    latestPx: isNarrow ? x1Px + slipPx : endPx - tokenPx,
    x2Px: x1Px + tokenPx,
  };
}
