// What a host may set of the looks, in the address: colours for the voices, and a kind of typeface. Everything is read
// into a fixed form; nothing of the address itself reaches a sheet.
import { optionsIn } from "../site/options.ts";

/** Kinds of typeface, each a stack of the reader's own fonts. */
const typefaces = ["serif", "sans", "mono"] as const;
export type Typeface = (typeof typefaces)[number];

export interface HostLook {
  /** For the voices in order. Null where the address names none, or one that could not be seen. */
  readonly accents: readonly Accent[];
  /** For headline, quotes and article; null leaves them as they are. */
  readonly typeface: Typeface | null;
}

/** `#rrggbb` for a light and for a dark page; null where it has less than 3:1 against the card there. */
export interface Accent {
  readonly light: string | null;
  readonly dark: string | null;
}

/** As in tokens.css. */
const cards = { light: "ffffff", dark: "201f1b" };
/** WCAG 1.4.11, for parts of a picture. */
const leastContrast = 3;
const mostAccents = 8;

/** `?accents=1f6f8f-b4501e&font=serif`: hex colours parted by hyphens, and a kind of typeface. */
export function hostLook(search: string): HostLook {
  const option = optionsIn(search);
  const colours = option("accents")?.split("-", mostAccents) ?? [];
  return {
    accents: colours.map((colour) => ({ light: seen(colour, cards.light), dark: seen(colour, cards.dark) })),
    typeface: typefaces.find((each) => each === option("typeface")) ?? null,
  };
}

function seen(colour: string, card: string): string | null {
  const hex = colour.toLowerCase();
  return /^[0-9a-f]{6}$/.test(hex) && contrast(hex, card) >= leastContrast ? `#${hex}` : null;
}

/** WCAG's contrast ratio of two colours, each `rrggbb`. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
