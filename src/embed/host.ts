// /embed.js, the optional script for a publisher's page: sizes every Sourceline frame on it, and passes each frame's
// messages on as events of the iframe element. No globals, no dependencies.
import { claimFrame } from "./claim-frame.ts";
import { applyHeight } from "./frame-height.ts";
import { readFrameMessage, versioned } from "./messages.ts";
import { ownFrames } from "./own-frames.ts";

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

/** One of the site's, and no other run of this script looks after it. */
function isMine(frame: HTMLIFrameElement): boolean {
  return isOwn(frame) && claimFrame(frame, isMine);
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")];
}
