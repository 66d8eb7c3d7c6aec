// The host's side of a frame's height.
import type { FrameMessage } from "./messages.ts";

/** Gives the frame the height that its content asks for, in place of the snippet's fallback. */
export function applyHeight(frame: HTMLIFrameElement, message: FrameMessage<string>): void {
  if (message.type === "sourceline:resize") giveHeight(frame, message.height);
}

/**
 * `heightPx` is what the content gets. Important, since many a sheet says `iframe { height: 100% !important }` of all frames
 * alike; what a host says of a frame's greatest height is another property, and holds.
 */
export function giveHeight(frame: HTMLIFrameElement, heightPx: number): void {
  addStyle(frame, `min-height:0;height:${heightPx + edgesPx(frame)}px`);
}

/** What the publisher's border and padding take of the height that a style gives. */
function edgesPx(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== "border-box") return 0;
  const edges = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  return edges.reduce((sum, edge) => sum + (Number.parseFloat(edge) || 0), 0);
}

/** The last of the declarations outweighs every ordinary sheet. */
export function addStyle({ style }: HTMLElement, declarations: string): void {
  style.cssText += `;${declarations}!important`;
}
