// Arrows from a statement to what it is about, while either is selected.
import type { DrawnBar } from "./drawn-bars.ts";
import css from "./picture.module.css";

export function Connectors({ bars, barPx }: { readonly bars: readonly DrawnBar[]; readonly barPx: number }) {
  const byId = new Map(bars.map((bar) => [bar.shown.event.id, bar]));
  const arrows = bars.flatMap((from) =>
    from.shown.event.about.flatMap((id) => {
      const to = byId.get(id);
      return to && (from.shown.selected || to.shown.selected) ? [{ from, to }] : [];
    }),
  );
  return arrows.map(({ from, to }) => {
    const { path, head } = arrow(from, to, barPx);
    return (
      <g key={`${from.shown.event.id} ${to.shown.event.id}`} data-part="connector">
        <path className={css.connector} d={path} />
        <path className={css.connectorHead} d={head} />
      </g>
    );
  });
}

/** A curve that leaves and arrives upright, above or below the bars, so that it crosses few labels. */
function arrow(from: DrawnBar, to: DrawnBar, barPx: number): { path: string; head: string } {
  const isUp = to.yPx < from.yPx;
  const x1 = (from.x1Px + from.x2Px) / 2;
  const x2 = (to.x1Px + to.x2Px) / 2;
  const y1 = isUp ? from.yPx - 4 : from.yPx + barPx + 4;
  // Within one row the arrow runs below both.
  const y2 = to.yPx > from.yPx ? to.yPx - 2 : to.yPx + barPx + 2;
  const bend = isUp ? -1 : 1;
  const tip = to.yPx > from.yPx ? 1 : -1;
  const depth = Math.max(Math.abs(y2 - y1) * 0.7, 22);
  const path = `M${x1} ${y1}C${x1} ${y1 + bend * depth} ${x2} ${y2 - tip * depth} ${x2} ${y2 - tip * 6}`;
  return { path, head: `M${x2 - 4.5} ${y2 - tip * 7}L${x2 + 4.5} ${y2 - tip * 7}L${x2} ${y2}Z` };
}
