// The events of one lane, in px, and the room that its rows have for them.
import { type Arrangeable, type Arrangement, arrangeLane } from "./arrange.ts";
import type { Mark } from "./mark.ts";
import { tokenGapPx } from "./measures.ts";
import { spanMs, type TimeWindow } from "./time-window.ts";
import { crowdPx } from "./token-width.ts";
import type { Zoom } from "./zoom.ts";

export interface LaneItem extends Arrangeable {
  readonly mark: Mark;
}

export interface LaneLook {
  readonly rows: number;
  readonly zoom: Zoom;
  /** The height of a token. */
  readonly tokenPx: number;
  readonly whole: TimeWindow;
}

/** Places along time are in px from where the whole begins. */
export function arrangeMarks(
  marks: readonly Mark[],
  { rows, zoom, tokenPx, whole }: LaneLook,
  selected: Mark | null,
): Arrangement<LaneItem> {
  const items = marks.map((mark) => itemOf(mark, zoom, whole));
  return arrangeLane(items, {
    rows,
    widthPx: spanMs(whole) * zoom.pxPerMs,
    unitPx: zoom.unitPx,
    gapPx: tokenGapPx * zoom.textScale,
    crowdPx: (count) => crowdPx(count, tokenPx),
    selected: items.find(({ mark }) => mark === selected) ?? null,
  });
}

/** How many of them would not be drawn apart, or only on one another. */
export function crowdedIn(marks: readonly Mark[], look: LaneLook): number {
  const { singles, crowds } = arrangeMarks(marks, look, null);
  return crowds.reduce((sum, { items }) => sum + items.length, singles.filter(({ isOver }) => isOver).length);
}

function itemOf(mark: Mark, { pxPerMs }: Zoom, whole: TimeWindow): LaneItem {
  const toPx = (ms: number) => (ms - whole.startMs) * pxPerMs;
  return {
    mark,
    startPx: toPx(mark.startMs ?? whole.startMs),
    endPx: toPx(mark.endMs ?? whole.endMs),
    isInterval: mark.isInterval,
    tokenPx: mark.tokenPx,
  };
}
