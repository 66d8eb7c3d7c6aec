// An article's oEmbed answer (oembed.com): what a publisher's system shows when an editor pastes the page's address.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { escapeAttribute } from "../site/escape.ts";
import { placesOn } from "../site/site-address.ts";
import { pictureHeightPx, pictureWidthPx } from "../social-picture/picture-size.ts";

/** The frame's size until it says how high it is: most columns' width, and room for an event with its quote. */
export const frameWidthPx = 600;
export const frameHeightPx = 600;

const daySeconds = 86_400;

/** The text of the JSON file. */
export function oEmbed(article: AnchoredArticle, site: string): string {
  const { id, headline, author } = article;
  const { frame, picture } = placesOn(site, id);
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    provider_name: "Sourceline",
    provider_url: site,
    title: headline,
    ...(author === null ? {} : { author_name: author }),
    width: frameWidthPx,
    height: frameHeightPx,
    html: frameHtml(frame, headline),
    thumbnail_url: picture,
    thumbnail_width: pictureWidthPx,
    thumbnail_height: pictureHeightPx,
    cache_age: daySeconds,
  });
}

/**
 * One iframe in one line, with nothing but what WordPress keeps; `src` comes first, since WordPress appends its secret to
 * the first thing that looks like one. No blockquote: WordPress would hide the frame behind it until a script speaks,
 * and the frame can be read without any. No `scrolling`: where nobody hears its height, a reader must reach all of it.
 */
function frameHtml(address: string, headline: string): string {
  const title = headline.replaceAll(/\s+/g, " ").trim();
  return `<iframe src="${escapeAttribute(address)}" width="${frameWidthPx}" height="${frameHeightPx}" frameborder="0" title="${escapeAttribute(title)}"></iframe>`;
}
