// Proves a set of article files against their own texts and against each other: the one place of these rules, for the
// check and the build.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { Problem } from "../article/problem.ts";
import { proveArticle } from "./prove-article.ts";
import { reportProblems } from "./report.ts";

export interface NamedFile {
  /** As the editor knows it; its last part without ".json" has to be the article's id. */
  readonly name: string;
  /** Null where the file could not be read. */
  readonly bytes: Uint8Array | null;
}

export interface FileProof {
  readonly name: string;
  /** Null where the file gives no proved article. */
  readonly article: AnchoredArticle | null;
  /** All that is wrong with the file, in lines for its editor. */
  readonly faults: readonly string[];
}

/** A proof for each file, in their order. The sentences for problems come from src/words through `inWords`. */
export function proveFiles(
  files: readonly NamedFile[],
  inWords: (problem: Problem) => string,
): readonly FileProof[] {
  const owners = new Map<string, string>();
  return files.map((file) => proveFile(file, owners, inWords));
}

/** `owners`: which file each id was met in; added to. */
function proveFile(
  { name, bytes }: NamedFile,
  owners: Map<string, string>,
  inWords: (problem: Problem) => string,
): FileProof {
  const text = bytes && textOf(bytes);
  if (text === null)
    return { name, article: null, faults: [`${name}: cannot be read as a file of UTF-8 text.`] };
  const proof = proveArticle(text);
  if (!proof.ok) return { name, article: null, faults: reportProblems(name, text, proof.failure, inWords) };
  const { id } = proof.value;
  const faults = idFaults(name, id, owners.get(id));
  owners.set(id, owners.get(id) ?? name);
  return { name, article: proof.value, faults };
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
function idFaults(name: string, id: string, owner: string | undefined): string[] {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  return [
    ...(fileName === `${id}.json`
      ? []
      : [`${name}: its id is “${id}”. Rename the file to ${id}.json, or change the id.`]),
    ...(owner === undefined ? [] : [`${name}: its id “${id}” is that of ${owner} too. Change one of them.`]),
  ];
}
