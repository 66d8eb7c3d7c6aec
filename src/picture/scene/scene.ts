// Everything that is drawn of a layout at one zoom, as plain data: what draws it, for a page or for a file, decides nothing.
import { labelGapPx, type PictureLayout } from "../picture-layout.ts";
import { arrowEnds } from "./arrow-ends.ts";
import { labelHoles } from "./connector-path.ts";
import { type Connector, connectors } from "./connectors.ts";
import { type SceneDateline, sceneDateline } from "./dateline.ts";
import { type SceneBar, type SceneView, sceneBars } from "./scene-bars.ts";

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly barPx: number;
  readonly laneEdges: readonly LaneEdge[];
  readonly dateline: SceneDateline;
  /** The last one lies on top. */
  readonly bars: readonly SceneBar[];
  /** They lie over the bars. */
  readonly connectors: readonly Connector[];
  /** Path data of where connectors' lines may not be seen; empty where there are none. */
  readonly labelHoles: string;
}

export interface LaneEdge {
  readonly key: string;
  readonly yPx: number;
}

export interface DatelineNamed {
  readonly ms: number;
  readonly name: string;
}

export function pictureScene(layout: PictureLayout, view: SceneView, dateline: DatelineNamed): Scene {
  const { heightPx, barPx } = layout;
  const { window, widthPx, selected, measureLabel } = view;
  const bars = sceneBars(layout, view);
  const arrows = connectors(bars, arrowEnds(layout, selected), barPx);
  return {
    ...{ widthPx, heightPx, barPx, bars, connectors: arrows },
    laneEdges: laneEdges(layout),
    dateline: sceneDateline(dateline.ms, dateline.name, window, {
      ...{ widthPx, gapPx: labelGapPx, measureName: measureLabel },
    }),
    labelHoles: arrows.length === 0 ? "" : labelHoles(bars, barPx),
  };
}

/** Between the lanes, from top to bottom. */
export function laneEdges({ lanes }: PictureLayout): LaneEdge[] {
  return lanes.slice(1).map(({ by, yPx }) => ({ key: by.key, yPx }));
}
