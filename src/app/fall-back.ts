// Whatever fails in a built page (a part of its script as it is read, its data, the start, a drawing, an answer to a press),
// the page comes back as the build wrote it, with one line that says so; and a frame's host hears of it once. Nothing that
// could fail may be imported before this, nor by it: it is in force from the moment that it is read.
import type { FailureCode } from "../embed/messages.ts";
import { en } from "../i18n/en/words.ts";
import { rootId } from "../site/document-ids.ts";
import { createNavigation } from "../view/navigation.ts";
import { type FaultWatch, watchFaults } from "./fault-watch.ts";
import { keepPage } from "./kept-page.ts";
import { engineScriptIn, mainScriptIn, surfaceIn } from "./page-parts.ts";
import { tellHostOfFailure } from "./tell-host.ts";

export interface FallBack extends Pick<FaultWatch, "report"> {
  /** Puts the page back, once; later calls do nothing. */
  readonly putBack: (failure: FailureCode) => void;
  /** `end` is called when the page has been put back: what the scripts made is then no longer seen. */
  readonly onPutBack: (end: () => void) => void;
}

/** Null where the build wrote no page, as in development: there is nothing to fall back on. */
function prepareFallBack(): FallBack | null {
  const root = document.getElementById(rootId);
  const kept = root && keepPage(root);
  if (!kept) return null;
  let isOver = false;
  let endWhatRuns = () => {};
  const putBack = (failure: FailureCode) => {
    if (isOver) return;
    isOver = true;
    faults.stop();
    const wasAlive = document.documentElement.hasAttribute("data-live");
    const { misfit, stopped, notStarted } = en.kept;
    kept.putBack(failure === "crashed" ? (wasAlive ? stopped : notStarted) : misfit);
    // The page stands. Each of these may fail for the reason that brought us here.
    for (const step of [
      () => kept.openEvent(createNavigation(window).current()),
      // A page that has lost its data does not know either whether it was laid out for frames.
      () => (failure === "missing" || surfaceIn(document) === "frame") && tellHostOfFailure(failure),
      endWhatRuns,
    ]) {
      try {
        step();
      } catch (error) {
        faults.report(error);
      }
    }
  };
  const scripts = {
    own: mainScriptIn(document),
    late: engineScriptIn(document)?.replace(/^(?:\.\.\/)+/, "") ?? null,
  };
  const faults = watchFaults(scripts, () => putBack("crashed"));
  return {
    putBack,
    report: faults.report,
    onPutBack(end) {
      endWhatRuns = end;
    },
  };
}

export const fallBack = prepareFallBack();
