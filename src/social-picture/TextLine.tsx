// One line of text in the link picture, with its type and colour in attributes: no sheet reaches it.
import type { SVGAttributes } from "react";
import { drawableText } from "./drawable-text.ts";
import { type TypeStyle, typeAttributes } from "./fonts.ts";

interface Props extends Pick<SVGAttributes<SVGTextElement>, "x" | "y" | "fill" | "textAnchor"> {
  readonly style: TypeStyle;
  readonly children: string;
}

export function TextLine({ style, children, ...rest }: Props) {
  return (
    <text {...rest} {...typeAttributes(style)}>
      {drawableText(children)}
    </text>
  );
}
