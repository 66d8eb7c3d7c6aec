// The names by which the built page and its script find each other. Each has an underscore, which no event's id can.

export const rootId = "sourceline_root";
export const mainScriptId = "main_script";

/** The site's root, absolute: the main script lies in a folder of it. In development it is the server's. */
export function siteRootIn(document: Document): string {
  const script = document.getElementById(mainScriptId);
  return script instanceof HTMLScriptElement
    ? new URL("../", script.src).href
    : new URL("/", document.baseURI).href;
}
