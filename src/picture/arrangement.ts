// Where the events of all lanes stand at one zoom. It is made anew for another zoom or choice, not while a reader moves in
// time; places along time are in px from where the whole begins.
import type { Crowd, Single } from "./arrange.ts";
import { arrangeMarks, type LaneItem } from "./lane-room.ts";
import type { Lane, Mark } from "./mark.ts";
import type { PictureLayout } from "./picture-layout.ts";
import { type StretchIndex, stretchIndex, type Weighed } from "./stretch-index.ts";
import type { Zoom } from "./zoom.ts";

/** Where it stands from top to bottom. */
interface InLane {
  readonly lane: Lane;
  readonly yPx: number;
}

export interface PlacedMark extends Omit<Single<LaneItem>, "item">, InLane {
  readonly mark: Mark;
}

export interface PlacedCrowd extends Omit<Crowd<LaneItem>, "items">, InLane {
  /** In order of time. */
  readonly marks: readonly Mark[];
}

/** What an event is drawn as: itself, or a count. */
export type Placed = PlacedMark | PlacedCrowd;

export interface PictureArrangement {
  readonly zoom: Zoom;
  /** All that is drawn; singles first. */
  readonly placed: StretchIndex<Placed>;
  readonly placeOf: (mark: Mark) => Placed | null;
}

/** `selected` is an event's id. */
export function arrangePicture(
  layout: PictureLayout,
  zoom: Zoom,
  selected: string | null,
): PictureArrangement {
  const { rowPx, tokenPx, lanePaddingPx, axis } = layout;
  const own = selected === null ? null : (layout.markOf.get(selected) ?? null);
  const lanes = layout.lanes.map((lane) => {
    const look = { rows: lane.rows, zoom, tokenPx, whole: axis.whole };
    const { singles, crowds } = arrangeMarks(lane.marks, look, own);
    const inLane = (row: number): InLane => {
      return { lane, yPx: lane.yPx + lanePaddingPx + row * rowPx + (rowPx - tokenPx) / 2 };
    };
    return {
      singles: singles.map(({ item, ...place }) => ({ ...place, mark: item.mark, ...inLane(place.row) })),
      crowds: crowds.map(({ items, ...place }) => {
        return { ...place, marks: items.map(({ mark }) => mark), ...inLane(place.row) };
      }),
    };
  });
  const singles: readonly PlacedMark[] = lanes.flatMap((lane) => lane.singles);
  const crowds: readonly PlacedCrowd[] = lanes.flatMap((lane) => lane.crowds);
  const places: Placed[] = [];
  for (const single of singles) places[single.mark.place] = single;
  for (const crowd of crowds) for (const { place } of crowd.marks) places[place] = crowd;
  return {
    zoom,
    placed: stretchIndex<Placed>([...singles, ...crowds], stretchOf),
    placeOf: ({ place }) => places[place] ?? null,
  };
}

/** The body of a bar without an end has none. */
export function endsOf({ mark, isBar, x1Px, x2Px }: PlacedMark): Pick<PlacedMark, "x1Px" | "x2Px"> {
  return {
    x1Px: isBar && mark.startMs === null ? Number.NEGATIVE_INFINITY : x1Px,
    x2Px: isBar && mark.endMs === null ? Number.POSITIVE_INFINITY : x2Px,
  };
}

function stretchOf(placed: Placed): Weighed {
  if ("mark" in placed) return { ...endsOf(placed), count: 1 };
  return { x1Px: placed.x1Px, x2Px: placed.x2Px, count: placed.marks.length };
}
