// The one file that touches the window's location and history. It never throws: where the browser refuses an
// address (a srcdoc frame; Safari after 100 changes in 30 s) the page goes on with the address in memory.
import type { Address } from "./address.ts";

/** `push` lets Back return to the view before; `replace` does not: in a frame, Back is the publisher's. */
export type HistoryMode = "push" | "replace";

/** Who changed the address: the page itself, or Back, Forward or a link. */
export type MovedBy = "page" | "browser";
export type MoveListener = (by: MovedBy) => void;

export interface Navigation {
  /** The same object until the address changes, as `useSyncExternalStore` wants it. */
  readonly current: () => Address;
  readonly go: (address: Address, mode: HistoryMode) => void;
  readonly subscribe: (listener: MoveListener) => () => void;
  /** Whether another page holds this one, whatever its layout. */
  readonly isFramed: () => boolean;
}

export function createNavigation(window: Window): Navigation {
  const listeners = new Set<MoveListener>();
  let address = read(window);

  const set = (next: Address, by: MovedBy) => {
    if (isSame(next, address)) return;
    address = next;
    for (const listener of listeners) listener(by);
  };
  const onWindowMoved = () => set(read(window), "browser");

  return {
    current: () => address,
    isFramed: () => window.parent !== window,
    go(next, mode) {
      if (isSame(next, address)) return;
      // A path that begins with two slashes would name another host.
      const url = window.location.pathname.replace(/^\/+/, "/") + next.search + next.hash;
      try {
        if (mode === "push") window.history.pushState(null, "", url);
        else window.history.replaceState(null, "", url);
      } catch {
        // Refused: memory alone keeps the address, and the page works as before.
      }
      set(next, "page");
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        // What happened while nobody listened.
        if (!isSame(read(window), address)) address = read(window);
        window.addEventListener("popstate", onWindowMoved);
        window.addEventListener("hashchange", onWindowMoved);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        window.removeEventListener("popstate", onWindowMoved);
        window.removeEventListener("hashchange", onWindowMoved);
      };
    },
  };
}

function isSame(one: Address, other: Address): boolean {
  return one.search === other.search && one.hash === other.hash;
}

function read(window: Window): Address {
  return { search: window.location.search, hash: window.location.hash };
}

/** For the server, where there is no window: it shows what the bare address shows, and goes nowhere. */
export const stillNavigation: Navigation = {
  current: () => stillAddress,
  go: () => {},
  subscribe: () => () => {},
  isFramed: () => false,
};

const stillAddress: Address = { search: "", hash: "" };
