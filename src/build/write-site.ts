// Every page, picture, oEmbed answer and header file of the site, written beside its scripts.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { oEmbed } from "../metadata/oembed.ts";
import { oEmbedFile, pictureFile } from "../site/site-address.ts";
import { drawPng } from "../social-picture/resvg.ts";
import type { Surface } from "../view/view.ts";
import { headerFiles } from "./header-files.ts";
import { pageHtml, type SiteParts } from "./page-html.ts";
import { contentPolicy } from "./policy.ts";
import type { RenderedArticle } from "./render.tsx";

/** `pictureOf` draws the picture that stands for an article where its link is shown, as SVG. */
export function writeSite(
  dist: string,
  articles: readonly RenderedArticle[],
  defaultArticle: string,
  parts: SiteParts,
  pictureOf: (article: AnchoredArticle) => string,
): void {
  const { site } = parts;
  const policy = contentPolicy([parts.sheets.page, parts.sheets.frame], site);
  for (const [name, text] of headerFiles(policy)) write(join(dist, name), text);
  for (const rendered of articles) {
    const { article } = rendered;
    for (const [folder, surface] of pagesOf(rendered, defaultArticle)) {
      write(join(dist, folder, "index.html"), pageHtml(parts, rendered, surface, folder));
    }
    write(join(dist, pictureFile(article.id)), drawPng(pictureOf(article)));
    if (site !== null) write(join(dist, oEmbedFile(article.id)), oEmbed(article, site));
  }
}

/** An article's pages, and their folders from the site's root. The default one also stands at the root. */
function pagesOf({ article }: RenderedArticle, defaultArticle: string): [folder: string, surface: Surface][] {
  const own: [string, Surface][] = [
    [`${article.id}/`, "page"],
    [`${article.id}/embed/`, "frame"],
  ];
  const atRoot: [string, Surface][] = [
    ["", "page"],
    ["embed/", "frame"],
  ];
  return article.id === defaultArticle ? [...atRoot, ...own] : own;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
