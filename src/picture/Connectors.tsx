// Arrows from a statement to what it is about, while either is selected: over the bars, with a halo and a dot on the bar
// that they come from, so that none seems to come out of a bar that it passes; and behind labels, which are to be read.
import { useId } from "react";
import { connectorOf, labelHoles } from "./connector-path.ts";
import type { DrawnBar } from "./drawn-bars.ts";
import css from "./picture.module.css";

interface Props {
  readonly bars: readonly DrawnBar[];
  readonly barPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function Connectors({ bars, barPx, widthPx, heightPx }: Props) {
  const clipId = useId();
  const byId = new Map(bars.map((bar) => [bar.shown.event.id, bar]));
  const arrows = bars.flatMap((from) =>
    from.shown.event.about.flatMap((id) => {
      const to = byId.get(id);
      return to && (from.selected || to.selected) ? [{ from, to }] : [];
    }),
  );
  if (arrows.length === 0) return null;
  return (
    <g className={css.connectors}>
      <clipPath id={clipId}>
        <path clipRule="evenodd" d={`M0 0H${widthPx}V${heightPx}H0Z${labelHoles(bars, barPx)}`} />
      </clipPath>
      {arrows.map(({ from, to }) => {
        const { line, head, dot } = connectorOf(from, to, bars, barPx);
        return (
          <g key={`${from.shown.event.id} ${to.shown.event.id}`} data-part="connector">
            <g clipPath={`url(#${clipId})`}>
              <path className={css.connectorHalo} d={line} />
              <path className={css.connector} d={line} />
            </g>
            <path className={css.connectorHead} d={head} />
            <circle className={css.connectorDot} cx={dot.xPx} cy={dot.yPx} r={Math.min(barPx * 0.3, 3)} />
          </g>
        );
      })}
    </g>
  );
}
