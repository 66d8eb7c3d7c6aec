// Where everything on the timeline's picture stands, top to bottom. Rows depend on the events alone, never on width or
// zoom: nothing jumps while the reader moves in time, and the page knows the height before any script runs.
import type { ListedEvent, ListedVoice } from "../view/listing.ts";
import { estimateLabelPx, type LabelOf } from "./label-text.ts";
import { grouped } from "./ordered.ts";
import { type TimeIndex, timeIndex } from "./time-index.ts";
import type { TimeWindow } from "./time-window.ts";

/** `roomy` gives each event a row in which its label fits; `compact` stacks bars alone. */
export type PictureMode = "roomy" | "compact";

export interface Bar {
  readonly listed: ListedEvent;
  /** Its place among the layout's bars. */
  readonly place: number;
  readonly labelText: string;
  /**
   * Compact rows are lower than a label: there an event has one only while it is selected, or where it has its lane to
   * itself.
   */
  readonly mayHaveLabel: boolean;
  /** Null where the interval is open: the bar runs out of the picture. */
  readonly startMs: number | null;
  readonly endMs: number | null;
  /** Index of the row in its lane. */
  readonly row: number;
  readonly yPx: number;
}

/** One voice's strip of rows. */
export interface Lane {
  readonly by: ListedVoice;
  readonly yPx: number;
  readonly heightPx: number;
}

export interface PictureLayout {
  readonly mode: PictureMode;
  /** The strip at the top for the dates of the axis. */
  readonly headPx: number;
  readonly heightPx: number;
  readonly barPx: number;
  readonly lanes: readonly Lane[];
  /** Lane by lane, each in order of time: so they are drawn. */
  readonly bars: readonly Bar[];
  /** Which of them stand in a stretch of time. */
  readonly times: TimeIndex<Bar>;
  /** By an event's id: its bar, and the bars of the events that speak of it. */
  readonly barOf: ReadonlyMap<string, Bar>;
  readonly speakersOf: ReadonlyMap<string, readonly Bar[]>;
}

interface Measures {
  readonly headPx: number;
  readonly rowPx: number;
  readonly barPx: number;
  readonly lanePaddingPx: number;
  /** The strip at the foot where the dateline is named. */
  readonly footPx: number;
  readonly mostRows: number;
  /** The width for which rows are dealt out: the narrowest that the mode is used for. */
  readonly nominalPx: number;
}

export const measures: Record<PictureMode, Measures> = {
  roomy: { headPx: 40, rowPx: 25, barPx: 15, lanePaddingPx: 15, footPx: 26, mostRows: 14, nominalPx: 600 },
  compact: { headPx: 40, rowPx: 11, barPx: 8, lanePaddingPx: 7, footPx: 18, mostRows: 10, nominalPx: 290 },
};

/** No bar is drawn narrower, however short its event. */
export const leastBarPx = 7;
/** A picture in a box at least so wide is roomy; axis.module.css holds the same number. */
export const roomyFromPx = 640;
/** Between a bar and its label, and between a label and the next bar. */
export const labelGapPx = 8;

export function pictureLayout(
  events: readonly ListedEvent[],
  voices: readonly ListedVoice[],
  whole: TimeWindow,
  mode: PictureMode,
  labelOf: LabelOf,
): PictureLayout {
  const { headPx, rowPx, barPx, lanePaddingPx, footPx } = measures[mode];
  const byVoice = grouped(events, ({ by }) => by.key);
  const lanes: Lane[] = [];
  const bars: Bar[] = [];
  let yPx = headPx;
  for (const by of voices) {
    const own = (byVoice.get(by.key) ?? []).map((listed) => ({ listed, labelText: labelOf(listed) }));
    if (own.length === 0) continue;
    const { rows, rowCount } = dealRows(own, whole, mode);
    const heightPx = rowCount * rowPx + 2 * lanePaddingPx;
    lanes.push({ by, yPx, heightPx });
    const mayHaveLabel = mode === "roomy" || rowCount === 1;
    for (const [index, { listed, labelText }] of own.entries()) {
      const row = rows[index] ?? 0;
      const barYPx = yPx + lanePaddingPx + row * rowPx + (rowPx - barPx) / 2;
      const place = bars.length;
      bars.push({ listed, place, labelText, mayHaveLabel, ...listed.extent, row, yPx: barYPx });
    }
    yPx += heightPx;
  }
  const statements = bars.flatMap((from) => from.listed.event.about.map((id) => ({ from, id })));
  const speakersOf = new Map(
    [...grouped(statements, ({ id }) => id)].map(([id, each]) => [id, each.map(({ from }) => from)]),
  );
  const barOf = new Map(bars.map((bar) => [bar.listed.event.id, bar]));
  const heightPx = yPx + footPx;
  return { mode, headPx, heightPx, barPx, lanes, bars, times: timeIndex(bars), barOf, speakersOf };
}

type Labelled = Pick<Bar, "listed" | "labelText">;

/**
 * Gives each event, in order of time, the first row with room for it. Past `mostRows` the row that is free first takes
 * it all the same: bars may then meet, and labels give way.
 */
function dealRows(
  events: readonly Labelled[],
  whole: TimeWindow,
  mode: PictureMode,
): { readonly rows: readonly number[]; readonly rowCount: number } {
  const { mostRows, nominalPx } = measures[mode];
  const pxPerMs = nominalPx / (whole.endMs - whole.startMs);
  const rowEndsPx: number[] = [];
  const rowCounts: number[] = [];
  const rows = events.map(({ listed, labelText }) => {
    const { startMs, endMs } = listed.extent;
    const from = ((startMs ?? whole.startMs) - whole.startMs) * pxPerMs;
    const to = Math.max(((endMs ?? whole.endMs) - whole.startMs) * pxPerMs, from + leastBarPx);
    const labelPx = mode === "roomy" ? estimateLabelPx(labelText) + 2 * labelGapPx : 1;
    // A label that would run out of the picture stands before its bar.
    const labelBefore = to + labelPx > nominalPx && from - labelPx > 0;
    const startPx = labelBefore ? from - labelPx : from;
    const endPx = labelBefore ? to : to + labelPx;
    let row = rowEndsPx.findIndex((end) => end <= startPx);
    if (row === -1) row = rowEndsPx.length < mostRows ? rowEndsPx.length : freestRow(rowEndsPx, rowCounts);
    rowEndsPx[row] = Math.max(endPx, rowEndsPx[row] ?? 0);
    rowCounts[row] = (rowCounts[row] ?? 0) + 1;
    return row;
  });
  return { rows, rowCount: rowEndsPx.length };
}

/** The row that is free first; of those that are so together, the one with the fewest events. */
function freestRow(rowEndsPx: readonly number[], rowCounts: readonly number[]): number {
  const endPx = Math.min(...rowEndsPx);
  const counts = rowCounts.map((count, row) => (rowEndsPx[row] === endPx ? count : Number.POSITIVE_INFINITY));
  return counts.indexOf(Math.min(...counts));
}
