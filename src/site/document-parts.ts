// The names by which the built page and its script find each other. Each has an underscore, which no event's id can.

export const rootId = "sourceline_root";
export const mainScriptId = "main_script";

/** The scripts that the page loads late, as its main script's element names them; null in development. */
export interface LateScripts {
  readonly axis: string | null;
  readonly sharing: string | null;
}

export const noLateScripts: LateScripts = { axis: null, sharing: null };

export function lateScriptsIn(document: Document): LateScripts {
  const { axisScript, sharingScript } = document.getElementById(mainScriptId)?.dataset ?? {};
  return { axis: axisScript ?? null, sharing: sharingScript ?? null };
}

/** The site's root, absolute: the main script lies in a folder of it. In development it is the server's. */
export function siteRootIn(document: Document): string {
  const script = document.getElementById(mainScriptId);
  return script instanceof HTMLScriptElement
    ? new URL("../", script.src).href
    : new URL("/", document.baseURI).href;
}
