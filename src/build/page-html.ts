// One page's HTML, from index.html: the markup of its article, its data, and the built files by relative addresses, so
// that the site works from any folder of any host. Scripts are classic ones: a sandboxed frame blocks modules.

import { textDirection } from "../i18n/text-direction.ts";
import type { BuildWords } from "../i18n/words.ts";
import { headTags } from "../metadata/head-tags.ts";
import { wayToRoot } from "../site/addresses.ts";
import { mainScriptId, pageDataId, rootId } from "../site/document-ids.ts";
import { escapeAttribute } from "../site/escape.ts";
import type { Surface } from "../site/surface.ts";
import { contentPolicy } from "./policy.ts";
import type { RenderedArticle } from "./render.tsx";
import { slashGuard } from "./slash-guard.ts";

/** What all pages share. Files are named from the site's root. */
export interface SiteParts {
  /** The text of index.html. */
  readonly template: string;
  readonly mainScript: string;
  /** The axis' engine, which the main script loads late. */
  readonly engineScript: string;
  /** The pages' sheet, inlined: the first paint waits for nothing. */
  readonly sheet: string;
  /** The site's address; null where it is not known. */
  readonly site: string | null;
  /** Those of the pages and of their heads. */
  readonly words: BuildWords;
}

/** `folder` is the page's own, from the site's root: empty, or with a slash at its end. */
export function pageHtml(
  { template, mainScript, engineScript, sheet, site, words }: SiteParts,
  { loaded: { article }, bodies, data }: RenderedArticle,
  surface: Surface,
  folder: string,
): string {
  const toRoot = wayToRoot(folder);
  const at = (file: string) => escapeAttribute(`${toRoot}${file}`);
  return filled(template, [
    ['<html lang="en">', htmlTag(words.language)],
    [
      '<meta charset="utf-8">',
      `${policyTag(pagePolicy({ sheet, site }))}
    <script>${slashGuard}</script>`,
    ],
    ["<title>Sourceline</title>", headTags(article, surface, site, words)],
    [
      '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
      `<link rel="icon" href="${at("favicon.svg")}" type="image/svg+xml">
    <style>${sheet}</style>`,
    ],
    // Last in the page, and async: a deferred script would hold up the place that the address' fragment names.
    [
      '<script type="module" src="/src/app/main.tsx"></script>',
      `<script type="application/json" id="${pageDataId}" data-surface="${surface}">${data}</script>
    <script async id="${mainScriptId}" src="${at(mainScript)}" data-engine-script="${at(engineScript)}"></script>`,
    ],
    // HTML readers turn a bare CR into LF; the article's text stays as it is.
    [`<div id="${rootId}"></div>`, `<div id="${rootId}">${bodies[surface].replaceAll("\r", "&#13;")}</div>`],
  ]);
}

/** Of every article's page, in its head and in the hosts' headers. */
export function pagePolicy({ sheet, site }: Pick<SiteParts, "sheet" | "site">): string {
  return contentPolicy([sheet], site, [slashGuard]);
}

/** The beginning of a head: a policy holds for what follows it alone. */
export function policyTag(policy: string): string {
  return `<meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">`;
}

/** Pages are laid out by logical properties: a language that is written from right to left needs no more. */
export function htmlTag(language: string): string {
  const direction = textDirection(language) === "rtl" ? ' dir="rtl"' : "";
  return `<html lang="${escapeAttribute(language)}"${direction}>`;
}

/** index.html with its parts replaced. @throws Error where it has lost one. */
export function filled(html: string, parts: readonly (readonly [part: string, by: string])[]): string {
  return parts.reduce((text, [part, by]) => {
    if (!text.includes(part)) throw new Error(`index.html has lost its ${part}`);
    // A function, since `$` in an article would mean something in a replacement text.
    return text.replace(part, () => by);
  }, html);
}
