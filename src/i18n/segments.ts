// The one place where a text is taken apart into characters as a reader counts them, and into words. A browser that cannot
// (Firefox before 125, or one whose Intl throws) gets a coarser answer and never a fault.

/** User-perceived characters: an emoji or an accented letter is one, of however many code units. Joined, they are the text. */
export function graphemesOf(text: string): string[] {
  if (segmenter === undefined) segmenter = segmenterOrNull();
  if (segmenter === null) return text.match(roughGrapheme) ?? [];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Words, and what stands between them; `language` is a BCP 47 tag. Joined, they are the text. */
export function wordsOf(text: string, language: string): string[] {
  const words = segmenterOrNull(language, "word");
  if (words === null) return text.match(/\s+|\S+/g) ?? [];
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** Slow to make, so it is made once; not before it is needed. Null where there is none. */
let segmenter: Intl.Segmenter | null | undefined;

function segmenterOrNull(
  language?: string,
  granularity: "grapheme" | "word" = "grapheme",
): Intl.Segmenter | null {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return null;
  }
}

/**
 * A code point with all that is written onto it or joined to it: the heart of UAX 29's rules. What it does not know is
 * Hangul in single letters.
 */
const roughGrapheme =
  /\r\n|(?:\p{RI}{2}|.)(?:[\p{M}\p{EMod}\u200c\u{e0020}-\u{e007f}]|\u200d\p{ExtPict}?)*/gsu;
