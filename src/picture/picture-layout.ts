// Where everything on the timeline's picture stands, top to bottom, and when. Lanes depend on the events and on how
// much room there is at least, never on the zoom: nothing jumps while the reader moves in time, and the page knows the height before any script runs.
import { isInterval, isUncertain } from "../article/edtf.ts";
import type { ListedEvent, ListedVoice } from "../view/listing.ts";
import type { LabelOf } from "./label-text.ts";
import { crowdedIn } from "./lane-room.ts";
import { dealRows, laneEvents } from "./lanes.ts";
import type { Lane, Mark } from "./mark.ts";
import { type Measures, type PictureMode, scaledMeasures } from "./measures.ts";
import { grouped } from "./ordered.ts";
import type { TimeAxis } from "./time-axis.ts";
import { spanMs } from "./time-window.ts";
import { tokenPx } from "./token-width.ts";
import { zoomAt } from "./zoom.ts";

export interface PictureLayout extends Measures {
  readonly mode: PictureMode;
  /** How many times as large as usual the reader's text is. */
  readonly textScale: number;
  readonly axis: TimeAxis;
  readonly heightPx: number;
  readonly lanes: readonly Lane[];
  /** Lane by lane. */
  readonly marks: readonly Mark[];
  /** Something begins at the moment of publication or behind it. */
  readonly isDatelineFollowed: boolean;
  /** By an event's id: its mark, and those of the events that speak of it. */
  readonly markOf: ReadonlyMap<string, Mark>;
  readonly speakersOf: ReadonlyMap<string, readonly Mark[]>;
}

export interface LayoutOptions {
  readonly mode: PictureMode;
  readonly textScale: number;
  /** The least width of the picture, for usual text: rows are dealt out for it. */
  readonly leastPx: number;
  readonly axis: TimeAxis;
  readonly labelOf: LabelOf;
}

export function pictureLayout(
  events: readonly ListedEvent[],
  voices: readonly ListedVoice[],
  { mode, textScale, leastPx, axis, labelOf }: LayoutOptions,
): PictureLayout {
  const measures = scaledMeasures(mode, textScale);
  let place = 0;
  const markOf = (listed: ListedEvent): Mark => {
    const { when } = listed.event;
    const { startMs: from, endMs: to } = listed.extent;
    return {
      listed,
      place: place++,
      labelText: labelOf(listed),
      startMs: from === null ? null : axis.scale.toScale(from),
      endMs: to === null ? null : axis.scale.toScale(to),
      isInterval: isInterval(when),
      tokenPx: tokenPx(listed.number, isUncertain(when), measures.tokenPx),
    };
  };
  const dealt = laneEvents(events, voices, measures.mostRows).map(({ events: own, ...lane }) => {
    return { ...lane, marks: own.map(markOf) };
  });
  const zoom = zoomAt((leastPx * textScale) / spanMs(axis.whole), textScale, axis.finest);
  const look = { zoom, tokenPx: measures.tokenPx, whole: axis.whole };
  const rows = dealRows(dealt.length, measures.mostRows, (lane, count) =>
    crowdedIn(dealt[lane]?.marks ?? [], { ...look, rows: count }),
  );
  let yPx = measures.headPx;
  const lanes = dealt.map((lane, index): Lane => {
    const count = rows[index] ?? 1;
    const topPx = yPx;
    const heightPx = count * measures.rowPx + 2 * measures.lanePaddingPx;
    yPx += heightPx;
    return { ...lane, rows: count, yPx: topPx, heightPx };
  });
  const marks = lanes.flatMap((lane) => lane.marks);
  const arrowPx = speaksWithin(lanes.at(-1)) ? arrowRoomPx * textScale : 0;
  return {
    ...{ ...measures, mode, textScale, axis, heightPx: yPx + arrowPx, lanes, marks, ...linksOf(marks) },
    isDatelineFollowed: marks.some(({ startMs }) => startMs !== null && startMs >= axis.datelineMs),
  };
}

/** Below the last lane, where an arrow runs that begins and ends in it. */
const arrowRoomPx = 10;

function speaksWithin(lane: Lane | undefined): boolean {
  const ids = new Set(lane?.marks.map(({ listed }) => listed.event.id));
  return lane?.marks.some(({ listed }) => listed.event.about.some((id) => ids.has(id))) ?? false;
}

function linksOf(marks: readonly Mark[]): Pick<PictureLayout, "markOf" | "speakersOf"> {
  const statements = marks.flatMap((from) => from.listed.event.about.map((id) => ({ from, id })));
  return {
    markOf: new Map(marks.map((mark) => [mark.listed.event.id, mark])),
    speakersOf: new Map(
      [...grouped(statements, ({ id }) => id)].map(([id, each]) => [id, each.map(({ from }) => from)]),
    ),
  };
}
