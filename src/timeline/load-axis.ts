// Fetches the axis after the page can be read. In the built page it is a second classic script with its own sheet:
// module scripts are blocked in a sandboxed frame, and a classic one has no import().
import type { CreateAxis } from "./axis-adapter.ts";

/** Where the axis' script leaves `createAxis` for this file to find. */
export const axisSlot = "__sourcelineAxis";

/** Addresses of the axis' files, as the built page names them; null in development. */
export interface AxisFiles {
  readonly script: string;
  readonly style: string;
}

/** Resolves to null where the axis cannot be had: the page then keeps its picture, and all else works. */
export async function loadAxis(files: AxisFiles | null): Promise<CreateAxis | null> {
  try {
    if (import.meta.env.DEV) return (await import("./vis-axis.ts")).createVisAxis;
    if (!files) return null;
    await Promise.all([append(stylesheet(files.style)), append(script(files.script))]);
    // The slot is filled by our own script alone, of the same build.
    return ((globalThis as Record<string, unknown>)[axisSlot] as CreateAxis | undefined) ?? null;
  } catch {
    return null;
  }
}

function script(src: string): HTMLScriptElement {
  const element = document.createElement("script");
  element.src = src;
  return element;
}

function stylesheet(href: string): HTMLLinkElement {
  const element = document.createElement("link");
  element.rel = "stylesheet";
  element.href = href;
  return element;
}

/** A file that is there already, from an earlier page view of this document, is not fetched again. */
function append(element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error("The axis could not be loaded")));
    document.head.append(element);
  });
}
