// THE contract between a frame and its host, version 1: every message that crosses, each way. Messages carry ids and
// numbers, never content.
import type { LoadFault } from "../site/page-data.ts";

const messageVersion = 1;

/** Who made a selection. */
export type SelectedBy = "reader" | "host" | "address";

/**
 * Why a frame shows an error: its article did not come with it, cannot be read, or is of another version than its script;
 * or a fault in our own code stopped it.
 */
export type FailureCode = LoadFault | "crashed";

/** Frame → host. `Code` is what an error may be called: a host takes any, since a later frame may know more. */
export type FrameMessage<Code extends string = FailureCode> =
  /** The article is there: its id, and how many events it has. */
  | { readonly type: "sourceline:ready"; readonly article: string; readonly events: number }
  /** The height in px that the frame's content takes. */
  | { readonly type: "sourceline:resize"; readonly height: number }
  | { readonly type: "sourceline:select"; readonly event: string | null; readonly by: SelectedBy }
  /** The page shows an error. */
  | { readonly type: "sourceline:error"; readonly code: Code };

const themesForHosts = ["auto", "light", "dark"] as const;

/** Host → frame: nothing that an address could not do. */
export type HostMessage =
  | { readonly type: "sourceline:select"; readonly event: string | null }
  | { readonly type: "sourceline:theme"; readonly theme: (typeof themesForHosts)[number] }
  /** Is answered with ready and resize. */
  | { readonly type: "sourceline:ping" };

/** Puts the version on a message, as it is posted. */
export function versioned<Message extends FrameMessage | HostMessage>(message: Message) {
  return { ...message, v: messageVersion };
}

/** A host's message, or null for anything else. Never throws, whatever `data` is, and runs nothing of it. */
export function readHostMessage(data: unknown): HostMessage | null {
  const field = fieldsOf(data);
  if (field("v") !== messageVersion) return null;
  switch (field("type")) {
    case "sourceline:ping":
      return { type: "sourceline:ping" };
    case "sourceline:select": {
      const event = field("event");
      return event === null || typeof event === "string" ? { type: "sourceline:select", event } : null;
    }
    case "sourceline:theme": {
      const theme = themesForHosts.find((known) => known === field("theme"));
      return theme ? { type: "sourceline:theme", theme } : null;
    }
    default:
      return null;
  }
}

/** A frame's message as it was posted, or null for anything else. Never throws, and runs nothing of it. */
export function readFrameMessage(data: unknown): (FrameMessage<string> & { readonly v: number }) | null {
  const [v, type, article, events, height, event, by, code] = [
    "v",
    "type",
    "article",
    "events",
    "height",
    "event",
    "by",
    "code",
  ].map(fieldsOf(data));
  if (v !== messageVersion) return null;
  if (type === "sourceline:ready" && typeof article === "string" && typeof events === "number") {
    return { type, v, article, events };
  }
  if (type === "sourceline:resize" && typeof height === "number" && height >= 0 && height < tallestPx) {
    return { type, v, height };
  }
  const isEvent = event === null || typeof event === "string";
  if (type === "sourceline:select" && isEvent && (by === "reader" || by === "host" || by === "address")) {
    return { type, v, event, by };
  }
  return type === "sourceline:error" && typeof code === "string" ? { type, v, code } : null;
}

/** No article is taller; a frame that says so is broken or means harm. */
const tallestPx = 100_000;

/** Reads plain data fields alone: a getter is never called, so it cannot throw or do anything. */
function fieldsOf(data: unknown): (name: string) => unknown {
  return (name) =>
    typeof data === "object" && data !== null
      ? Object.getOwnPropertyDescriptor(data, name)?.value
      : undefined;
}
