// A slip in the JSON of a file, or a name written twice, at its offset in the text.
import type { JsonCause } from "../article/json-problem.ts";

/** A slip at its offset in the text (UTF-16 code units). */
export interface JsonSlip {
  readonly cause: JsonCause;
  readonly at: number;
  /** What stands there, as written, in a few characters; empty at the end of the file. */
  readonly found: string;
  /** The bracket or quotation mark that it has to do with, by its offset. */
  readonly opened: number | null;
  /** What JSON writes for it, where that is certain. */
  readonly instead: string | null;
}

/** A name that stands for the second time in one object, by its offset and by that of the time before. */
export interface TwinName {
  readonly name: string;
  readonly at: number;
  readonly firstAt: number;
}

/** A few characters tell what stands there. */
const maxFound = 24;

export function slip(
  cause: JsonCause,
  at: number,
  found: string,
  more: Partial<Pick<JsonSlip, "opened" | "instead">> = {},
): JsonSlip {
  const characters = Array.from(found.slice(0, 2 * maxFound));
  const short = characters.length > maxFound ? `${characters.slice(0, maxFound).join("")}…` : found;
  return { cause, at, found: short, opened: null, instead: null, ...more };
}
