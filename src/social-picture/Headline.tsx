// The headline of the link picture, in its own direction: an Arabic one begins at the right edge.
import type { HeadlineLines } from "./headline-lines.ts";
import { TextLine } from "./TextLine.tsx";

interface Props {
  readonly headline: HeadlineLines;
  readonly fill: string;
}

export function Headline({ headline: { lines, style, isRightToLeft }, fill }: Props) {
  return lines.map(({ text, x, y }) => (
    <TextLine key={y} x={x} y={y} fill={fill} textAnchor={isRightToLeft ? "end" : "start"} style={style}>
      {/* Isolated: the line's own direction decides where its quotation marks stand. */}
      {isRightToLeft ? `\u2067${text}\u2069` : text}
    </TextLine>
  ));
}
