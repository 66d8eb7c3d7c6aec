// The lines of the link picture's headline: as large as it can be in few of them, cut where even that is not enough.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textDirection } from "../i18n/text-direction.ts";
import { wrapText } from "../i18n/wrap-text.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";

export interface HeadlineLines {
  readonly style: TypeStyle;
  readonly isRightToLeft: boolean;
  /** Each with where it begins and its base. */
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** The last line's base. */
  readonly bottomPx: number;
}

/** The room for it: the left and top edge, and how wide it may be. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

const large: TypeStyle = { family: "Noto Serif", weight: 700, sizePx: 54 };
const small: TypeStyle = { ...large, sizePx: 42 };

export function headlineLines(
  { headline, inLanguage }: AnchoredArticle,
  { x, y, widthPx }: Place,
): HeadlineLines {
  const wrapped = (style: TypeStyle, mostLines: number) => ({
    style,
    ...wrapText(headline, {
      language: inLanguage,
      mostLines,
      fits: (line) => measureTextPx(line, style) <= widthPx,
    }),
  });
  const inTwoLines = wrapped(large, 2);
  const { style, lines } = inTwoLines.isCut ? wrapped(small, 3) : inTwoLines;
  const isRightToLeft = textDirection(inLanguage) === "rtl";
  const baseOf = (index: number) => y + style.sizePx * 0.92 + index * style.sizePx * 1.22;
  return {
    style,
    isRightToLeft,
    lines: lines.map((text, index) => ({ text, x: isRightToLeft ? x + widthPx : x, y: baseOf(index) })),
    bottomPx: baseOf(lines.length - 1),
  };
}
