// One page's HTML, from index.html: the markup of its article, its data, and the built files by relative addresses, so
// that the site works from any folder of any host. Scripts are classic ones: a sandboxed frame blocks modules.
import { mainScriptId, rootId } from "../app/document-parts.ts";
import { pageDataId } from "../app/page-data.ts";
import type { Surface } from "../view/view.ts";
import type { RenderedArticle } from "./render.tsx";

/** Built files, from the site's root. */
export interface SiteFiles {
  readonly mainScript: string;
  readonly axisScript: string;
  readonly axisStyle: string;
}

/** What all pages share. */
export interface SiteParts {
  readonly template: string;
  readonly files: SiteFiles;
  /** The page's sheet, inlined: the first paint waits for nothing. */
  readonly sheet: string;
  readonly policy: string;
}

/** `toRoot` leads from the page to the site's root: "" or some "../". */
export function pageHtml(
  parts: SiteParts,
  { article, surfaces }: RenderedArticle,
  surface: Surface,
  toRoot: string,
): string {
  const { template, files, sheet, policy } = parts;
  const { body, data } = surfaces[surface];
  const at = (file: string) => escapeAttribute(`${toRoot}${file}`);
  const replacements: readonly (readonly [part: string, by: string])[] = [
    [
      '<meta charset="utf-8">',
      `<meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`,
    ],
    ["<title>Sourceline</title>", `<title>${escapeText(article.headline)}</title>`],
    [
      '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
      `<link rel="icon" href="${at("favicon.svg")}" type="image/svg+xml">
    <style>${sheet}</style>${surface === "frame" ? frameHead : ""}`,
    ],
    [
      '<script type="module" src="/src/app/main.tsx"></script>',
      `<script type="application/json" id="${pageDataId}">${data}</script>
    <script defer id="${mainScriptId}" src="${at(files.mainScript)}" data-axis-script="${at(files.axisScript)}" data-axis-style="${at(files.axisStyle)}"></script>`,
    ],
    // HTML readers turn a bare CR into LF; the article's text stays as it is.
    [`<div id="${rootId}"></div>`, `<div id="${rootId}">${body.replaceAll("\r", "&#13;")}</div>`],
  ];
  return replacements.reduce((html, [part, by]) => {
    if (!html.includes(part)) throw new Error(`index.html has lost its ${part}`);
    // A function, since `$` in an article would mean something in a replacement text.
    return html.replace(part, () => by);
  }, template);
}

/** A page for frames is found through its article, and Chromium may size the frame by its content. */
const frameHead = `
    <meta name="robots" content="noindex">
    <meta name="responsive-embedded-sizing" content="allow-origins=*">`;

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}
