// Before the tests: a second site is built, with the fixtures dropped into src/content, and both are served.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixtureNames, fixtureText } from "../support/files.ts";
import { serveStatic } from "../support/static-server.ts";
import { temporarySite } from "../support/temporary-site.ts";
import { wideWordsArticle, wideWordsId } from "../support/wide-words.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default async function serveSites(): Promise<() => Promise<void>> {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no built site: `npm run build` first");
  const second = temporarySite();
  for (const name of fixtureNames) second.addArticle(name, fixtureText(name));
  second.addArticle(`${wideWordsId}.json`, wideWordsArticle());
  const { code, output } = await second.build();
  if (code !== 0) throw new Error(`The site with the fixtures does not build:\n${output}`);
  const server = await serveStatic({ "/": dist, "/second/": join(second.folder, "dist") });
  process.env.SOURCELINE_ORIGIN = server.origin;
  return async () => {
    await server.stop();
    second.remove();
  };
}
