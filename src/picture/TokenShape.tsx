// An event on the picture: its token, or a bar where it takes time, with its number and its label. Shape and line tell its
// status without colour (article/status.ts), soft ends that its date is not sure.
import { statusMeanings } from "../article/status.ts";
import { useWords } from "../i18n/use-words.ts";
import { Anchored } from "./Anchored.tsx";
import { BodyShape } from "./BodyShape.tsx";
import { dateSizePx, labelSizePx } from "./measures.ts";
import type { EventLook, Pen } from "./pen.ts";
import type { LabelledToken } from "./scene/scene.ts";

interface Props {
  readonly token: LabelledToken;
  /** The height of a token. */
  readonly heightPx: number;
  readonly pen: Pen;
}

export function TokenShape({ token, heightPx, pen }: Props) {
  const words = useWords();
  const { isBar, yPx, anchorPx, tokenPx, numberPx, label, listed } = token;
  const { look, fixed } = pen;
  const { ends, line } = statusMeanings[listed.event.status];
  const of: EventLook = {
    ...{ line, colour: listed.by.colour, isSelected: token.isSelected },
    isOnColour: label?.side === "inside" && line === "filled",
  };
  const middlePx = yPx + heightPx / 2;
  const isLabelAfterBar = isBar && label?.side === "after";
  return (
    <>
      <BodyShape token={token} heightPx={heightPx} pen={pen} of={of} ends={ends} />
      <Anchored pen={pen} atPx={isBar ? numberPx : anchorPx}>
        {(originPx) => (
          <text
            {...look("number", of)}
            x={fixed(numberPx + tokenPx / 2 + originPx)}
            {...pen.around(middlePx, dateSizePx)}
            textAnchor="middle"
          >
            {token.isUncertain ? words.uncertainNumber(listed.number) : listed.number}
          </text>
        )}
      </Anchored>
      {label && (
        <Anchored pen={pen} atPx={isLabelAfterBar ? token.x2Px : isBar ? numberPx : anchorPx}>
          {(originPx) => (
            <text
              {...look("label", of)}
              x={fixed((label.side === "before" ? label.x2Px : label.x1Px) + originPx)}
              {...pen.around(middlePx, labelSizePx)}
              textAnchor={label.side === "before" ? "end" : "start"}
            >
              {label.text}
            </text>
          )}
        </Anchored>
      )}
    </>
  );
}
