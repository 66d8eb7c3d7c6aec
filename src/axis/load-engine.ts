// Brings the one script that loads late: the axis' engine. It is a classic script of its own, added as an element: an
// `import()` fetches with CORS, which a sandboxed frame is refused (docs/decisions/0002). It knows no React, needs nothing of
// this page, and hands over what it brings in an event on its own element, so that neither leaves a name behind.
import type { CreateAxis } from "./axis-adapter.ts";
import { engineEvent } from "./engine-event.ts";

/** Null where it cannot be had: the page then keeps its picture, and all else works. `script` is null in development. */
export async function loadEngine(script: string | null): Promise<CreateAxis | null> {
  try {
    if (script !== null) return await engineOf(script);
    if (import.meta.env.DEV) {
      developed ??= import("./engine/vis-axis.ts").then(({ createVisAxis }) => createVisAxis);
      return await developed;
    }
  } catch {
    // Refused by the network, a blocker or the page's policy.
  }
  return null;
}

/** Asked for once: strict mode asks twice, and Vitest would give the second what stands behind a fake that is on its way. */
let developed: Promise<CreateAxis> | null = null;

/** Each script runs once, however often the axis comes and goes. */
const engines = new Map<string, Promise<CreateAxis | null>>();

function engineOf(script: string): Promise<CreateAxis | null> {
  const known = engines.get(script);
  if (known) return known;
  const brought = appendScript(script);
  engines.set(script, brought);
  // What failed may come when it is asked for again.
  brought.then(
    (engine) => engine ?? engines.delete(script),
    () => engines.delete(script),
  );
  return brought;
}

function appendScript(src: string): Promise<CreateAxis | null> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = src;
    watchFaults();
    addresses.add(element.src);
    element.addEventListener(engineEvent, (event) => resolve(isEngine(event) ? event.detail : null));
    // Another script than the engine says nothing.
    element.addEventListener("load", () => resolve(null));
    element.addEventListener("error", () => reject(new Error("The axis' engine could not be loaded")));
    document.head.append(element);
  });
}

/** Of every script that was added here, absolute. */
const addresses = new Set<string>();

const listeners = new Set<() => void>();

/** Called for each error of an engine that nobody caught. Gives how to stop. */
export function onEngineFault(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From the first engine on: its script runs by itself, and after its axis has ended too. */
function watchFaults(): void {
  if (addresses.size > 0) return;
  const onError = (event: ErrorEvent) => {
    if (isEngineFault(event)) for (const listener of [...listeners]) listener();
  };
  window.addEventListener("error", onError);
}

/**
 * An engine has a hand in an error wherever its address stands in the stack. Of a script that is of another origin than
 * its page, as all are in a sandboxed frame, a browser says nothing but that there was an error. The engine has most that
 * runs by itself, so it is taken for its.
 */
function isEngineFault({ message, filename, error }: ErrorEvent): boolean {
  if (!filename && !error && message === "Script error.") return true;
  const trace = `${filename} ${error instanceof Error ? error.stack : ""}`;
  return [...addresses].some((address) => trace.includes(address));
}

function isEngine(event: Event): event is CustomEvent<CreateAxis> {
  return event instanceof CustomEvent && typeof event.detail === "function";
}
