// Places of a file as an editor counts them, and the line that stands there.
import type { FilePlace } from "../article/json-problem.ts";

/** Lines end with LF, CR LF or CR. */
export function placeAt(text: string, offset: number): FilePlace {
  let [line, start] = [1, 0];
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
    if (index + end.length > offset) break;
    line += 1;
    start = index + end.length;
  }
  return { line, column: offset - start + 1 };
}

/** Characters before and after a place: enough to know the line again, however long it is. */
const maxBefore = 50;
const maxAfter = 40;

/** The line around a place, without the white space at its ends, and cut where it is long. */
export function excerptAt(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 4 * maxBefore), offset).split(/[\r\n]/);
  const after = text.slice(offset, offset + 4 * maxAfter).split(/[\r\n]/, 1);
  const left = Array.from((before.at(-1) ?? "").trimStart());
  const right = Array.from((after[0] ?? "").trimEnd());
  return [
    left.length > maxBefore ? `…${left.slice(-maxBefore).join("")}` : left.join(""),
    right.length > maxAfter ? `${right.slice(0, maxAfter).join("")}…` : right.join(""),
  ].join("");
}
