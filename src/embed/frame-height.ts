// The host's side of a frame's height.
import type { FrameMessage } from "./messages.ts";

/** Gives the frame the height that its content asks for, in place of the snippet's fallback. */
export function applyHeight(frame: HTMLIFrameElement, message: FrameMessage): void {
  if (message.type !== "sourceline:resize") return;
  frame.style.height = `${message.height}px`;
  frame.style.minHeight = "0";
  // The height is the content's, without the publisher's border.
  frame.style.boxSizing = "content-box";
}
