// Where the moment of publication stands, and where its name finds room.
import type { TimeWindow } from "../time-window.ts";

export interface SceneDateline {
  readonly xPx: number;
  /** On which side of the line it is named; null where neither has room, or the line is out of view. */
  readonly side: "after" | "before" | null;
  readonly name: string;
  /** From the line to its name. */
  readonly gapPx: number;
}

export interface DatelineRoom {
  readonly widthPx: number;
  readonly gapPx: number;
  readonly measureName: (name: string) => number;
}

export function sceneDateline(
  ms: number,
  name: string,
  window: TimeWindow,
  room: DatelineRoom,
): SceneDateline {
  const { widthPx, gapPx, measureName } = room;
  const xPx = ((ms - window.startMs) / (window.endMs - window.startMs)) * widthPx;
  const namePx = measureName(name) + gapPx;
  const isInView = xPx >= 0 && xPx <= widthPx;
  const side = !isInView ? null : xPx + namePx <= widthPx ? "after" : xPx - namePx >= 0 ? "before" : null;
  return { xPx, side, name, gapPx };
}
