// An article's oEmbed answer (oembed.com): what a publisher's system shows when an editor pastes the page's address.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { placesOn } from "../site/addresses.ts";
import { frameHeightPx, frameWidthPx, oEmbedFrame } from "../site/frame-tag.ts";
import { pictureHeightPx, pictureWidthPx } from "../site/link-picture.ts";

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
    html: oEmbedFrame({ src: frame, title: headline }),
    thumbnail_url: picture,
    thumbnail_width: pictureWidthPx,
    thumbnail_height: pictureHeightPx,
    cache_age: daySeconds,
  });
}
