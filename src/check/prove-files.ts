// Proves a set of article files against their own texts and against each other: the one place of these rules, for the
// check and the build.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { proveArticle } from "./prove-article.ts";
import { type ReportWords, reportProblems } from "./report.ts";

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
  if (text === null) return { name, article: null, faults: [words.unreadable(name)] };
  const proof = proveArticle(text);
  if (!proof.ok) return { name, article: null, faults: reportProblems(name, text, proof.failure, words) };
  const { id } = proof.value;
  const faults = idFaults(name, id, owners.get(id), words);
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
function idFaults(name: string, id: string, owner: string | undefined, words: FileWords): string[] {
  const fileName = name.split(/[/\\]/).at(-1) ?? name;
  return [
    ...(fileName === `${id}.json` ? [] : [words.idIsNotFileName(name, id)]),
    ...(owner === undefined ? [] : [words.idIsTaken(name, id, owner)]),
  ];
}
