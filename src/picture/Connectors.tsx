// Arrows from a statement to what it is about, while either is selected: over the bars, with a halo and a dot on the bar
// that they come from, so that none seems to come out of a bar that it passes; and behind labels, which are to be read.
import { useId } from "react";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene/scene.ts";

interface Props {
  readonly scene: Scene;
  readonly pen: Pen;
}

export function Connectors({ scene: { connectors, labelHoles, barPx, widthPx, heightPx }, pen }: Props) {
  const clipId = useId();
  if (connectors.length === 0) return null;
  return (
    <g {...pen.look("connectors")}>
      <clipPath id={clipId}>
        <path clipRule="evenodd" d={`M0 0H${widthPx}V${heightPx}H0Z${labelHoles}`} />
      </clipPath>
      {connectors.map(({ from, to, line, head, dot }) => (
        <g key={`${from.listed.event.id} ${to.listed.event.id}`} data-part="connector">
          <g clipPath={`url(#${clipId})`}>
            <path {...pen.look("connectorHalo")} d={line} />
            <path {...pen.look("connector")} d={line} />
          </g>
          <path {...pen.look("connectorHead")} d={head} />
          <circle {...pen.look("connectorDot")} cx={dot.xPx} cy={dot.yPx} r={Math.min(barPx * 0.3, 3)} />
        </g>
      ))}
    </g>
  );
}
