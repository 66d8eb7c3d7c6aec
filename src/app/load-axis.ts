// Fetches the axis after the page can be read.
import type { LateAxis } from "./axis-part.tsx";
import { loadPart } from "./late-parts.ts";

/** Null where the axis cannot be had: the page then keeps its picture, and all else works. */
export async function loadAxis(script: string | null): Promise<LateAxis | null> {
  if (import.meta.env.DEV) await import("./axis-part.tsx");
  // The slot is filled by axis-part.tsx alone, of the same build.
  return (await loadPart("axis", script)) as LateAxis | null;
}
