// Every page, picture, oEmbed answer and header file of the site, written beside its scripts.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoadedArticle } from "../article/loaded-article.ts";
import { oEmbed } from "../metadata/oembed.ts";
import { oEmbedFile, pageFolder, pictureFile } from "../site/addresses.ts";
import { type Surface, surfaces } from "../site/surface.ts";
import { drawPng } from "../social-picture/resvg.ts";
import { headerFiles } from "./header-files.ts";
import { missingFile, missingHtml, sitePath } from "./missing-html.ts";
import { pageHtml, pagePolicy, type SiteParts } from "./page-html.ts";
import type { RenderedArticle } from "./render.tsx";

/** What render.tsx does for articles that are rendered already. */
interface Drawing {
  /** The picture that stands for an article where its link is shown, as SVG. */
  readonly picture: (loaded: LoadedArticle) => string;
  /** The markup of the page for addresses without one. */
  readonly missing: (articles: readonly LoadedArticle[], root: string) => string;
}

export function writeSite(
  dist: string,
  articles: readonly RenderedArticle[],
  defaultArticle: string | null,
  parts: SiteParts,
  draw: Drawing,
): void {
  const { site } = parts;
  for (const [name, text] of headerFiles(pagePolicy(parts))) write(join(dist, name), text);
  for (const rendered of articles) {
    const { article } = rendered.loaded;
    for (const [folder, surface] of pagesOf(rendered, defaultArticle)) {
      write(join(dist, folder, "index.html"), pageHtml(parts, rendered, surface, folder));
    }
    write(join(dist, pictureFile(article.id)), drawPng(draw.picture(rendered.loaded)));
    if (site !== null) write(join(dist, oEmbedFile(article.id)), oEmbed(article, site));
  }
  const isFirst = ({ article }: LoadedArticle) => article.id === defaultArticle;
  const loaded = articles
    .map((each) => each.loaded)
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  write(join(dist, missingFile), missingHtml(parts, draw.missing(loaded, sitePath(site))));
}

/** An article's pages, and their folders from the site's root. The default one also stands at the root. */
function pagesOf(
  { loaded: { article } }: RenderedArticle,
  defaultArticle: string | null,
): [folder: string, surface: Surface][] {
  return (article.id === defaultArticle ? [null, article.id] : [article.id]).flatMap((id) =>
    surfaces.map((surface): [string, Surface] => [pageFolder(id, surface), surface]),
  );
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
