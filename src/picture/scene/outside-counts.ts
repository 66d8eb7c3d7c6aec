// The counts of what is out of the window, over the ends of the head: each as wide as its text, and never on the other.
import type { Words } from "../../i18n/words.ts";
import type { Outside, SceneTokens } from "./tokens.ts";

export interface OutsideCount {
  readonly side: "before" | "after";
  readonly count: number;
  /** Id of the nearest event, or of one in the nearest count. */
  readonly nearest: string;
  readonly text: string;
  readonly x1Px: number;
  readonly x2Px: number;
}

export interface OutsideRoom {
  readonly widthPx: number;
  readonly textScale: number;
  readonly words: Words;
  readonly measureDate: (date: string) => number;
}

/** From the picture's edges, and what is kept free beside each. */
export const outsideInsetPx = 3;
/** On both sides of the text. */
const paddingPx = 7;
/** Of the picture, for a text that says all: dates have to stand between both. */
const fullShare = 1 / 3;

/** From left to right; none on a side where nothing is. */
export function outsideCounts(
  { before, after }: Pick<SceneTokens, "before" | "after">,
  room: OutsideRoom,
): OutsideCount[] {
  const { widthPx, words } = room;
  const said = (side: OutsideCount["side"], { count, nearest }: Outside, texts: readonly string[]) => {
    if (nearest === null) return [];
    const { text, lengthPx } = fitting(texts, room);
    const x1Px = side === "before" ? outsideInsetPx : widthPx - outsideInsetPx - lengthPx;
    return [{ side, count, nearest: nearest.event.id, text, x1Px, x2Px: x1Px + lengthPx }];
  };
  return [
    ...said("before", before, words.outsideBefore(before.count)),
    ...said("after", after, words.outsideAfter(after.count)),
  ];
}

/** The first that leaves room for the dates, else the last and shortest, at most just under half of the picture. */
function fitting(texts: readonly string[], { widthPx, textScale, measureDate }: OutsideRoom) {
  const lengthOf = (text: string) => measureDate(text) + 2 * paddingPx * textScale;
  const text = texts.find((each) => lengthOf(each) <= widthPx * fullShare) ?? texts.at(-1) ?? "";
  return { text, lengthPx: Math.min(lengthOf(text), widthPx / 2 - 2 * outsideInsetPx) };
}
