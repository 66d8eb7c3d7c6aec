// Everything that is drawn of a layout at one place of the window, as plain data: what draws it, for a page or for a file,
// decides nothing.
import type { Words } from "../../i18n/words.ts";
import type { PictureArrangement } from "../arrangement.ts";
import { labelGapPx } from "../measures.ts";
import type { PictureLayout } from "../picture-layout.ts";
import type { TimeWindow } from "../time-window.ts";
import { arrowsOf } from "./arrow-ends.ts";
import { labelHoles } from "./connector-path.ts";
import { type Connector, connectors } from "./connectors.ts";
import { type SceneHead, sceneHead } from "./head.ts";
import { type OutsideCount, outsideCounts, outsideInsetPx } from "./outside-counts.ts";
import { placeLabels, type SceneLabel } from "./place-labels.ts";
import { type Outside, type SceneCrowd, type SceneToken, sceneTokens } from "./tokens.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly tokenPx: number;
  readonly laneEdges: readonly LaneEdge[];
  readonly head: SceneHead;
  /** Where the time after publication begins, if any of it is in view. */
  readonly afterPx: number | null;
  /** In the order that they are drawn in: bars, which others may lie on, then all else, the selected one last. */
  readonly tokens: readonly LabelledToken[];
  /** Drawn over bars, and under all else. */
  readonly crowds: readonly SceneCrowd[];
  readonly connectors: readonly Connector[];
  /** Path data of where connectors' lines may not be seen; empty where there are none. */
  readonly labelHoles: string;
  readonly before: Outside;
  readonly after: Outside;
  /** How both are said. */
  readonly outside: readonly OutsideCount[];
}

export interface LabelledToken extends SceneToken {
  readonly label: SceneLabel | null;
}

export interface LaneEdge {
  readonly key: string;
  readonly yPx: number;
}

/** How a layout is looked at. */
export interface SceneView {
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Id of the selected event. */
  readonly selected: string | null;
  readonly words: Words;
  /** How wide a text will be, in px. */
  readonly measureLabel: (label: string) => number;
  readonly measureDate: (date: string) => number;
}

export function pictureScene(layout: PictureLayout, arrangement: PictureArrangement, view: SceneView): Scene {
  const { heightPx, tokenPx, textScale, axis } = layout;
  const { window, widthPx, selected, measureLabel } = view;
  const { zoom } = arrangement;
  const found = sceneTokens(layout, arrangement, window, widthPx, selected);
  const outside = outsideCounts(found, { ...view, textScale });
  const before = outside.find(({ side }) => side === "before");
  const after = outside.find(({ side }) => side === "after");
  const head = sceneHead(layout, zoom, {
    ...view,
    isFollowed: layout.isDatelineFollowed,
    startPx: before ? before.x2Px + outsideInsetPx : 0,
    endPx: after ? after.x1Px - outsideInsetPx : widthPx,
  });
  const labels = placeLabels(found.tokens, found.crowds, {
    ...{ widthPx, measureLabel, gapPx: labelGapPx * textScale },
    linesPx: head.dateline ? [head.dateline.xPx] : [],
  });
  const tokens = found.tokens.map((token) => ({ ...token, label: labels.get(token.place) ?? null }));
  const shiftPx = (window.startMs - axis.whole.startMs) * zoom.pxPerMs;
  const arrows = connectors(
    arrowsOf(layout, arrangement, selected, shiftPx),
    [...tokens, ...found.crowds],
    tokenPx,
  );
  const afterPx = (axis.datelineMs - window.startMs) * zoom.pxPerMs;
  return {
    ...{ widthPx, heightPx, tokenPx, head, tokens, crowds: found.crowds, connectors: arrows },
    laneEdges: laneEdges(layout),
    afterPx: afterPx < widthPx ? Math.max(afterPx, 0) : null,
    labelHoles: arrows.length === 0 ? "" : labelHoles(tokens, tokenPx, textScale),
    before: found.before,
    after: found.after,
    outside,
  };
}

/** Over each lane. */
function laneEdges({ lanes }: PictureLayout): LaneEdge[] {
  return lanes.map(({ key, yPx }) => ({ key, yPx }));
}
