// A press on the picture chooses the event that is hit, else the nearest one within reach; the end of a drag chooses none.
import { type MouseEvent, type PointerEvent, useRef } from "react";
import { isPlainPress } from "../view/plain-press.ts";
import type { PressedPlace } from "./scene/nearest-token.ts";
import type { SceneCrowd, SceneToken } from "./scene/tokens.ts";

interface Options {
  /** What is nearest to a place that is no event's own, within so many px. */
  readonly nearest: (press: PressedPlace, reachPx: number) => SceneToken | SceneCrowd | null;
  /** Null where nobody presses. */
  readonly onSelect: ((event: string) => void) | null;
  /** A count was pressed: given the first of its events. */
  readonly onOpenCrowd: (event: string) => void;
  /** The count of what is out of the window was pressed: given the nearest of its events. */
  readonly onReveal: (event: string) => void;
}

/** What the picture listens with; null where nobody presses. A place is told in the picture's own px. */
export function usePicturePress({ nearest, onSelect, onOpenCrowd, onReveal }: Options) {
  const pressed = useRef({ x: 0, y: 0, isFinger: false });
  if (onSelect === null) return null;
  const press = (event: string | undefined, crowd: string | undefined) => {
    if (event !== undefined) onSelect(event);
    else if (crowd !== undefined) onOpenCrowd(crowd);
  };
  return {
    // Neither focus nor a dragged link: the axis moves under the pointer.
    onMouseDown: (press: MouseEvent) => press.preventDefault(),
    // The live axis lets no mouse events through, for it has taken the pointer's.
    onPointerDownCapture: ({ clientX, clientY, pointerType }: PointerEvent) => {
      pressed.current = { x: clientX, y: clientY, isFinger: pointerType === "touch" };
    },
    onClick: (click: MouseEvent<Element>) => {
      if (!isPlainPress(click)) return;
      click.preventDefault();
      const { x, y, isFinger } = pressed.current;
      if (Math.abs(click.clientX - x) > mostSlipPx) return;
      const hit =
        click.target instanceof Element
          ? click.target.closest<SVGElement>("[data-event], [data-crowd], [data-outside]")
          : null;
      if (hit?.dataset.outside) return onReveal(hit.dataset.outside);
      if (hit) return press(hit.dataset.event, hit.dataset.crowd);
      if (Math.abs(click.clientY - y) > mostSlipPx) return;
      const { left, top } = click.currentTarget.getBoundingClientRect();
      const place = { xPx: click.clientX - left, yPx: click.clientY - top };
      const near = nearest(place, isFinger ? fingerReachPx : mouseReachPx);
      if (near === null) return;
      if ("listed" in near) press(near.listed.event.id, undefined);
      else press(undefined, near.events[0]?.event.id);
    },
  };
}

/** How far a hand may slip during a press; vis-timeline begins to drag there. */
const mostSlipPx = 5;
/** How far from an event a press may be: half the target that a finger or a mouse needs. */
const fingerReachPx = 22;
const mouseReachPx = 12;
