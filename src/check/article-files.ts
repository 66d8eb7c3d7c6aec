// Where article files come from: the same files, under the same names, for the check and the build.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { NamedFile } from "./prove-files.ts";

/** The names of a folder's article files, in order, from where the command runs. */
export function articleFilesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => relative(process.cwd(), join(folder, name)));
}

export function readNamed(name: string): NamedFile {
  try {
    return { name, bytes: readFileSync(name) };
  } catch {
    return { name, bytes: null };
  }
}
