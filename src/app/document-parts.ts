// The names by which the built page and its script find each other. Each has an underscore, which no event's id can.
import type { AxisFiles } from "../timeline/load-axis.ts";

export const rootId = "sourceline_root";
export const mainScriptId = "main_script";

/** The main script's element names the files that it loads late; null in development, where there are none. */
export function axisFilesIn(document: Document): AxisFiles | null {
  const { axisScript, axisStyle } = document.getElementById(mainScriptId)?.dataset ?? {};
  return axisScript && axisStyle ? { script: axisScript, style: axisStyle } : null;
}
