// The lines of the arrows from a statement to what it is about, while either is selected: with a halo, behind tokens and
// labels, which are to be read.
import { useId } from "react";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene/scene.ts";

interface Props {
  readonly scene: Scene;
  readonly pen: Pen;
}

export function ConnectorLines({ scene: { connectors, labelHoles, widthPx, heightPx }, pen }: Props) {
  const clipId = useId();
  if (connectors.length === 0) return null;
  return (
    <g {...pen.look("connectors")} clipPath={`url(#${clipId})`}>
      <clipPath id={clipId}>
        <path clipRule="evenodd" d={`M0 0H${widthPx}V${heightPx}H0Z${labelHoles}`} />
      </clipPath>
      {/* All halos first: none of them cuts another arrow's line. */}
      {connectors.map(({ from, to, line }) => (
        <path key={`${from.key} ${to.key} halo`} {...pen.look("connectorHalo")} d={line} />
      ))}
      {connectors.map(({ from, to, line }) => (
        <path key={`${from.key} ${to.key}`} data-part="connector" {...pen.look("connector")} d={line} />
      ))}
    </g>
  );
}
