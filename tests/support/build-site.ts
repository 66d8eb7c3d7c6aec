// Builds the site in a folder of its own, with more articles than the bundled one, and leaves the project's as it is.
import { join } from "node:path";
import { temporarySite } from "./temporary-site.ts";

export interface BuiltSite {
  readonly dist: string;
  /** What the build said. */
  readonly output: string;
  readonly remove: () => void;
}

/** `articles` are files' texts by id; `site` is the value of SOURCELINE_SITE. Rejects where the build fails. */
export async function buildSite(
  articles: Readonly<Record<string, string>>,
  site: string,
): Promise<BuiltSite> {
  const { folder, addArticle, build, remove } = temporarySite();
  for (const [id, text] of Object.entries(articles)) addArticle(`${id}.json`, text);
  const { code, output } = await build(site);
  if (code === 0) return { dist: join(folder, "dist"), output, remove };
  remove();
  throw new Error(`The build failed:\n${output}`);
}
