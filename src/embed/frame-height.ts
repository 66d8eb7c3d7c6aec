// The host's side of a frame's height.
import type { FrameMessage } from "./messages.ts";

/** Gives the frame the height that its content asks for, in place of the snippet's fallback. */
export function applyHeight(frame: HTMLIFrameElement, message: FrameMessage<string>): void {
  if (message.type !== "sourceline:resize") return;
  frame.style.height = `${message.height + edgesPx(frame)}px`;
  frame.style.minHeight = "0";
}

/** What the publisher's border and padding take of the height that a style gives. */
function edgesPx(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
}
