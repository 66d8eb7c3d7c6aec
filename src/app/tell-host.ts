// A frame that has nothing to show, or only what the build wrote, still fits its host, and says why.
import { connectFrame } from "../embed/frame.ts";
import type { FailureCode } from "../embed/messages.ts";
import { rootId } from "../site/document-ids.ts";

/** Gives how to stop. Does nothing in a page that stands by itself. */
export function tellHostOfFailure(failure: FailureCode): () => void {
  const content = document.getElementById(rootId);
  const frame =
    content &&
    connectFrame({
      window,
      content,
      onSelect: () => {},
      onTheme: (theme) => {
        document.documentElement.dataset.theme = theme;
      },
    });
  frame?.sayError(failure);
  return () => frame?.stop();
}
