// What a newsroom may set for a build without touching our code: where its articles lie, where the site goes, which article
// comes first. Each is an environment variable, beside the site's address (site/site-address.ts).
import { existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { BuildWords } from "../i18n/words.ts";
import { hostScriptFile } from "../site/addresses.ts";

const articlesVariable = "SOURCELINE_ARTICLES";
const outVariable = "SOURCELINE_OUT";
const firstVariable = "SOURCELINE_FIRST";

export interface BuildSettings {
  /** The folder of the article files, absolute. */
  readonly articles: string;
  /** The folder that the site is written into, absolute. */
  readonly out: string;
  /** Id of the article at `/`; null leaves it to the bundled default, or else to the first in order of ids. */
  readonly first: string | null;
}

/**
 * From the environment; folders are taken from where the command runs. `root` is the project's own folder.
 * @throws Error in `words` where a folder cannot be used.
 */
export function readBuildSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  words: BuildWords["settings"],
): BuildSettings {
  const given = (variable: string) => environment[variable]?.trim() || null;
  const articles = resolve(given(articlesVariable) ?? `${root}/src/content`);
  if (!existsSync(articles) || !statSync(articles).isDirectory()) {
    throw new Error(words.noFolder(articlesVariable, articles));
  }
  const out = resolve(given(outVariable) ?? `${root}/dist`);
  if (!mayBeEmptied(out)) throw new Error(words.notOurs(outVariable, out));
  return { articles, out, first: given(firstVariable) };
}

/** The build empties its folder first, so it must hold nothing, or a site that a build has written. */
function mayBeEmptied(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  // A build that was broken off has left its scripts at least.
  return names.length === 0 || names.includes(hostScriptFile) || names.includes("assets");
}

/** The id of the article at `/`. @throws Error in `words` where the one that is set is not there. */
export function firstArticle(
  ids: readonly string[],
  first: string | null,
  bundledDefault: string,
  words: BuildWords["settings"],
): string | null {
  if (first !== null && !ids.includes(first)) throw new Error(words.noArticle(firstVariable, first));
  return first ?? (ids.includes(bundledDefault) ? bundledDefault : (ids.toSorted()[0] ?? null));
}
