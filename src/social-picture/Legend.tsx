// Who speaks, with the colour of each: the link picture's lanes have no room for names.
import { useWords } from "../i18n/use-words.ts";
import type { ListedVoice } from "../view/listing.ts";
import { legendNames, legendStyle, swatchGapPx, swatchPx } from "./legend-names.ts";
import type { Palette } from "./palette.ts";
import { TextLine } from "./TextLine.tsx";

interface Props {
  readonly voices: readonly ListedVoice[];
  readonly palette: Palette;
  /** The right edge of its place, the base of its text, and how wide it may be. */
  readonly rightPx: number;
  readonly basePx: number;
  readonly widthPx: number;
}

export function Legend({ voices, palette, rightPx, basePx, widthPx }: Props) {
  const { ownVoice } = useWords();
  const { names, lengthPx } = legendNames(voices, ownVoice, widthPx);
  return names.map(({ name, colour, leftPx }) => {
    const x = rightPx - lengthPx + leftPx;
    const type = { y: basePx, style: legendStyle };
    if (colour === null)
      return (
        <TextLine key="more" x={x} fill={palette.textSoft} {...type}>
          {name}
        </TextLine>
      );
    const fill = palette.voice(colour);
    return (
      <g key={leftPx}>
        <rect x={x} y={basePx - swatchPx + 1} width={swatchPx} height={swatchPx} rx={5} fill={fill} />
        <TextLine x={x + swatchPx + swatchGapPx} fill={palette.text} {...type}>
          {name}
        </TextLine>
      </g>
    );
  });
}
