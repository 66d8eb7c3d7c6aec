// Where article files come from: the same files, under the same names, for the check and the build.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { NamedFile } from "./prove-files.ts";

/** The setting of the folder where a newsroom's articles lie, for the check and the build. */
export const articlesVariable = "SOURCELINE_ARTICLES";

/** Absolute; taken from where the command runs. Without the setting it is the bundled articles'. `root` is the project's folder. */
export function articlesFolder(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): string {
  return resolve(environment[articlesVariable]?.trim() || join(root, "src/content"));
}

export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

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
