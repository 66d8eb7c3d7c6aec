// The picture that stands for an article where its link is shown: the headline, who speaks, the whole timeline, the proof.

import { hasEveryQuote, type LoadedArticle } from "../article/loaded-article.ts";
import { dayInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/words.ts";
import { pictureHeightPx, pictureWidthPx } from "../site/link-picture.ts";
import { listingOf } from "../view/listing.ts";
import type { TypeStyle } from "./fonts.ts";
import { headlineSvg } from "./headline-svg.ts";
import { legendSvg } from "./legend-svg.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";
import { pictureSvg } from "./picture-svg.ts";
import { drawPng } from "./resvg.ts";
import { element, text } from "./svg.ts";

export interface PictureLook {
  readonly palette: Palette;
  /** The text of the site's icon, an SVG. */
  readonly icon: string;
}

/** A PNG file. */
export function socialPicture(loaded: LoadedArticle, look: PictureLook, words: Words): Uint8Array {
  return drawPng(socialSvg(loaded, look, words));
}

const marginPx = 56;
const innerPx = pictureWidthPx - 2 * marginPx;
const footPx = 88;
const cardPaddingPx = 20;
const bodyStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 26 };
const strongStyle: TypeStyle = { ...bodyStyle, weight: 600 };

/** Exported for tests, which look into it. */
export function socialSvg(loaded: LoadedArticle, look: PictureLook, words: Words): string {
  const { article } = loaded;
  const { palette } = look;
  const show = listingOf(article, null);
  const headline = headlineSvg(article, { x: marginPx, y: marginPx - 6, widthPx: innerPx }, palette.text);
  const lineY = headline.bottomPx + 56;
  const facts = `${dayInWords(article.datePublished.startMs, words)} · ${words.eventCount(article.events.length)}`;
  const factsPx = measureTextPx(facts, bodyStyle) + 48;
  const cardY = lineY + 24;
  const card = { x: marginPx, y: cardY, width: innerPx, height: pictureHeightPx - footPx - cardY };
  const inside = {
    ...{ x: card.x + cardPaddingPx, width: card.width - 2 * cardPaddingPx },
    ...{ y: card.y + cardPaddingPx, height: card.height - 2 * cardPaddingPx },
  };
  const size = { width: pictureWidthPx, height: pictureHeightPx };
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...size },
    element("rect", { ...size, fill: palette.page }),
    headline.svg,
    text(facts, bodyStyle, { x: marginPx, y: lineY, fill: palette.textSoft }),
    legendSvg(show.voices, words, palette, { x: marginPx + factsPx, y: lineY, widthPx: innerPx - factsPx }),
    element("rect", { ...card, rx: 16, fill: palette.card, stroke: palette.line, "stroke-width": 2 }),
    element(
      "svg",
      inside,
      pictureSvg(article, show, words, palette, { widthPx: inside.width, heightPx: inside.height }),
    ),
    footSvg(hasEveryQuote(loaded) ? words.everyQuoteFound : null, look),
  );
}

/** What the product promises, where it can, and its name. */
function footSvg(promise: string | null, { palette, icon }: PictureLook): string {
  const y = pictureHeightPx - 36;
  const name = "Sourceline";
  const nameX = pictureWidthPx - marginPx - measureTextPx(name, strongStyle);
  // A drawn tick: the fonts have none.
  const tick = element("path", {
    d: `M${marginPx + 1} ${y - 9}l7 8 13-18`,
    ...{ fill: "none", stroke: palette.text, "stroke-width": 3.5 },
    ...{ "stroke-linecap": "round", "stroke-linejoin": "round" },
  });
  return [
    promise === null ? "" : tick,
    promise === null ? "" : text(promise, strongStyle, { x: marginPx + 34, y, fill: palette.text }),
    element("svg", { x: nameX - 46, y: y - 27, width: 34, height: 34 }, icon),
    text(name, strongStyle, { x: nameX, y, fill: palette.text }),
  ].join("");
}
