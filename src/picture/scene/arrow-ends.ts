// Which arrows there are: those of the selected event, whatever the window. Several that would lie on one another, since
// their events are counted together, are one.
import type { PictureArrangement } from "../arrangement.ts";
import type { Mark } from "../mark.ts";
import type { PictureLayout } from "../picture-layout.ts";
import type { Stretch } from "./cover.ts";

/** A token, or a count that an event is in. */
export interface ArrowEnd extends Stretch {
  readonly key: string;
  readonly yPx: number;
  readonly isSelected: boolean;
}

/** A statement and what it speaks of. */
export interface Arrow {
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
}

/** `shiftPx` is how far the window's start lies behind that of the whole. */
export function arrowsOf(
  { markOf, speakersOf }: PictureLayout,
  arrangement: PictureArrangement,
  selected: string | null,
  shiftPx: number,
): Arrow[] {
  const own = selected === null ? undefined : markOf.get(selected);
  if (!own) return [];
  const { id, about } = own.listed.event;
  const speakers = speakersOf.get(id) ?? [];
  const spokenOf = about.flatMap((each) => markOf.get(each) ?? []);
  if (speakers.length + spokenOf.length === 0) return [];
  const endOf = (mark: Mark) => arrowEnd(mark, arrangement, mark === own, shiftPx);
  const ownEnd = endOf(own);
  const pairs = [
    ...speakers.map((from) => ({ from: endOf(from), to: ownEnd })),
    ...spokenOf.map((to) => ({ from: ownEnd, to: endOf(to) })),
  ];
  const arrows = pairs.flatMap(({ from, to }): Arrow[] =>
    from && to && from.key !== to.key ? [{ from, to }] : [],
  );
  return [...new Map(arrows.map((arrow) => [`${arrow.from.key} ${arrow.to.key}`, arrow])).values()];
}

function arrowEnd(
  mark: Mark,
  { placeOf }: PictureArrangement,
  isSelected: boolean,
  shiftPx: number,
): ArrowEnd | null {
  const placed = placeOf(mark);
  if (!placed) return null;
  const x1Px = placed.x1Px - shiftPx;
  if ("mark" in placed) {
    // At a bar's number, however far the bar goes on.
    return { key: mark.listed.event.id, x1Px, x2Px: x1Px + mark.tokenPx, yPx: placed.yPx, isSelected };
  }
  const key = `+${placed.marks[0]?.place}`;
  return { key, x1Px, x2Px: placed.x2Px - shiftPx, yPx: placed.yPx, isSelected: false };
}
