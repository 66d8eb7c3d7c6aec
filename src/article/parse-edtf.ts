// From text to a date, one way for every date of the format.
import { type EdtfDate, type EdtfInterval, type EdtfPoint, endMs, startMs } from "./edtf.ts";
import { readEdtfPoint } from "./edtf-point.ts";
import type { Result } from "./problem.ts";

/** Why a text is no date of the format. */
type EdtfFault = "not-a-date" | "end-before-start";

/**
 * Reads one date of the format: the forms of its row `events[].when` and nothing else of EDTF (no seasons, sets,
 * `Y` years or unknown ends). An interval may join any two of the other forms, times included.
 */
export function parseEdtf(text: string): Result<EdtfDate, EdtfFault> {
  const [first, second, ...rest] = text.split("/", 3);
  if (first === undefined || rest.length > 0) return notADate;
  if (second === undefined) {
    const point = readEdtfPoint(first);
    return point === null ? notADate : { ok: true, value: point };
  }
  const from = readEnd(first);
  const to = readEnd(second);
  if (from === undefined || to === undefined || (from === null && to === null)) return notADate;

  const interval: EdtfInterval = { edtf: text, from, to };
  const start = startMs(interval);
  const end = endMs(interval);
  return start !== null && end !== null && end <= start
    ? { ok: false, failure: "end-before-start" }
    : { ok: true, value: interval };
}

const notADate: Result<EdtfDate, EdtfFault> = { ok: false, failure: "not-a-date" };

/** One end of an interval: null where it is open, undefined where it is no date. */
function readEnd(text: string): EdtfPoint | null | undefined {
  return text === ".." ? null : (readEdtfPoint(text) ?? undefined);
}
