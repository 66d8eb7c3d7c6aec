// What the head of a page tells those who do not read the page: search engines, social networks, other sites.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { BuildWords } from "../i18n/words.ts";
import { type Places, placesOn } from "../site/addresses.ts";
import { escapeAttribute, escapeText } from "../site/escape.ts";
import { pictureHeightPx, pictureWidthPx } from "../site/link-picture.ts";
import type { Surface } from "../site/surface.ts";
import { describe } from "./description.ts";
import { jsonLd } from "./json-ld.ts";

/** `site` is the site's address; null where it is not known: what needs an absolute address is then left out. */
export function headTags(
  article: AnchoredArticle,
  surface: Surface,
  site: string | null,
  words: BuildWords,
): string {
  const { headline, datePublished } = article;
  const description = describe(article, words);
  const places = site === null ? null : placesOn(site, article.id);
  return [
    `<title>${escapeText(headline)}</title>`,
    named("description", description),
    ...(surface === "frame" ? frameTags : []),
    ...(places ? linkTags(places, headline) : []),
    property("og:type", "article"),
    property("og:site_name", "Sourceline"),
    property("og:title", headline),
    property("og:description", description),
    property("og:locale", words.dateLocale.replace("-", "_")),
    property("article:published_time", datePublished.edtf),
    ...(places
      ? pictureTags(places, headline, description, words.pictureAlt(description))
      : [named("twitter:card", "summary")]),
    `<script type="application/ld+json">${jsonLd(article, places, words)}</script>`,
  ].join("\n    ");
}

/** A page for frames is found through its article, and Chromium may size the frame by its content. */
const frameTags = [
  named("robots", "noindex"),
  named("responsive-embedded-sizing", "allow-origins=*"),
] as const;

function linkTags({ page, oEmbed }: Places, headline: string): string[] {
  return [
    `<link rel="canonical" href="${escapeAttribute(page)}">`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeAttribute(oEmbed)}" title="${escapeAttribute(headline)}">`,
    property("og:url", page),
  ];
}

function pictureTags({ picture }: Places, headline: string, description: string, alt: string): string[] {
  return [
    property("og:image", picture),
    property("og:image:type", "image/png"),
    property("og:image:width", String(pictureWidthPx)),
    property("og:image:height", String(pictureHeightPx)),
    property("og:image:alt", alt),
    named("twitter:card", "summary_large_image"),
    named("twitter:title", headline),
    named("twitter:description", description),
    named("twitter:image", picture),
    named("twitter:image:alt", alt),
  ];
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeAttribute(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeAttribute(content)}">`;
}
