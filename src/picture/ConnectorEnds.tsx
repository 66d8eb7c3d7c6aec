// The ends of the arrows from a statement to what it is about: over the tokens that they join.
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene/scene.ts";

interface Props {
  readonly scene: Scene;
  readonly pen: Pen;
}

export function ConnectorEnds({ scene: { connectors }, pen }: Props) {
  if (connectors.length === 0) return null;
  return (
    <g {...pen.look("connectors")}>
      {connectors.map(({ from, to, head, dot }) => (
        <g key={`${from.key} ${to.key}`}>
          <path {...pen.look("connectorHead")} d={head} />
          <circle {...pen.look("connectorDot")} cx={dot.xPx} cy={dot.yPx} r={3} />
        </g>
      ))}
    </g>
  );
}
