// The body of an event's token or bar.
import type { SVGAttributes } from "react";
import type { StatusMeaning } from "../article/status.ts";
import { Anchored } from "./Anchored.tsx";
import { tailPx } from "./measures.ts";
import type { EventLook, Pen } from "./pen.ts";
import type { SceneToken } from "./scene/tokens.ts";

interface Props {
  readonly token: SceneToken;
  readonly heightPx: number;
  readonly pen: Pen;
  readonly of: EventLook;
  readonly ends: StatusMeaning["ends"];
}

export function BodyShape(props: Props) {
  const { token, heightPx, pen, ends } = props;
  const { isBar, x1Px, x2Px, yPx, knownToPx } = token;
  const lying = {
    y: pen.fixed(yPx),
    height: pen.fixed(heightPx),
    rx: pen.fixed(ends === "round" ? heightPx / 2 : heightPx / 5),
  };
  if (!isBar) {
    return (
      <Anchored pen={pen} atPx={token.anchorPx}>
        {(originPx) => (
          <Bodies
            {...props}
            box={{ ...lying, x: pen.fixed(x1Px + originPx), width: pen.fixed(x2Px - x1Px) }}
            tails={{ x1: pen.fixed(x1Px + originPx - tailPx), x2: pen.fixed(x2Px + originPx + tailPx) }}
          />
        )}
      </Anchored>
    );
  }
  const knownPx = Math.min(x2Px, knownToPx);
  return (
    <>
      {knownPx < x2Px && (
        // What an article says to go on is known up to its own day.
        <rect
          {...pen.look("unknown", props.of)}
          {...lying}
          x={pen.along(x1Px)}
          width={pen.along(x2Px - x1Px)}
        />
      )}
      <Bodies
        {...props}
        box={{ ...lying, x: pen.along(x1Px), width: pen.along(Math.max(knownPx - x1Px, 0)) }}
        tails={{ x1: pen.along(x1Px - tailPx), x2: pen.along(x2Px + tailPx) }}
      />
    </>
  );
}

type Box = Pick<SVGAttributes<SVGRectElement>, "x" | "y" | "width" | "height" | "rx">;
type Tails = Pick<SVGAttributes<SVGLineElement>, "x1" | "x2">;

function Bodies({
  token,
  heightPx,
  pen,
  of,
  box,
  tails,
}: Props & { readonly box: Box; readonly tails: Tails }) {
  const { look, fixed } = pen;
  const middle = fixed(token.yPx + heightPx / 2);
  return (
    <>
      {token.isSelected && <rect {...look("ring", of)} {...box} />}
      {token.isSelected && <rect {...look("ringGap", of)} {...box} />}
      {token.isSoft && <line {...look("tail", of)} {...tails} y1={middle} y2={middle} />}
      <rect {...look("body", of)} {...box} />
      {of.line === "struck" && <Strike token={token} heightPx={heightPx} pen={pen} of={of} box={box} />}
    </>
  );
}

/** From corner to corner: in shares of its box, where that has no px. */
function Strike({
  token: { x1Px, x2Px, yPx },
  heightPx,
  pen,
  of,
  box,
}: Omit<Props, "ends"> & { readonly box: Box }) {
  const strike = pen.look("strike", of);
  if (pen.isFluid) {
    return (
      <svg x={box.x} y={box.y} width={box.width} height={box.height} aria-hidden="true">
        <line {...strike} x1="12%" y1="88%" x2="88%" y2="12%" />
      </svg>
    );
  }
  const [insetX, insetY] = [(x2Px - x1Px) * 0.12, heightPx * 0.12];
  return (
    <line
      {...strike}
      x1={pen.fixed(x1Px + insetX)}
      y1={pen.fixed(yPx + heightPx - insetY)}
      x2={pen.fixed(x2Px - insetX)}
      y2={pen.fixed(yPx + insetY)}
    />
  );
}
