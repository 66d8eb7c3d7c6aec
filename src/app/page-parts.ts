// What the script finds in its page beside the article: what the build wrote for it there.
import { mainScriptId, pageDataId } from "../site/document-ids.ts";
import type { Surface } from "../site/surface.ts";

/** The address of the axis engine's script, as the main script's element names it; null in development. */
export function engineScriptIn(document: Document): string | null {
  return document.getElementById(mainScriptId)?.dataset.engineScript ?? null;
}

/** The address of the script that runs here, absolute, as the errors of it are told; it is empty in development. */
export function mainScriptIn(document: Document): string {
  const script = document.getElementById(mainScriptId);
  return script instanceof HTMLScriptElement ? script.src : "";
}

/** What the page was laid out for, as its data block says: all pages have one script. */
export function surfaceIn(document: Document): Surface {
  return document.getElementById(pageDataId)?.dataset.surface === "frame" ? "frame" : "page";
}
