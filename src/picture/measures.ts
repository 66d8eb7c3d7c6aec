// How large things are on the picture. All px here are at a root size of 16: a layout is given how much larger the
// reader's text is, and everything grows with it.

/** `roomy` where a page is wide and high enough; `compact` in frames and on phones. */
export type PictureMode = "roomy" | "compact";

export interface Measures {
  /** The strip at the top for the dates of the axis. */
  readonly headPx: number;
  readonly rowPx: number;
  /** A token's height, and its least width. */
  readonly tokenPx: number;
  /** Above and below the rows of a lane. */
  readonly lanePaddingPx: number;
  /** Of all lanes together: the axis takes a third of a window at most, whatever the article. */
  readonly mostRows: number;
}

export const measures: Readonly<Record<PictureMode, Measures>> = {
  roomy: { headPx: 38, rowPx: 25, tokenPx: 22, lanePaddingPx: 2.5, mostRows: 5 },
  compact: { headPx: 36, rowPx: 23, tokenPx: 20, lanePaddingPx: 2.5, mostRows: 4 },
};

/** Between two tokens, and between a token and what is beside it. */
export const tokenGapPx = 2;
/** Between a token and its label, and between a label and what is next. */
export const labelGapPx = 7;
/** So far the soft ends of a date that is not sure reach. */
export const tailPx = 9;
/** The size of a label's letters, and of the axis' dates. */
export const labelSizePx = 13;
export const dateSizePx = 12;

/** The root size that the measures are for. */
export const usualRootPx = 16;

/** The measures where the reader's text is so many times as large. */
export function scaledMeasures(mode: PictureMode, textScale: number): Measures {
  const { headPx, rowPx, tokenPx, lanePaddingPx, mostRows } = measures[mode];
  return {
    headPx: headPx * textScale,
    rowPx: rowPx * textScale,
    tokenPx: tokenPx * textScale,
    lanePaddingPx: lanePaddingPx * textScale,
    mostRows,
  };
}
