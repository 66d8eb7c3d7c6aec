// The names by which the built page and its script find each other. Each has an underscore, which no event's id can.

export const rootId = "sourceline_root";
export const mainScriptId = "main_script";

/** The main script's element names the script that it loads late; null in development, where there is none. */
export function axisScriptIn(document: Document): string | null {
  return document.getElementById(mainScriptId)?.dataset.axisScript ?? null;
}
