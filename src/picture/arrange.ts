// Where the events of a lane stand at one zoom: side by side in its rows, as near to their time as they can be drawn apart;
// what cannot be is counted. It depends on the zoom and the choice alone, so that nothing changes while a reader moves in
// time. Every event is in it exactly once.
import { type Extent, placeInTime, type TokenPlace } from "./token-place.ts";

/** What is needed of an event to find it a place. */
export interface Arrangeable extends Extent {
  /** How wide its token is, in px. */
  readonly tokenPx: number;
}

interface Place {
  readonly row: number;
  /** In px from where the scale begins. */
  readonly x1Px: number;
  readonly x2Px: number;
  /** The place in time that it stands at. */
  readonly anchorPx: number;
}

/** One event by itself. */
export interface Single<Item> extends Place {
  readonly item: Item;
  /** As wide as its time; else a token at it. */
  readonly isBar: boolean;
  /** It lies on the body of another's bar. */
  readonly isOver: boolean;
}

/** Several events that cannot be drawn apart. */
export interface Crowd<Item> extends Place {
  /** In order of time; two at least. */
  readonly items: readonly Item[];
}

export interface Arrangement<Item> {
  readonly singles: readonly Single<Item>[];
  readonly crowds: readonly Crowd<Item>[];
}

export interface LaneRoom<Item> {
  readonly rows: number;
  /** All that there is to see, from 0 on: nothing that is drawn is cut by its edges. */
  readonly widthPx: number;
  /** From one line of the axis to the next: a date that is wider is drawn as wide as it is. */
  readonly unitPx: number;
  /** The least that stands between two. */
  readonly gapPx: number;
  /** How wide the token of a count is. */
  readonly crowdPx: (count: number) => number;
  /** It is always drawn as itself. */
  readonly selected: Item | null;
}

/** Events that share a place in a row. */
interface Slot<Item> {
  readonly items: Item[];
  readonly place: TokenPlace;
  readonly x1Px: number;
  readonly isOver: boolean;
  hasSelected: boolean;
}

interface Row<Item> {
  readonly slots: Slot<Item>[];
  /** Where the bodies in it end, and where that which may not be covered does: of a bar, the number at its start. */
  bodyEndPx: number;
  hardEndPx: number;
}

/** `items` stand in order of their start. */
export function arrangeLane<Item extends Arrangeable>(
  items: readonly Item[],
  room: LaneRoom<Item>,
): Arrangement<Item> {
  const rows = Array.from({ length: room.rows }, (): Row<Item> => {
    return { slots: [], bodyEndPx: Number.NEGATIVE_INFINITY, hardEndPx: Number.NEGATIVE_INFINITY };
  });
  for (const item of items) if (!settle(item, rows, room)) join(item, rows, room);
  for (const { slots } of rows) keepBeforeEnd(slots, room);
  const parts = rows.flatMap(({ slots }, row) => slots.map((slot) => partsOf(slot, row, room)));
  return {
    singles: parts.flatMap(({ singles }) => singles),
    crowds: parts.flatMap(({ crowds }) => crowds),
  };
}

/** Gives an event the first row with room for it. A bar's body is no room, unless there is no other. */
function settle<Item extends Arrangeable>(
  item: Item,
  rows: readonly Row<Item>[],
  { gapPx, unitPx, widthPx, selected }: LaneRoom<Item>,
): boolean {
  const place = keptWithin(placeInTime(item, item.tokenPx, unitPx), item.tokenPx, widthPx);
  for (const end of ["bodyEndPx", "hardEndPx"] as const) {
    for (const row of rows) {
      const x1Px = Math.max(place.x1Px, row[end] + gapPx);
      if (x1Px > place.latestPx) continue;
      row.slots.push({
        items: [item],
        place,
        x1Px,
        isOver: end === "hardEndPx",
        hasSelected: item === selected,
      });
      row.hardEndPx = x1Px + item.tokenPx;
      row.bodyEndPx = Math.max(row.bodyEndPx, row.hardEndPx, place.isBar ? place.x2Px : x1Px);
      return true;
    }
  }
  return false;
}

/** A token at an edge of the whole stands beside its time rather than out of it. A bar is as long as its time. */
function keptWithin(place: TokenPlace, tokenPx: number, widthPx: number): TokenPlace {
  if (place.isBar) return place;
  const kept = (xPx: number) => Math.max(Math.min(xPx, widthPx - tokenPx), 0);
  return { ...place, x1Px: kept(place.x1Px), latestPx: kept(place.latestPx) };
}

/** Counts an event with what is in its way: with a crowd if it can be, rather with a token than with a bar, the nearest. */
function join<Item extends Arrangeable>(item: Item, rows: readonly Row<Item>[], room: LaneRoom<Item>): void {
  const rank = Math.max(...rows.map(rankOf));
  const best = rows.filter((each) => rankOf(each) === rank);
  const farthestPx = Math.max(...best.map(({ hardEndPx }) => hardEndPx));
  // Of those that are about as near the last: a count stands behind what it continues.
  const row = best.findLast(({ hardEndPx }) => hardEndPx >= farthestPx - item.tokenPx);
  const slot = row?.slots.at(-1);
  if (!row || !slot) return;
  slot.items.push(item);
  slot.hasSelected ||= item === room.selected;
  row.hardEndPx = Math.max(row.hardEndPx, slot.x1Px + crowdedPx(slot, room));
  row.bodyEndPx = Math.max(row.bodyEndPx, row.hardEndPx);
}

function rankOf<Item>({ slots }: Row<Item>): number {
  const last = slots.at(-1);
  if (!last) return 0;
  return last.items.length > 1 ? 3 : last.place.isBar ? 1 : 2;
}

/** What a slot of several takes: the selected one's own token, and the others' count. */
function crowdedPx<Item extends Arrangeable>(
  { items, hasSelected }: Slot<Item>,
  { selected, gapPx, crowdPx }: LaneRoom<Item>,
): number {
  if (!hasSelected || !selected) return crowdPx(items.length);
  const [one, other] = items;
  const othersPx =
    items.length > 2 ? crowdPx(items.length - 1) : ((one === selected ? other : one)?.tokenPx ?? 0);
  return selected.tokenPx + gapPx + othersPx;
}

/**
 * A count has grown to the right while it was counted. The last of a row goes back from the end of the whole, and counts what is
 * in its way there with itself; what is before it has ended before it.
 */
function keepBeforeEnd<Item extends Arrangeable>(slots: Slot<Item>[], room: LaneRoom<Item>): void {
  for (let last = slots.at(-1); last && last.items.length > 1; last = slots.at(-1)) {
    const x1Px = Math.max(room.widthPx - crowdedPx(last, room), 0);
    if (last.x1Px <= x1Px) return;
    const other = slots.at(-2);
    if (!other || hardEndOf(other, room) + room.gapPx <= x1Px) {
      slots[slots.length - 1] = { ...last, x1Px };
      return;
    }
    for (const item of last.items) other.items.push(item);
    other.hasSelected ||= last.hasSelected;
    slots.pop();
  }
}

function hardEndOf<Item extends Arrangeable>(slot: Slot<Item>, room: LaneRoom<Item>): number {
  const { x1Px, items } = slot;
  return x1Px + (items.length === 1 ? (items[0]?.tokenPx ?? 0) : crowdedPx(slot, room));
}

/** What is drawn of a slot. */
function partsOf<Item extends Arrangeable>(
  { items, place, x1Px, isOver, hasSelected }: Slot<Item>,
  row: number,
  { selected, gapPx, crowdPx }: LaneRoom<Item>,
): Arrangement<Item> {
  const { anchorPx } = place;
  const token = (item: Item, atPx: number): Single<Item> => {
    return { item, row, x1Px: atPx, x2Px: atPx + item.tokenPx, anchorPx, isBar: false, isOver };
  };
  const [only] = items;
  if (only && items.length === 1) {
    const x2Px = place.isBar ? Math.max(place.x2Px, x1Px + only.tokenPx) : x1Px + only.tokenPx;
    return { singles: [{ ...token(only, x1Px), x2Px, isBar: place.isBar }], crowds: [] };
  }
  const own = hasSelected && selected ? [token(selected, x1Px)] : [];
  const others = own.length > 0 ? items.filter((item) => item !== selected) : items;
  const startPx = own[0] ? own[0].x2Px + gapPx : x1Px;
  const [other] = others;
  if (other && others.length === 1) return { singles: [...own, token(other, startPx)], crowds: [] };
  const crowd = { items: others, row, x1Px: startPx, x2Px: startPx + crowdPx(others.length), anchorPx };
  return { singles: own, crowds: [crowd] };
}
