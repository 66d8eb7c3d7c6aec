// The scripts that a page loads late, as its main script's element names them.
import { mainScriptId } from "./document-ids.ts";

/** Addresses; null in development. */
export interface LateScripts {
  readonly axis: string | null;
  readonly sharing: string | null;
}

export const noLateScripts: LateScripts = { axis: null, sharing: null };

/** What is asked of the document that the main script runs in. */
interface PageDocument {
  readonly getElementById: (id: string) => {
    readonly dataset: Readonly<Record<string, string | undefined>>;
  } | null;
}

export function lateScriptsIn(page: PageDocument): LateScripts {
  const { axisScript, sharingScript } = page.getElementById(mainScriptId)?.dataset ?? {};
  return { axis: axisScript ?? null, sharing: sharingScript ?? null };
}
