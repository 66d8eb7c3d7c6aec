// Fields of a file that the format does not know. They are never passed on, so a name that is misspelt drops what it holds: the
// words of a speaker become the article's own.
import { type FileObject, fieldNames } from "../article/article-schema.ts";
import { isRecord } from "../article/field-rules.ts";
import { editDistance } from "./edit-distance.ts";

export interface UnknownField {
  /** Where it stands, for instance `events[3].Voice`. */
  readonly path: string;
  readonly name: string;
  /** The known name that is most like it, if one is; never one that stands there already. */
  readonly nearest: string | null;
  /** All names that are known there. */
  readonly known: readonly string[];
  /** How many more fields of this name stand in other objects of the kind. */
  readonly more: number;
}

/** Of one name, in objects of one kind, this many are told one by one. */
const mostOfOne = 5;

/** In order of the file, whatever is wrong with it. `$schema`, which editors' tools read, is allowed at the top. */
export function unknownFields(json: unknown): readonly UnknownField[] {
  if (!isRecord(json)) return [];
  // Of another version of the format nothing is known.
  if (json.format !== undefined && json.format !== 1) return [];
  const found = new Map<string, UnknownField[]>();
  const counts = new Map<string, number>();
  for (const [path, kind, value] of objectsOf(json)) {
    for (const name of strangersIn(value, kind)) {
      if (path === "" && name === "$schema") continue;
      const key = `${kind} ${name}`;
      const told = found.get(key) ?? [];
      counts.set(key, (counts.get(key) ?? 0) + 1);
      found.set(key, told);
      if (told.length === mostOfOne) continue;
      const known = fieldNames[kind];
      const free = known.filter((each) => !Object.hasOwn(value, each));
      told.push({ path: fieldPath(path, name), name, nearest: nearestName(name, free), known, more: 0 });
    }
  }
  return [...found].flatMap(([key, told]) =>
    told.map((field, index) => ({
      ...field,
      more: index === mostOfOne - 1 ? (counts.get(key) ?? 0) - mostOfOne : 0,
    })),
  );
}

function strangersIn(value: object, kind: FileObject): string[] {
  return Object.keys(value).filter((name) => !fieldNames[kind].includes(name));
}

type Place = readonly [path: string, kind: FileObject, value: object];

/** The objects of a file, where they are objects. */
function* objectsOf(json: Readonly<Record<string, unknown>>): Generator<Place> {
  const { publisher, voices, events } = json;
  yield ["", "article", json];
  if (isRecord(publisher)) yield ["publisher", "publisher", publisher];
  for (const [at, voice] of listOf(voices)) if (isRecord(voice)) yield [`voices[${at}]`, "voice", voice];
  for (const [at, event] of listOf(events)) {
    if (!isRecord(event)) continue;
    const path = `events[${at}]`;
    yield [path, "event", event];
    if (isRecord(event.datePhrase)) yield [`${path}.datePhrase`, "selector", event.datePhrase];
    for (const [of, quote] of listOf(event.quotes)) {
      if (isRecord(quote)) yield [`${path}.quotes[${of}]`, "selector", quote];
    }
  }
}

function listOf(value: unknown): Iterable<[number, unknown]> {
  return Array.isArray(value) ? value.entries() : [];
}

function fieldPath(path: string, name: string): string {
  // A name may be anything, and is not followed down.
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const own = /^[\p{L}\p{N}_$-]+$/u.test(short) ? short : JSON.stringify(short);
  return path === "" ? own : `${path}.${own}`;
}

/** A slip of the fingers, or the same word in another writing: `date_phrase`, `Voice`, `quote`. */
function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > 40) return null;
  const bare = bareName(name);
  const ranked = known
    .map((each) => ({ each, differs: editDistance(bare, bareName(each)) }))
    .sort((a, b) => a.differs - b.differs);
  const [best] = ranked;
  return best && best.differs <= Math.max(1, Math.floor(bare.length * 0.4)) ? best.each : null;
}

function bareName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}
