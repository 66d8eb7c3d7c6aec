// The fonts of what is drawn at build: files from npm, so that every machine draws the same. Scripts that they do not
// have are left to the fonts of the machine.
import { createRequire } from "node:module";

export interface TypeStyle {
  readonly family: "Noto Serif" | "Noto Sans";
  readonly weight: 400 | 600 | 700;
  readonly sizePx: number;
}

/** As attributes of a `text` element. */
export function typeAttributes({ family, weight, sizePx }: TypeStyle) {
  return { fontFamily: family, fontWeight: weight, fontSize: sizePx };
}

const { resolve } = createRequire(import.meta.url);

export const fontFiles = [
  "noto-serif/700Bold/NotoSerif_700Bold.ttf",
  "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
].map((file) => resolve(`@expo-google-fonts/${file}`));

/** Latin, Greek and Cyrillic with their marks, punctuation and currencies: what the files have. */
const ownCharacters = /^[\p{Cc}\u0020-\u052F\u1E00-\u206F\u20A0-\u20BF\u2190-\u2193\u2713]*$/u;

export function isInOwnFonts(text: string): boolean {
  return ownCharacters.test(text);
}
