// 404.html: what hosts show in place of a page that is not there, at any depth. So its addresses are of a kind that does not
// depend on where it is shown: they begin at the host's root. The site's folder is known there by its address, else it is `/`.

import { rootId } from "../site/document-ids.ts";
import { escapeAttribute, escapeText } from "../site/escape.ts";
import { filled, htmlTag, policyTag, type SiteParts } from "./page-html.ts";
import { contentPolicy } from "./policy.ts";

/** Static hosts look for it by this name. */
export const missingFile = "404.html";

/** The path of the site's folder on its host. */
export function sitePath(site: string | null): string {
  return site === null ? "/" : new URL(site).pathname;
}

/** `body` is the markup of the root element. Nothing in the page needs a script. */
export function missingHtml({ template, sheet, site, words }: SiteParts, body: string): string {
  return filled(template, [
    ['<html lang="en">', htmlTag(words.language)],
    ['<meta charset="utf-8">', policyTag(contentPolicy([sheet], site))],
    [
      "<title>Sourceline</title>",
      `<title>${escapeText(words.missing.heading)}</title>
    <meta name="robots" content="noindex">`,
    ],
    [
      '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
      `<link rel="icon" href="${escapeAttribute(`${sitePath(site)}favicon.svg`)}" type="image/svg+xml">
    <style>${sheet}</style>`,
    ],
    ['\n    <script type="module" src="/src/app/main.tsx"></script>', ""],
    [`<div id="${rootId}"></div>`, `<div id="${rootId}">${body}</div>`],
  ]);
}
