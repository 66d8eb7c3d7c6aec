// A text in lines that fit, for what is drawn without a browser.
import { cutToFit } from "./cut-text.ts";
import { graphemesOf, wordsOf } from "./segments.ts";

interface WrapOptions {
  /** BCP 47 tag of the text: it tells where words end. */
  readonly language: string;
  readonly mostLines: number;
  readonly fits: (line: string) => boolean;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** The text did not fit; the last line ends with `…`. */
  readonly isCut: boolean;
}

export function wrapText(text: string, { language, mostLines, fits }: WrapOptions): WrappedText {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text.replaceAll(/\s+/g, " ").trim(), language, fits)) {
    if (line !== "" && !fits(`${line}${piece}`.trimEnd())) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  if (lines.length <= mostLines) return { lines, isCut: false };
  const last = lines.slice(mostLines - 1).join(" ");
  return { lines: [...lines.slice(0, mostLines - 1), cutToFit(last, fits)], isCut: true };
}

/** What no line may break within: words with the space or punctuation after them. A longer one than a line is cut up. */
function piecesOf(text: string, language: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  for (const segment of wordsOf(text, language)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.flatMap((piece) => (fits(piece.trimEnd()) ? [piece] : graphemesOf(piece)));
}

/** After white space; and between two words of a script that is written without any. */
function mayBreak(before: string, after: string): boolean {
  if (/\s$/.test(before)) return !/^\s/.test(after);
  return unspaced.test(after) && !opening.test(before);
}

/** How a word begins, or a bracket, in scripts that put no space before it. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}「『（《〈【]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
