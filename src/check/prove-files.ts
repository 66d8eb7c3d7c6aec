// Proves a set of article files against their own texts and against each other: the one place of these rules, for the
// check and the build.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { isFreeId, isId, isRecord } from "../article/field-rules.ts";
import { proveJson } from "./prove-article.ts";
import { type ReportWords, reportProblems } from "./report.ts";
import { readStrictJson } from "./strict-json.ts";
import { visible } from "./visible-text.ts";

export interface NamedFile {
  /** As the editor knows it; its last part without ".json" has to be the article's id. */
  readonly name: string;
  /** Null where the file could not be read. */
  readonly bytes: Uint8Array | null;
}

export interface FileProof {
  readonly name: string;
  /** What the file's JSON says; undefined where it says nothing. */
  readonly json: unknown;
  /** Null where the file gives no proved article. */
  readonly article: AnchoredArticle | null;
  /** All that is wrong with the file, in lines for its editor. */
  readonly faults: readonly string[];
}

/** What is said of whole files. */
export interface FileWords extends ReportWords {
  readonly unreadable: (file: string) => string;
  readonly idIsNotFileName: (file: string, id: string) => string;
  readonly idIsTaken: (file: string, id: string, owner: string) => string;
}

/** A proof for each file, in their order. */
export function proveFiles(files: readonly NamedFile[], words: FileWords): readonly FileProof[] {
  const owners = new Map<string, string>();
  return files.map((file) => proveFile(file, owners, words));
}

/** `owners`: which file each id was met in; added to. */
function proveFile({ name, bytes }: NamedFile, owners: Map<string, string>, words: FileWords): FileProof {
  const text = bytes && textOf(bytes);
  if (text === null) return { name, json: undefined, article: null, faults: lines([words.unreadable(name)]) };
  const strict = readStrictJson(text);
  const { json } = strict;
  const proof = proveJson(strict);
  const faults = proof.ok ? [] : reportProblems(name, json, proof.failure, words);
  const id = idOf(json);
  const ofId = id === null ? [] : idFaults(name, id, owners.get(id), words);
  if (id !== null) owners.set(id, owners.get(id) ?? name);
  return { name, json, article: proof.ok ? proof.value : null, faults: lines([...faults, ...ofId]) };
}

/** Nothing of a file reaches a terminal but as what can be seen. */
function lines(texts: readonly string[]): readonly string[] {
  return texts.map(visible);
}

/** Of any file that has one, whatever else is wrong with it. */
function idOf(json: unknown): string | null {
  const id = isRecord(json) ? json.id : null;
  return typeof id === "string" && isId(id) && isFreeId(id) ? id : null;
}

/** Strict about UTF-8: the replacement characters of a lenient reader would hide that the text is not the source's. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A bundled article is addressed by its id and found by its file name; they have to be one. */
function idFaults(name: string, id: string, owner: string | undefined, words: FileWords): string[] {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  return [
    ...(fileName === `${id}.json` ? [] : [words.idIsNotFileName(name, id)]),
    ...(owner === undefined ? [] : [words.idIsTaken(name, id, owner)]),
  ];
}
