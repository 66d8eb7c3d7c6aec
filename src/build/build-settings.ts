// What a newsroom may set for a build without touching our code: where its articles lie, where the site goes, which article
// comes first. Each is an environment variable, beside the site's address (site/site-address.ts).
import { existsSync, readdirSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { articlesFolder, articlesVariable, isFolder } from "../check/article-files.ts";
import type { BuildWords } from "../i18n/words.ts";
import { readSiteAddress, siteVariable } from "../site/site-address.ts";
import { Refusal } from "./refusal.ts";

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

/** Stands in every folder that a build has written, so that no other folder is ever taken for one and emptied. */
export const siteMark = ".sourceline-site";

/**
 * From the environment; folders are taken from where the command runs. `root` is the project's own folder.
 * @throws Refusal in `words` where there is no folder of articles.
 */
export function readBuildSettings(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  words: BuildWords["settings"],
): BuildSettings {
  const given = (variable: string) => environment[variable]?.trim() || null;
  const articles = articlesFolder(environment, root);
  if (!isFolder(articles)) {
    throw new Refusal(words.noFolder(articlesVariable, articles));
  }
  return { articles, out: resolve(given(outVariable) ?? `${root}/dist`), first: given(firstVariable) };
}

/**
 * The site's address (site/site-address.ts); null where none is set.
 * @throws Refusal in the words of `refused` where it is none.
 */
export function readSite(
  environment: Readonly<Record<string, string | undefined>>,
  refused: BuildWords["siteAddress"]["refused"],
): string | null {
  try {
    return readSiteAddress(environment[siteVariable], refused);
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/**
 * The build empties the site's folder first. So it has to be new, or to hold nothing but what a build wrote; and neither the
 * articles nor the project may lie in it.
 * @throws Refusal in `words` where it may not be emptied.
 */
export function checkOut(
  { articles, out }: BuildSettings,
  root: string,
  words: BuildWords["settings"],
): void {
  const isLost = [articles, root].some((folder) => isWithin(resolve(folder), out));
  if (isLost || !mayBeEmptied(out, resolve(root, "dist"))) throw new Refusal(words.notOurs(outVariable, out));
}

/** `own` is the project's own folder for a site, which is nobody else's. */
function mayBeEmptied(folder: string, own: string): boolean {
  if (folder === own || !existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder).filter((name) => name !== ".DS_Store");
  return names.length === 0 || names.includes(siteMark);
}

function isWithin(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return way === "" || (!way.startsWith("..") && !isAbsolute(way));
}

/** The id of the article at `/`. @throws Refusal in `words` where the one that is set is not there. */
export function firstArticle(
  ids: readonly string[],
  first: string | null,
  bundledDefault: string,
  words: BuildWords["settings"],
): string | null {
  if (first !== null && !ids.includes(first)) throw new Refusal(words.noArticle(firstVariable, first));
  return first ?? (ids.includes(bundledDefault) ? bundledDefault : (ids.toSorted()[0] ?? null));
}
