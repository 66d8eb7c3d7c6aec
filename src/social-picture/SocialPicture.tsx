// The picture that stands for an article where its link is shown: the headline, who speaks, the whole timeline, the proof.
// Drawn at build (render.tsx); the PNG is made of it by resvg, which knows neither sheets, variables nor percentages.
import { hasEveryQuote, type LoadedArticle } from "../article/loaded-article.ts";
import { dayInWords } from "../i18n/date-words.ts";
import { useWords } from "../i18n/use-words.ts";
import { pictureHeightPx, pictureWidthPx } from "../site/link-picture.ts";
import { listingOf } from "../view/listing.ts";
import { drawableText } from "./drawable-text.ts";
import type { TypeStyle } from "./fonts.ts";
import { Headline } from "./Headline.tsx";
import { headlineLines } from "./headline-lines.ts";
import { Legend } from "./Legend.tsx";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";
import { SocialFoot } from "./SocialFoot.tsx";
import { SocialTimeline } from "./SocialTimeline.tsx";
import { TextLine } from "./TextLine.tsx";

export interface PictureLook {
  readonly palette: Palette;
  /** The text of the site's icon, an SVG. */
  readonly icon: string;
}

interface Props {
  readonly loaded: LoadedArticle;
  readonly look: PictureLook;
}

const marginPx = 56;
const innerPx = pictureWidthPx - 2 * marginPx;
const footPx = 88;
const cardPaddingPx = 20;
const factsStyle: TypeStyle = { family: "Noto Sans", weight: 400, sizePx: 26 };

export function SocialPicture({ loaded, look }: Props) {
  const words = useWords();
  const { article } = loaded;
  const { palette, icon } = look;
  const listing = listingOf(article, null);
  const headline = headlineLines(article, { x: marginPx, y: marginPx - 6, widthPx: innerPx });
  const lineY = headline.bottomPx + 56;
  const facts = `${dayInWords(article.datePublished.startMs, words)} · ${words.eventCount(article.events.length)}`;
  const factsPx = measureTextPx(facts, factsStyle) + 48;
  const size = { width: pictureWidthPx, height: pictureHeightPx };
  const cardY = lineY + 24;
  const card = { x: marginPx, y: cardY, width: innerPx, height: pictureHeightPx - footPx - cardY };
  const inside = {
    ...{ x: card.x + cardPaddingPx, width: card.width - 2 * cardPaddingPx },
    ...{ y: card.y + cardPaddingPx, height: card.height - 2 * cardPaddingPx },
  };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size}>
      <title>{drawableText(article.headline)}</title>
      <rect {...size} fill={palette.page} />
      <Headline headline={headline} fill={palette.text} />
      <TextLine x={marginPx} y={lineY} fill={palette.textSoft} style={factsStyle}>
        {facts}
      </TextLine>
      <Legend
        voices={listing.voices}
        palette={palette}
        rightPx={marginPx + innerPx}
        basePx={lineY}
        widthPx={innerPx - factsPx}
      />
      <rect {...card} rx={16} fill={palette.card} stroke={palette.line} strokeWidth={2} />
      <svg {...inside} aria-hidden="true">
        <SocialTimeline
          article={article}
          listing={listing}
          palette={palette}
          widthPx={inside.width}
          heightPx={inside.height}
        />
      </svg>
      <SocialFoot
        isProved={hasEveryQuote(loaded)}
        palette={palette}
        icon={icon}
        leftPx={marginPx}
        rightPx={marginPx + innerPx}
        basePx={pictureHeightPx - 36}
      />
    </svg>
  );
}
