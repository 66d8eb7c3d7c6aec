// The parts that load late, each with the type of what it brings. A slot is filled by its own part alone, of the same build.
import type { LateAxis } from "./axis-part.tsx";
import { loadPart } from "./late-parts.ts";
import type { SharingDialogs } from "./sharing-part.tsx";

/** Null where the axis cannot be had: the page then keeps its picture, and all else works. */
export async function loadAxis(script: string | null): Promise<LateAxis | null> {
  if (import.meta.env.DEV) await import("./axis-part.tsx");
  return (await loadPart("axis", script)) as LateAxis | null;
}

/** Null where the dialogs cannot be had. */
export async function loadSharing(script: string | null): Promise<SharingDialogs | null> {
  if (import.meta.env.DEV) await import("./sharing-part.tsx");
  return (await loadPart("sharing", script)) as SharingDialogs | null;
}
