// A frame that has nothing to show still fits its host, and says why.
import { connectFrame } from "../embed/frame.ts";
import type { FailureCode } from "../embed/messages.ts";
import { rootId } from "../site/document-ids.ts";

export function tellHostOfFailure(failure: FailureCode): () => void {
  const content = document.getElementById(rootId);
  const frame = content && connectFrame({ window, content, onSelect: () => {}, onTheme: () => {} });
  frame?.sayError(failure);
  return () => frame?.stop();
}
