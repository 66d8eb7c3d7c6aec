// Before the tests: a second site is built, with the fixtures dropped into src/content, and both are served; the first one also
// by a host that reads its header file.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixtureNames, fixtureText, wideFixtureNames } from "../support/files.ts";
import { longArticleId, longArticleText } from "../support/long-article.ts";
import { serveStatic } from "../support/static-server.ts";
import { temporarySite } from "../support/temporary-site.ts";
import { wideWordsArticle, wideWordsId } from "../support/wide-words.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export default async function serveSites(): Promise<() => Promise<void>> {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html"))) throw new Error("There is no built site: `npm run build` first");
  const second = temporarySite();
  for (const name of [...fixtureNames, ...wideFixtureNames]) second.addArticle(name, fixtureText(name));
  second.addArticle(`${wideWordsId}.json`, wideWordsArticle());
  second.addArticle(`${longArticleId}.json`, longArticleText(80));
  const { code, output } = await second.build();
  if (code !== 0) throw new Error(`The site with the fixtures does not build:\n${output}`);
  const server = await serveStatic({ "/": dist, "/second/": join(second.folder, "dist") });
  const headers = headersIn(readFileSync(join(dist, "_headers"), "utf8"));
  const withHeaders = await serveStatic({ "/": dist }, { headers: () => headers });
  process.env.SOURCELINE_ORIGIN = server.origin;
  process.env.SOURCELINE_ORIGIN_WITH_HEADERS = withHeaders.origin;
  return async () => {
    await Promise.all([server.stop(), withHeaders.stop()]);
    second.remove();
  };
}

/** As Netlify and Cloudflare read them. */
function headersIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}
