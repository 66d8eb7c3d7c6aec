// Which arrows there are: those of the selected event, whatever the window.
import type { Bar, PictureLayout } from "../picture-layout.ts";

/** A statement and what it speaks of. */
export interface ArrowEnds<End> {
  readonly from: End;
  readonly to: End;
}

/** To the selected event, in order of the bars, and then from it, as its `about` lists them. */
export function arrowEnds({ barOf, speakersOf }: PictureLayout, selected: string | null): ArrowEnds<Bar>[] {
  const own = selected === null ? undefined : barOf.get(selected);
  if (!own) return [];
  const { id, about } = own.listed.event;
  const spokenOf = about.flatMap((each) => barOf.get(each) ?? []);
  return [
    ...(speakersOf.get(id) ?? []).map((from) => ({ from, to: own })),
    ...spokenOf.map((to) => ({ from: own, to })),
  ];
}
