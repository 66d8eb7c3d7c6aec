// The frame's side: tells the host its height and what is selected, and obeys its parent window alone.
import { dialectRequests, heightMessages, linkMessages, readyMessages } from "./dialects.ts";
import {
  type FailureCode,
  type FrameMessage,
  type HostMessage,
  readHostMessage,
  type SelectedBy,
  versioned,
} from "./messages.ts";
import { throttled } from "./throttle.ts";

export interface FrameOptions {
  readonly window: Window;
  /** Its height is the frame's. */
  readonly content: HTMLElement;
  /** Of each kind at most ten a second arrive, the latest always does. */
  readonly onSelect: (event: string | null) => void;
  readonly onTheme: (theme: Extract<HostMessage, { type: "sourceline:theme" }>["theme"]) => void;
}

export interface FrameSide {
  readonly sayReady: (article: string, events: number) => void;
  readonly saySelected: (event: string | null, by: SelectedBy) => void;
  readonly sayError: (code: FailureCode) => void;
  /** Asks the host to lead the reader to `href`, an absolute address. Whether there is one who may. */
  readonly askToOpen: (href: string) => boolean;
  readonly stop: () => void;
}

/** Ten a second. */
const intervalMs = 100;

/** In px. A frame that is narrower is being hidden, as an accordion does it: text there stands letter below letter. */
const narrowestPx = 100;

/** Chromium 154 and later size a frame by themselves, when asked. */
interface SelfSizingWindow {
  readonly requestResize?: () => void;
}

/** Null where the page stands by itself. */
export function connectFrame({ window, content, onSelect, onTheme }: FrameOptions): FrameSide | null {
  const host = window.parent;
  if (host === window) return null;
  let requests = dialectRequests(window.location.search, window.location.hash);
  let lastReady: FrameMessage | null = null;
  let measuredPx = 0;
  /** The height that was last told in the dialects too. */
  let toldPx = 0;

  // To any origin: a frame cannot know its host, and its messages hold nothing but ids and numbers.
  const post = (message: unknown) => host.postMessage(message, "*");
  const say = (message: FrameMessage) => post(versioned(message));

  // News and answers alike, so that no number of pings makes it more than ten a second.
  const sayHeight = throttled<void>(intervalMs, () => {
    say({ type: "sourceline:resize", height: measuredPx });
    // An answer is for those who asked. The dialects have no question, so to them it would be no news.
    if (measuredPx === toldPx) return;
    toldPx = measuredPx;
    for (const message of heightMessages(measuredPx, window.location.href, requests)) post(message);
    askForSize(window as SelfSizingWindow);
  });
  /** Whether the height is another than it was. */
  const hasChanged = (): boolean => {
    const { width, height } = content.getBoundingClientRect();
    const heightPx = Math.ceil(height);
    // Nothing while the host hides the frame, or has squeezed it to where nobody could read.
    if (width < narrowestPx || heightPx === 0 || heightPx === measuredPx) return false;
    measuredPx = heightPx;
    return true;
  };
  const measure = () => {
    if (hasChanged()) sayHeight.run();
  };
  // Browsers do not run it in a frame far from what is seen: there the other calls of `measure` have to do.
  const sizes = new ResizeObserver(measure);

  const select = throttled(intervalMs, onSelect);
  const theme = throttled(intervalMs, onTheme);
  const ping = throttled<void>(intervalMs, () => {
    hasChanged();
    if (lastReady) say(lastReady);
    if (measuredPx > 0) sayHeight.run();
  });
  /** WordPress' script adds its secret to the address of a frame that is there already, and posts to it then. */
  const hearRequests = () => {
    const now = dialectRequests(window.location.search, window.location.hash);
    if (now.wordPressSecret === null || now.wordPressSecret === requests.wordPressSecret) return;
    requests = now;
    for (const message of readyMessages(requests)) post(message);
    toldPx = 0;
    if (measuredPx > 0) sayHeight.run();
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== host) return;
    hearRequests();
    const message = readHostMessage(data);
    if (message?.type === "sourceline:select") select.run(message.event);
    if (message?.type === "sourceline:theme") theme.run(message.theme);
    if (message?.type === "sourceline:ping") ping.run();
  };
  window.addEventListener("message", onMessage);
  for (const message of readyMessages(requests)) post(message);
  sizes.observe(content);

  return {
    sayReady(article, events) {
      lastReady = { type: "sourceline:ready", article, events };
      say(lastReady);
      measure();
    },
    saySelected(event, by) {
      say({ type: "sourceline:select", event, by });
      measure();
    },
    sayError(code) {
      say({ type: "sourceline:error", code });
      measure();
    },
    askToOpen(href) {
      const messages = linkMessages(href, requests);
      for (const message of messages) post(message);
      return messages.length > 0;
    },
    stop() {
      window.removeEventListener("message", onMessage);
      sizes.disconnect();
      for (const task of [sayHeight, select, theme, ping]) task.stop();
    },
  };
}

/** A browser refuses where the document may not size its frame (an embedder of opaque origin): then the messages have to do. */
function askForSize(window: SelfSizingWindow): void {
  try {
    window.requestResize?.();
  } catch {
    // Refused.
  }
}
