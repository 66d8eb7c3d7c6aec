// What a picture is drawn with. On the page that is class names, which its sheet paints, and percentages along time while no
// width is known; in a file that has to stand by itself, concrete colours and plain px.
import type { SVGAttributes } from "react";
import type { StatusMeaning } from "../article/status.ts";
import type { VoiceColour } from "../view/listing.ts";

export interface Pen {
  /** How a thing looks; what is drawn of an event is given that. */
  readonly look: (thing: Thing, of?: EventLook) => Look;
  /** A place or length along time. */
  readonly along: (px: number) => number | string;
  /** A length that does not depend on the picture's width: all from top to bottom, and a token's own. */
  readonly fixed: (px: number) => number | string;
  /** Places along time are not in px: what keeps its own size stands at one of them. */
  readonly isFluid: boolean;
  /** The base of a line of text that has its middle there. */
  readonly around: (yPx: number, sizePx: number) => Pick<SVGAttributes<SVGTextElement>, "y" | "dy">;
}

/** What of an event its look depends on. */
export interface EventLook {
  readonly line: StatusMeaning["line"];
  readonly colour: VoiceColour;
  readonly isSelected: boolean;
  /** Its label lies on its own colour. */
  readonly isOnColour: boolean;
}

export type Thing =
  | ("after" | "laneEdge" | "tick" | "date" | "above" | "cut" | "cutGap" | "cutName")
  | ("datelineLine" | "datelineFlag" | "datelineName")
  | ("ring" | "ringGap" | "body" | "unknown" | "strike" | "tail" | "number" | "label")
  | ("crowdBack" | "crowd" | "crowdCount")
  | ("connectors" | "connector" | "connectorHalo" | "connectorHead" | "connectorDot");

/** The attributes of an element that do not say where it stands. */
export type Look = SVGAttributes<SVGElement>;

/** As precise as anybody can see. */
export function roundedPx(px: number): number {
  return Math.round(px * 100) / 100;
}
