// /embed.js, the optional script for a publisher's page: sizes every Sourceline frame on it, and passes each frame's
// messages on as events of the iframe element. No globals, no dependencies.
import { readFrameMessage, versioned } from "./messages.ts";

window.addEventListener("message", ({ source, data }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const message = frame && readFrameMessage(data);
  if (!message) return;
  if (message.type === "sourceline:resize") {
    frame.style.height = `${message.height}px`;
    // The height is the content's, without the publisher's border.
    frame.style.boxSizing = "content-box";
  }
  frame.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
});

// Frames that were there before this script have spoken already: ask them to say it again.
for (const { src, contentWindow } of frames()) {
  if (/\/embed\/(?:[?#]|$)/.test(src))
    contentWindow?.postMessage(versioned({ type: "sourceline:ping" }), "*");
}

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll("iframe")];
}
