// What a host hears of its frames.
import type { Page } from "@playwright/test";

/** A message as it arrived in the host's window. */
export interface Heard {
  readonly data: unknown;
  /** Which of the host's frames sent it, from 0; -1 for none of them. */
  readonly frame: number;
  /** By the host's clock. */
  readonly atMs: number;
}

/** A `CustomEvent` that embed.js made of a message. */
export interface Passed {
  readonly type: string;
  readonly detail: unknown;
}

interface Ears {
  readonly heard: Heard[];
  readonly passed: Passed[];
}

type WindowWithEars = Window & { readonly testEars?: Ears };

/** Runs in every window before its own scripts; only the outermost one listens. */
export function listenToFrames(): void {
  if (window.parent !== window) return;
  const ears: Ears = { heard: [], passed: [] };
  Object.assign(window, { testEars: ears });
  window.addEventListener("message", ({ data, source }) => {
    const frame = [...document.querySelectorAll("iframe")].findIndex((each) => each.contentWindow === source);
    ears.heard.push({ data, frame, atMs: performance.now() });
  });
  for (const name of ["ready", "resize", "select", "error"]) {
    window.addEventListener(`sourceline:${name}`, (event) => {
      ears.passed.push({ type: event.type, detail: event instanceof CustomEvent ? event.detail : null });
    });
  }
}

/** All that the host has heard, in order. */
export function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => (window as WindowWithEars).testEars?.heard ?? []);
}

export function passedOn(page: Page): Promise<readonly Passed[]> {
  return page.evaluate(() => (window as WindowWithEars).testEars?.passed ?? []);
}

/** Messages of our own kind, from the host's frame number `frame`. */
export async function heardOf(page: Page, type: string, frame = 0): Promise<readonly OurMessage[]> {
  return (await heard(page)).flatMap((each) => {
    const message = each.frame === frame ? ourMessage(each.data) : null;
    return message?.type === type ? [message] : [];
  });
}

export interface OurMessage {
  readonly type: string;
  readonly [field: string]: unknown;
}

export function ourMessage(data: unknown): OurMessage | null {
  if (typeof data !== "object" || data === null || !("type" in data)) return null;
  const { type } = data;
  return typeof type === "string" && type.startsWith("sourceline:") ? { ...data, type } : null;
}

/** Resolves when frame number `frame` has said that it is ready more than `before` times. */
export async function answered(page: Page, frame: number, before: number): Promise<void> {
  await page.waitForFunction(
    ([times, index]) => {
      const frames = [...document.querySelectorAll("iframe")];
      const ears = (window as WindowWithEars).testEars;
      const ready = ears?.heard.filter(
        (each) =>
          each.frame === index &&
          frames.length > index &&
          typeof each.data === "object" &&
          each.data !== null &&
          "type" in each.data &&
          each.data.type === "sourceline:ready",
      );
      return (ready?.length ?? 0) > times;
    },
    [before, frame] as const,
  );
}
