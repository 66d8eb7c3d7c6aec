// The headline of the social picture: as large as it can be in few lines, cut where even that is not enough.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textDirection } from "../i18n/text-direction.ts";
import { wrapText } from "../i18n/wrap-text.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";
import { text } from "./svg.ts";

/** The room for it: the left and top edge, and how wide it may be. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
}

const large: TypeStyle = { family: "Noto Serif", weight: 700, sizePx: 54 };
const small: TypeStyle = { ...large, sizePx: 42 };

/** `bottomPx` is the last line's base. In its own direction: an Arabic headline begins at the right edge. */
export function headlineSvg(
  { headline, inLanguage }: AnchoredArticle,
  { x, y, widthPx }: Place,
  fill: string,
): { svg: string; bottomPx: number } {
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
  const lineHeightPx = style.sizePx * 1.22;
  const baseOf = (index: number) => y + style.sizePx * 0.92 + index * lineHeightPx;
  const svg = lines.map((line, index) =>
    // Isolated: the line's own direction decides where its quotation marks stand.
    text(isRightToLeft ? `\u2067${line}\u2069` : line, style, {
      ...{ x: isRightToLeft ? x + widthPx : x, y: baseOf(index), fill },
      "text-anchor": isRightToLeft ? "end" : "start",
    }),
  );
  return { svg: svg.join(""), bottomPx: baseOf(lines.length - 1) };
}
