// Which voices the link picture's legend has room to name.
import { cutToFit } from "../i18n/cut-text.ts";
import type { ListedVoice, VoiceColour } from "../view/listing.ts";
import type { TypeStyle } from "./fonts.ts";
import { measureTextPx } from "./measure-text.ts";

export interface LegendName {
  readonly name: string;
  /** Null for the count of those without a place. */
  readonly colour: VoiceColour | null;
  /** From the start of the first name. */
  readonly leftPx: number;
}

export interface LegendNames {
  readonly names: readonly LegendName[];
  /** From the start of the first to the end of the last. */
  readonly lengthPx: number;
}

export const legendStyle: TypeStyle = { family: "Noto Sans", weight: 600, sizePx: 24 };
export const swatchPx = 18;
export const swatchGapPx = 10;
const gapPx = 28;
const mostNamePx = 340;

/** In the voices' order; "+3" for those that find no room. */
export function legendNames(voices: readonly ListedVoice[], ownVoice: string, widthPx: number): LegendNames {
  const found: LegendName[] = [];
  let endPx = 0;
  /** The most that fits when it ends here, with the count of those that are left out. */
  let best: LegendNames = { names: [], lengthPx: 0 };
  for (const [index, { voice, colour }] of voices.entries()) {
    const leftPx = index === 0 ? 0 : endPx + gapPx;
    const name = cutToFit(voice?.name ?? ownVoice, (text) => measureTextPx(text, legendStyle) <= mostNamePx);
    endPx = leftPx + swatchPx + swatchGapPx + measureTextPx(name, legendStyle);
    // Nobody behind it fits either.
    if (endPx > widthPx) break;
    found.push({ name, colour, leftPx });
    const ended = withCount(found, endPx, voices.length - found.length);
    if (ended.lengthPx <= widthPx) best = ended;
  }
  return best;
}

function withCount(names: readonly LegendName[], endPx: number, left: number): LegendNames {
  if (left === 0) return { names: [...names], lengthPx: endPx };
  const more = `+${left}`;
  const leftPx = endPx + gapPx;
  return {
    names: [...names, { name: more, colour: null, leftPx }],
    lengthPx: leftPx + measureTextPx(more, legendStyle),
  };
}
