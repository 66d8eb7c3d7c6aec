// An event's bar. Shape and line tell its status without colour: square happened, round was said, dashed is to come or
// depends, struck through was denied.
import type { Status } from "../article/article.ts";
import css from "./picture.module.css";

/** Along time: px, or a percentage of the picture's width. */
export type Along = number | string;

interface Props {
  readonly x: Along;
  readonly x2: Along;
  readonly width: Along;
  readonly y: number;
  readonly height: number;
  readonly status: Status;
  readonly selected: boolean;
}

export function BarShape({ x, x2, width, y, height, status, selected }: Props) {
  const isRound = status === "stated" || status === "conditional";
  const box = { x, y, width, height, rx: isRound ? height / 2 : 2.5 };
  const middle = y + height / 2;
  return (
    <>
      {selected && <rect className={css.ring} {...box} />}
      {selected && <rect className={css.ringGap} {...box} />}
      <rect className={css.bar} {...box} />
      {status === "denied" && <line className={css.strike} x1={x} x2={x2} y1={middle} y2={middle} />}
    </>
  );
}
