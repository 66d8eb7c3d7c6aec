// What the head of a page tells those who do not read the page: search engines, social networks, other sites.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { en } from "../i18n/en/words.ts";
import { type Places, placesOn } from "../site/addresses.ts";
import { escapeAttribute, escapeText } from "../site/escape.ts";
import { pictureHeightPx, pictureWidthPx } from "../site/link-picture.ts";
import type { Surface } from "../site/surface.ts";
import { describe } from "./description.ts";
import { jsonLd } from "./json-ld.ts";

/** `site` is the site's address; null where it is not known: what needs an absolute address is then left out. */
export function headTags(article: AnchoredArticle, surface: Surface, site: string | null): string {
  const { headline, datePublished } = article;
  const description = describe(article, en);
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
    property("og:locale", en.dateLocale.replace("-", "_")),
    property("article:published_time", datePublished.edtf),
    ...(places ? pictureTags(places, headline, description) : [named("twitter:card", "summary")]),
    `<script type="application/ld+json">${jsonLd(article, places)}</script>`,
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

function pictureTags({ picture }: Places, headline: string, description: string): string[] {
  const alt = pictureAlt(description);
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

/** The picture says what the description says; its headline stands beside it in every card. */
function pictureAlt(description: string): string {
  return `A timeline of the article: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeAttribute(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeAttribute(content)}">`;
}
