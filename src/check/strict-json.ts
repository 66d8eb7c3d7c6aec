// Reads the JSON of a file for an editor: what is wrong with it is said with its place and likely cause, and a name that stands
// twice in one object is a fault. A file without one takes little longer than `JSON.parse`.
import type { JsonProblem, TwinProblem } from "../article/json-problem.ts";
import type { FileProblem } from "../article/problem.ts";
import { readJsonFile } from "../article/read-json-file.ts";
import { excerptAt, placeAt } from "./file-place.ts";
import { findSlips } from "./find-slips.ts";
import type { JsonSlip, TwinName } from "./json-slip.ts";

export interface StrictJson {
  /** What `JSON.parse` gives; undefined where it gives nothing. */
  readonly json: unknown;
  readonly problems: readonly (FileProblem | JsonProblem | TwinProblem)[];
}

/** Never throws. */
export function readStrictJson(fileText: string): StrictJson {
  const read = readJsonFile(fileText);
  // A byte order mark is no part of the JSON, nor of its first line's columns.
  const text = fileText.startsWith("\ufeff") ? fileText.slice(1) : fileText;
  if (read.ok) {
    const mayHaveTwins = namesWritten(text) !== fieldsOf(read.value);
    const twins = mayHaveTwins ? findSlips(text).twins : [];
    return { json: read.value, problems: twins.map((twin) => twinProblem(text, twin)) };
  }
  if (read.failure.code !== "not-json") return { json: undefined, problems: [read.failure] };
  const { slips, twins } = findSlips(text);
  const problems = [
    ...slips.map((each) => jsonProblem(text, each)),
    ...twins.map((each) => twinProblem(text, each)),
  ];
  // Should the walk ever take what `JSON.parse` does not, there are still the parser's own words.
  return { json: undefined, problems: slips.length === 0 ? [read.failure, ...problems] : problems };
}

/** How many names of fields are written in a JSON text: strings with a colon behind them. Only whole strings are looked for. */
function namesWritten(text: string): number {
  let names = 0;
  for (let open = text.indexOf('"'); open !== -1; ) {
    const close = closingMark(text, open);
    if (colonFollows(text, close + 1)) names += 1;
    open = text.indexOf('"', close + 1);
  }
  return names;
}

function closingMark(text: string, open: number): number {
  for (let mark = text.indexOf('"', open + 1); mark !== -1; mark = text.indexOf('"', mark + 1)) {
    let before = mark - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // An even number of backslashes are letters; an odd one makes the mark a letter.
    if ((mark - 1 - before) % 2 === 0) return mark;
  }
  return text.length;
}

const backslash = 0x5c;
const colon = 0x3a;
/** All that JSON has for white space lies below it. */
const space = 0x20;

function colonFollows(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= space) at += 1;
  return text.charCodeAt(at) === colon;
}

/** How many fields all objects of a value have. A list of what is to be looked at, since it may nest without end. */
function fieldsOf(json: unknown): number {
  let fields = 0;
  const waiting: unknown[] = [json];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === "object") waiting.push(item);
      continue;
    }
    const own = Object.values(value);
    fields += own.length;
    for (const field of own) if (typeof field === "object") waiting.push(field);
  }
  return fields;
}

function jsonProblem(text: string, { at, opened, cause, found, instead }: JsonSlip): JsonProblem {
  const openedAt = opened === null ? null : placeAt(text, opened);
  return {
    code: "json",
    cause,
    found,
    instead,
    opened: openedAt,
    ...placeAt(text, at),
    excerpt: excerptAt(text, at),
  };
}

function twinProblem(text: string, { name, at, firstAt }: TwinName): TwinProblem {
  return {
    code: "twin-name",
    name,
    ...placeAt(text, at),
    first: placeAt(text, firstAt),
    excerpt: excerptAt(text, at),
  };
}
