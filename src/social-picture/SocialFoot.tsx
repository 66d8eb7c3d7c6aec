// The foot of the link picture: what the product promises, and its name.
import { useWords } from "../i18n/use-words.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";
import type { Palette } from "./palette.ts";
import { TextLine } from "./TextLine.tsx";

interface Props {
  readonly isProved: boolean;
  readonly palette: Palette;
  /** The text of the site's icon, an SVG. */
  readonly icon: string;
  readonly leftPx: number;
  readonly rightPx: number;
  /** The base of its text. */
  readonly basePx: number;
}

const style: TypeStyle = { family: "Noto Sans", weight: 600, sizePx: 26 };
const product = "Sourceline";

export function SocialFoot({ isProved, palette, icon, leftPx, rightPx, basePx }: Props) {
  const { everyQuoteFound } = useWords();
  const nameX = rightPx - measureTextPx(product, style);
  return (
    <>
      {isProved && (
        <>
          {/* A drawn tick: the fonts have none. */}
          <path
            d={`M${leftPx + 1} ${basePx - 9}l7 8 13-18`}
            fill="none"
            stroke={palette.text}
            strokeWidth={3.5}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
          <TextLine x={leftPx + 34} y={basePx} fill={palette.text} style={style}>
            {everyQuoteFound}
          </TextLine>
        </>
      )}
      <svg x={nameX - 46} y={basePx - 27} width={34} height={34} dangerouslySetInnerHTML={{ __html: icon }} />
      <TextLine x={nameX} y={basePx} fill={palette.text} style={style}>
        {product}
      </TextLine>
    </>
  );
}
