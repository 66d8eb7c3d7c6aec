// The layout's bars at one zoom: px along the picture, and the labels that found room.
import { statusMeanings } from "../../article/status.ts";
import { type Bar, labelGapPx, leastBarPx, type PictureLayout } from "../picture-layout.ts";
import { barsDuring } from "../time-index.ts";
import type { TimeWindow } from "../time-window.ts";
import { arrowEnds } from "./arrow-ends.ts";
import { type LabelPlace, placeLabels } from "./place-labels.ts";

export interface SceneBar extends Bar {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly isSelected: boolean;
  /** Null where it is to have none, or where none found room. */
  readonly label: SceneLabel | null;
}

export interface SceneLabel extends LabelPlace {
  readonly text: string;
  /** Where its letters begin and end. */
  readonly x1Px: number;
  readonly x2Px: number;
  /** It lies on the bar's own colour. */
  readonly isOnColour: boolean;
}

/** How a layout is looked at. */
export interface SceneView {
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** How wide a label will be, in px. */
  readonly measureLabel: (label: string) => number;
}

/** How far outside the picture a bar's end may lie: enough to be out of sight, few enough for any SVG renderer. */
const outsidePx = 40;
/** The size of a label's letters: they lie across a bar that is lower, and on one that is not. */
const letterPx = 13;

/**
 * The bars that can be seen, in the order in which they are drawn: the selected one last, over all others. It and the
 * ends of its arrows are there wherever the window is.
 */
export function sceneBars(layout: PictureLayout, view: SceneView): SceneBar[] {
  const { window, widthPx, selected, measureLabel } = view;
  const pxPerMs = widthPx / (window.endMs - window.startMs);
  const toPx = (ms: number) =>
    Math.min(Math.max((ms - window.startMs) * pxPerMs, -outsidePx), widthPx + outsidePx);
  const outsideMs = outsidePx / pxPerMs;
  const seen = { startMs: window.startMs - outsideMs, endMs: window.endMs + outsideMs };
  const drawn = barsToDraw(layout, seen, selected).map((bar) => {
    const x1Px = bar.startMs === null ? -outsidePx : toPx(bar.startMs);
    const x2Px = bar.endMs === null ? widthPx + outsidePx : toPx(bar.endMs);
    const isSelected = bar.listed.event.id === selected;
    const labelPx = bar.mayHaveLabel || isSelected ? measureLabel(bar.labelText) : null;
    return { bar, isSelected, x1Px, x2Px: Math.max(x2Px, x1Px + leastBarPx), labelPx };
  });
  const places = placeLabels(
    drawn.map(({ bar, x1Px, x2Px, labelPx }) => ({
      ...{ id: bar.listed.event.id, yPx: bar.yPx },
      ...{ x1Px, x2Px, labelPx },
    })),
    { widthPx, barPx: layout.barPx, selected },
  );
  return drawn.map(({ bar, isSelected, x1Px, x2Px, labelPx }) => {
    const place = places.get(bar.listed.event.id);
    const label = place && labelPx !== null ? labelAt(place, labelPx, bar, layout.barPx) : null;
    return { ...bar, isSelected, x1Px, x2Px, label };
  });
}

function barsToDraw(layout: PictureLayout, seen: TimeWindow, selected: string | null): Bar[] {
  const bars = new Set(barsDuring(layout.times, seen));
  for (const { from, to } of arrowEnds(layout, selected)) bars.add(from).add(to);
  const last = selected === null ? undefined : layout.barOf.get(selected);
  if (last) bars.delete(last);
  const inOrder = [...bars].sort((a, b) => a.place - b.place);
  return last ? [...inOrder, last] : inOrder;
}

function labelAt(place: LabelPlace, lengthPx: number, bar: Bar, barPx: number): SceneLabel {
  const x1Px = place.anchorPx + (place.side === "before" ? -labelGapPx - lengthPx : labelGapPx);
  const isFilled = statusMeanings[bar.listed.event.status].line === "filled";
  const isOnColour = place.side === "inside" && isFilled && barPx > letterPx;
  return { ...place, text: bar.labelText, x1Px, x2Px: x1Px + lengthPx, isOnColour };
}
