// What the page draws with: each thing has the class of its name, and its sheet knows the colours of every theme.
import { statusMeanings } from "../article/status.ts";
import type { Pen, Thing } from "./pen.ts";
import css from "./picture.module.css";
import type { SceneBar } from "./scene/scene-bars.ts";

export function classPen(along: Pen["along"]): Pen {
  return {
    along,
    look: (thing, bar) => ({ className: classesOf(thing, bar) }),
    beside: (px, offPx) => ({ x: along(px), dx: offPx }),
    around: (yPx) => ({ y: yPx, dy: "0.35em" }),
  };
}

/** The sheet needs no class for what it finds by the group that it stands in, nor for a state that changes nothing. */
function classesOf(thing: Thing, bar: SceneBar | undefined): string | undefined {
  const names: string[] = [thing];
  if (thing === "bar" && bar) names.push(statusMeanings[bar.listed.event.status].line);
  if (thing === "label" && bar?.label?.isOnColour) names.push("onColour");
  return names.flatMap((name) => css[name] ?? []).join(" ") || undefined;
}
