// An event on the picture, and the lane that it stands in, whatever the zoom.
import type { ListedEvent, ListedVoice } from "../view/listing.ts";

export interface Mark {
  readonly listed: ListedEvent;
  /** Its place among all marks of the picture. */
  readonly place: number;
  readonly labelText: string;
  /** Its extent on the axis' scale; null where the interval is open: it then runs out of the picture. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly isInterval: boolean;
  /** How wide its token is, in px. */
  readonly tokenPx: number;
}

/** One voice's strip of rows, or that of several who share it. */
export interface Lane {
  readonly key: string;
  readonly voices: readonly ListedVoice[];
  readonly yPx: number;
  readonly heightPx: number;
  readonly rows: number;
  /** In order of time. */
  readonly marks: readonly Mark[];
}
