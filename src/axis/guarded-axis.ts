// The engine is a guest in the page. Whatever comes in its place, and whenever a part of it throws (when it is made, in a
// redraw of its own, when something is asked of it), it is ended, its box is empty again, and nothing else has happened.
import type { TimeWindow } from "../picture/time-window.ts";
import type { AxisAdapter, AxisOptions, CreateAxis } from "./axis-adapter.ts";
import { onEngineFault } from "./load-engine.ts";

/** As the adapter; a move gives nothing where the axis ended instead of moving. */
export interface GuardedAxis extends Pick<AxisAdapter, "layer" | "setHeight" | "destroy"> {
  readonly window: () => TimeWindow | null;
  readonly zoom: (...args: Parameters<AxisAdapter["zoom"]>) => TimeWindow | null;
  readonly showAll: () => TimeWindow | null;
  readonly reveal: (stretch: TimeWindow) => TimeWindow | null;
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
    zoom: (factor, centreMs) => ask((asked) => asked.zoom(factor, centreMs)),
    showAll: () => ask((asked) => asked.showAll()),
    window: () => ask((asked) => asked.window()),
    reveal: (stretch) => ask((asked) => asked.reveal(stretch)),
    setHeight: (heightPx) => void ask((asked) => asked.setHeight(heightPx)),
    destroy: end,
  };
}

/** The script may be of another version than the page, or something else altogether. */
function isAdapter(made: unknown): made is AxisAdapter {
  if (typeof made !== "object" || made === null) return false;
  const fields = new Map(Object.entries(made));
  return (
    fields.get("layer") instanceof HTMLElement &&
    ["window", "zoom", "showAll", "reveal", "setHeight", "destroy"].every(
      (name) => typeof fields.get(name) === "function",
    )
  );
}
