// What a picture is drawn with. On the page that is class names, which its sheet paints, and percentages while no width is
// known; in a file that has to stand by itself, concrete colours and plain px.
import type { SVGAttributes } from "react";
import type { SceneBar } from "./scene/scene-bars.ts";

export interface Pen {
  /** How a thing looks; a bar's own things are given the bar. */
  readonly look: (thing: Thing, bar?: SceneBar) => Look;
  /** A place or length along time. */
  readonly along: (px: number) => number | string;
  /** Where a text begins, or ends, so many px beside a place along time. */
  readonly beside: (px: number, offPx: number) => Pick<SVGAttributes<SVGTextElement>, "x" | "dx">;
  /** The base of a label that has its middle there. */
  readonly around: (yPx: number) => Pick<SVGAttributes<SVGTextElement>, "y" | "dy">;
}

export type Thing =
  | ("laneEdge" | "tick" | "tickDate")
  | ("dateline" | "datelineLine" | "datelineName")
  | ("ring" | "ringGap" | "bar" | "strike" | "label")
  | ("connectors" | "connector" | "connectorHalo" | "connectorHead" | "connectorDot");

/** The attributes of an element that do not say where it stands. */
export type Look = SVGAttributes<SVGElement>;

/** As precise as anybody can see. */
export function roundedPx(px: number): number {
  return Math.round(px * 100) / 100;
}
