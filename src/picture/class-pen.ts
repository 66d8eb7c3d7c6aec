// What the page draws with: each thing has the class of its name, and its sheet knows the colours of every theme.

import head from "./head.module.css";
import { usualRootPx } from "./measures.ts";
import { type EventLook, type Pen, roundedPx, type Thing } from "./pen.ts";
import picture from "./picture.module.css";

/** Where the picture's width in px, and the size of the reader's text, are known. */
export const pxPen: Pen = {
  look: (thing, of) => ({ className: classesOf(thing, of) }),
  along: roundedPx,
  fixed: roundedPx,
  isFluid: false,
  around: (yPx) => ({ y: roundedPx(yPx), dy: "0.35em" }),
};

/** Where they are not: percentages of a width that the layout was made for, and lengths that follow the text. */
export function fluidPen(widthPx: number): Pen {
  return {
    ...pxPen,
    along: (px) => `${roundedPx((px / widthPx) * 100)}%`,
    fixed: rem,
    isFluid: true,
    around: (yPx) => ({ y: rem(yPx), dy: "0.35em" }),
  };
}

/** Px of a layout for usual text, as a length that follows the reader's. */
export function rem(px: number): string {
  return `${Math.round((px / usualRootPx) * 1_000) / 1_000}rem`;
}

/** The sheet needs no class for what it finds by the group that it stands in, nor for a state that changes nothing. */
function classesOf(thing: Thing, of: EventLook | undefined): string | undefined {
  const names: string[] = [thing];
  if (of && (thing === "body" || thing === "number")) names.push(of.line);
  if (thing === "label" && of?.isOnColour) names.push("onColour");
  return names.flatMap((name) => picture[name] ?? head[name] ?? []).join(" ") || undefined;
}
