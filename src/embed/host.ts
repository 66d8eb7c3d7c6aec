// /embed.js, the optional script for a publisher's page: sizes every Sourceline frame on it, tells it on what ground it stands,
// and passes its messages on as events of the iframe element. No globals, no dependencies.
import { allFrames, frameOf } from "./host-frames.ts";
import { fitFrame } from "./host-room.ts";
import { followTheme } from "./host-theme.ts";
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
  // Before anything is looked for: pages post much that is not ours.
  const message = readFrameMessage(data);
  const frame = message && frameOf(source);
  if (!frame || !isMine(frame)) return;
  if (message.type === "sourceline:resize") fitFrame(frame, message.height);
  // Composed, so that it is heard outside of a shadow root, too.
  frame.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true, composed: true }));
});

// Frames that were there before this script have spoken already: ask them to say it again.
for (const frame of allFrames()) {
  if (isMine(frame)) frame.contentWindow?.postMessage(versioned({ type: "sourceline:ping" }), "*");
}

/** One of the site's, and no other run of this script looks after it; this one does from now on if none did. */
function isMine(frame: HTMLIFrameElement & { [mark]?: object }): boolean {
  if (!isOwn(frame)) return false;
  if (!frame[mark]) {
    frame[mark] = isMine;
    followTheme(frame);
  }
  return frame[mark] === isMine;
}
