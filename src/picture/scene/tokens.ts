// What is drawn of the events at one place of the window: px along the picture, from its left edge.
import { isApproximate, isUncertain } from "../../article/edtf.ts";
import { isReported } from "../../article/status.ts";
import type { ListedEvent, VoiceColour } from "../../view/listing.ts";
import {
  endsOf,
  type PictureArrangement,
  type Placed,
  type PlacedCrowd,
  type PlacedMark,
} from "../arrangement.ts";
import { laneColour } from "../lane-name.ts";
import type { PictureLayout } from "../picture-layout.ts";
import type { Beyond } from "../stretch-index.ts";
import type { TimeWindow } from "../time-window.ts";

interface Drawn {
  readonly x1Px: number;
  readonly x2Px: number;
  readonly yPx: number;
  /** The place in time that it stands at, and keeps to where the picture's width is not known. */
  readonly anchorPx: number;
  readonly laneKey: string;
}

/** One event. */
export interface SceneToken extends Drawn {
  readonly listed: ListedEvent;
  readonly place: number;
  readonly labelText: string;
  readonly isSelected: boolean;
  readonly isBar: boolean;
  /** Its number stands here, in a box as wide as a token: in view as long as any of it is. */
  readonly numberPx: number;
  readonly tokenPx: number;
  /** The date is uncertain or approximate: its ends are soft. */
  readonly isSoft: boolean;
  readonly isUncertain: boolean;
  /** From here on it is not known to have been: what the article reports ends at its dateline. */
  readonly knownToPx: number;
}

/** Several events that cannot be drawn apart. */
export interface SceneCrowd extends Drawn {
  /** That of its voice; the article's own where there are several. */
  readonly colour: VoiceColour;
  /** In order of time. */
  readonly events: readonly ListedEvent[];
}

/** How many stand on either side of the window, and the nearest of them. */
export interface Outside {
  readonly count: number;
  readonly nearest: ListedEvent | null;
}

export interface SceneTokens {
  /** In the order that they are drawn in: bars, which others may lie on, then all else, the selected one last. */
  readonly tokens: readonly SceneToken[];
  /** Drawn over bars, and under all else. */
  readonly crowds: readonly SceneCrowd[];
  readonly before: Outside;
  readonly after: Outside;
}

export function sceneTokens(
  layout: PictureLayout,
  { zoom: { pxPerMs }, placed }: PictureArrangement,
  window: TimeWindow,
  widthPx: number,
  selected: string | null,
): SceneTokens {
  const shiftPx = (window.startMs - layout.axis.whole.startMs) * pxPerMs;
  const knownToPx = (layout.axis.reportsUntilMs - window.startMs) * pxPerMs;
  const tokens: SceneToken[] = [];
  const crowds: SceneCrowd[] = [];
  for (const each of placed.meeting(shiftPx, shiftPx + widthPx)) {
    if ("mark" in each) tokens.push(tokenOf(each, { shiftPx, knownToPx, widthPx, selected }));
    else crowds.push(crowdOf(each, shiftPx));
  }
  return {
    tokens: tokens.sort((a, b) => layerOf(a) - layerOf(b)),
    crowds,
    before: outside(placed.before(shiftPx)),
    after: outside(placed.after(shiftPx + widthPx)),
  };
}

function layerOf({ isBar, isSelected }: SceneToken): number {
  return isBar ? 0 : isSelected ? 2 : 1;
}

interface TokenView {
  readonly shiftPx: number;
  readonly knownToPx: number;
  readonly widthPx: number;
  readonly selected: string | null;
}

/** So far beyond the picture's edges a bar is drawn: enough to be out of sight. */
const beyondPx = 40;

function tokenOf(single: PlacedMark, { shiftPx, knownToPx, widthPx, selected }: TokenView): SceneToken {
  const { mark, lane, yPx, isBar, anchorPx } = single;
  const { listed } = mark;
  const ends = endsOf(single);
  const x1Px = Math.max(ends.x1Px - shiftPx, isBar ? -beyondPx : Number.NEGATIVE_INFINITY);
  const x2Px = Math.min(ends.x2Px - shiftPx, isBar ? widthPx + beyondPx : Number.POSITIVE_INFINITY);
  const { when } = listed.event;
  return {
    ...{ listed, place: mark.place, labelText: mark.labelText, tokenPx: mark.tokenPx, isBar },
    ...{ x1Px, x2Px, yPx, anchorPx: anchorPx - shiftPx, laneKey: lane.key },
    isSelected: listed.event.id === selected,
    // A bar's number stays in view as long as there is room for it.
    numberPx: isBar ? Math.max(x1Px, Math.min(0, x2Px - mark.tokenPx)) : x1Px,
    isSoft: isUncertain(when) || isApproximate(when),
    isUncertain: isUncertain(when),
    knownToPx: isReported(listed.event.status) && isBar ? Math.max(knownToPx, x1Px) : Infinity,
  };
}

function crowdOf({ marks, lane, yPx, x1Px, x2Px, anchorPx }: PlacedCrowd, shiftPx: number): SceneCrowd {
  return {
    events: marks.map(({ listed }) => listed),
    colour: laneColour(lane),
    ...{ x1Px: x1Px - shiftPx, x2Px: x2Px - shiftPx, yPx, anchorPx: anchorPx - shiftPx, laneKey: lane.key },
  };
}

function outside({ count, nearest }: Beyond<Placed>): Outside {
  if (nearest === null) return { count, nearest };
  return { count, nearest: ("mark" in nearest ? nearest.mark : nearest.marks[0])?.listed ?? null };
}
