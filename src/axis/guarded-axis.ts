// The engine is a guest in the page. Whatever comes in its place, and whenever a part of it throws (when it is made, in a
// redraw of its own, when something is asked of it), it is ended, its box is empty again, and nothing else has happened.
import type { TimeWindow } from "../picture/time-window.ts";
import type { AxisAdapter, AxisOptions, CreateAxis } from "./axis-adapter.ts";
import { onEngineFault } from "./load-engine.ts";

/** As the adapter; a move gives nothing where the axis ended instead of moving. */
export interface GuardedAxis extends Omit<AxisAdapter, "zoom" | "showAll"> {
  readonly zoom: (...args: Parameters<AxisAdapter["zoom"]>) => TimeWindow | null;
  readonly showAll: () => TimeWindow | null;
}

/** Null where the axis does not start. `onFault` is told at most once, when it has ended by itself. */
export function startGuarded(
  create: CreateAxis,
  container: HTMLElement,
  options: AxisOptions,
  onFault: () => void,
): GuardedAxis | null {
  let adapter: AxisAdapter | null = null;
  let stopListening = () => {};
  const end = () => {
    const ended = adapter;
    adapter = null;
    stopListening();
    try {
      ended?.destroy();
    } catch {
      // It is gone all the same: nothing of it stays in the page.
    }
    container.replaceChildren();
  };
  const endByFault = () => {
    end();
    onFault();
  };
  const ask = <Answer>(question: (asked: AxisAdapter) => Answer): Answer | null => {
    if (adapter === null) return null;
    try {
      return question(adapter);
    } catch {
      endByFault();
      return null;
    }
  };

  try {
    const made: unknown = create(container, options);
    if (isAdapter(made)) adapter = made;
  } catch {
    // A browser in which it throws keeps the picture.
  }
  if (adapter === null) {
    end();
    return null;
  }
  stopListening = onEngineFault(endByFault);
  return {
    layer: adapter.layer,
    zoom: (factor, around) => ask((asked) => asked.zoom(factor, around)),
    showAll: () => ask((asked) => asked.showAll()),
    reveal: (stretch) => void ask((asked) => asked.reveal(stretch)),
    setLook: (look) => void ask((asked) => asked.setLook(look)),
    destroy: end,
  };
}

/** The script may be of another version than the page, or something else altogether. */
function isAdapter(made: unknown): made is AxisAdapter {
  if (typeof made !== "object" || made === null) return false;
  const fields = new Map(Object.entries(made));
  return (
    fields.get("layer") instanceof HTMLElement &&
    ["zoom", "showAll", "reveal", "setLook", "destroy"].every(
      (name) => typeof fields.get(name) === "function",
    )
  );
}
