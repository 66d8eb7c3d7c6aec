// One frame of ours on a page of ours: it is as high as its content.
import { applyHeight } from "./frame-height.ts";
import { readFrameMessage } from "./messages.ts";

/** Until the returned function is called. */
export function followFrame(frame: HTMLIFrameElement): () => void {
  const onMessage = ({ source, data }: MessageEvent) => {
    const message = source === frame.contentWindow ? readFrameMessage(data) : null;
    if (message) applyHeight(frame, message);
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}
