// /embed.js, the optional script for a publisher's page: sizes every Sourceline frame on it, and passes each frame's
// messages on as events of the iframe element. No globals, no dependencies.
import { applyHeight } from "./frame-height.ts";
import { readFrameMessage, versioned } from "./messages.ts";
import { ownFrames } from "./own-frames.ts";

/**
 * A page may bring this script more than once: each pasted snippet does, and the publisher's copy is one more. Each frame is
 * looked after by the run that met it first, so that none of its messages becomes two events. On the element, which is
 * all that the runs have in common but for globals; no attribute, so nobody sees it.
 */
const mark = Symbol.for("sourceline:host");

// Known only while the script runs for the first time.
const script = document.currentScript;
const isOwn = ownFrames(script instanceof HTMLScriptElement ? script.src : "", window.origin);

window.addEventListener("message", ({ source, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && isMine(frame) && readFrameMessage(data);
  if (!message) return;
  applyHeight(frame, message);
  frame.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
});

// Frames that were there before this script have spoken already: ask them to say it again.
for (const frame of frames()) {
  if (isMine(frame)) frame.contentWindow?.postMessage(versioned({ type: "sourceline:ping" }), "*");
}

/** One of the site's, and no other run of this script looks after it; this one does from now on if none did. */
function isMine(frame: HTMLIFrameElement & { [mark]?: object }): boolean {
  if (!isOwn(frame)) return false;
  frame[mark] ??= isMine;
  return frame[mark] === isMine;
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")];
}
