// The state that everything on the page reads from: what is looked at, and how the choice came about.
import { describe, expect, it, vi } from "vitest";
import { addressOfView } from "../../src/view/address.ts";
import { chooseTheme, chooseVoice } from "../../src/view/moves.ts";
import type { MoveListener, Navigation } from "../../src/view/navigation.ts";
import { defaultView } from "../../src/view/view.ts";
import { createViewStore, type ViewListener } from "../../src/view/view-store.ts";
import { bundledArticle } from "../support/proved.ts";

const article = bundledArticle();

/** A window's address and history that refuses nothing; `leave` is what Back, Forward and links do. */
function navigationAt(search = "", isFramed = false) {
  const listeners = new Set<MoveListener>();
  const gone: string[] = [];
  let address = { search, hash: "" };
  const navigation: Navigation = {
    current: () => address,
    isFramed: () => isFramed,
    go(next, mode) {
      if (next.search === address.search && next.hash === address.hash) return;
      gone.push(`${mode} ${next.search}`);
      address = next;
      for (const listener of listeners) listener("page");
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const leave = (to: string) => {
    address = { search: to, hash: "" };
    for (const listener of listeners) listener("browser");
  };
  return { navigation, gone, leave, listeners };
}

function storeAt(search = "", surface: "page" | "frame" = "page") {
  const { navigation, ...rest } = navigationAt(search, surface === "frame");
  const store = createViewStore(article, navigation, surface);
  const heard = vi.fn<ViewListener>();
  const stop = store.subscribe(heard);
  return { store, heard, stop, ...rest };
}

describe("the state", () => {
  it("is what the address asks for; bare, it is what the server rendered", () => {
    const { store } = storeAt("?event=climate-talks&voice=white-house");
    expect(store.current()).toMatchObject({
      view: { event: "climate-talks", voice: "white-house" },
      choice: { event: "climate-talks", from: "address", by: "address", serial: 0 },
      search: "?event=climate-talks&voice=white-house",
      isFromAddress: true,
    });
    expect(store.bare()).toMatchObject({ view: defaultView, search: "", isFromAddress: false });
  });

  it("is the same object until something changes", () => {
    const { store } = storeAt();
    expect(store.current().listing).toBe(store.bare().listing);
    expect(store.current()).toBe(store.current());
    const { listing } = store.current();
    store.choose("climate-talks", "list");
    expect(store.current().listing).toBe(listing);
    store.change(chooseTheme("dark"));
    expect(store.current().listing).toBe(listing);
    store.change(chooseVoice("white-house"));
    expect(store.current().listing).not.toBe(listing);
  });
});

describe("a choice", () => {
  it("says where and by whom it was made, and which one it is", () => {
    const { store } = storeAt();
    store.choose("climate-talks", "axis");
    expect(store.current().choice).toEqual({
      event: "climate-talks",
      from: "axis",
      by: "reader",
      serial: 1,
    });
    store.choose("guest-list", "host", "host");
    expect(store.current().choice).toEqual({ event: "guest-list", from: "host", by: "host", serial: 2 });
  });

  it("is another one where the same event is chosen again, without a step in history", () => {
    const { store, gone } = storeAt();
    store.choose("climate-talks", "axis");
    store.choose("climate-talks", "article");
    expect(store.current().choice).toMatchObject({ from: "article", serial: 2 });
    expect(gone).toEqual(["push ?event=climate-talks"]);
  });

  it("stays the same object while colours or a filter change around it", () => {
    const { store } = storeAt();
    store.choose("climate-talks", "axis");
    const { choice } = store.current();
    store.change(chooseTheme("dark"));
    store.change(chooseVoice("white-house"));
    expect(store.current().choice).toBe(choice);
  });

  it("ends with the filter that hides its event", () => {
    const { store } = storeAt("?event=climate-talks");
    store.change(chooseVoice("peskov"));
    expect(store.current().choice).toEqual({ event: null, from: "filter", by: "reader", serial: 1 });
  });

  it("is the address' where Back, Forward or a link made it", () => {
    const { store, leave } = storeAt();
    store.choose("climate-talks", "axis");
    leave("?event=guest-list");
    expect(store.current().choice).toEqual({
      event: "guest-list",
      from: "address",
      by: "address",
      serial: 2,
    });
  });

  it("in a frame is never none, and the address is not written for what a bare one shows", () => {
    const { store, gone } = storeAt("?event=climate-talks", "frame");
    store.choose(null, "host", "host");
    expect(store.current().choice.event).toBe("guest-list");
    expect(gone).toEqual(["replace "]);
  });
});

describe("those who listen", () => {
  it("hear of each change once, before and after, while the page still shows what was before", () => {
    const { store, heard } = storeAt();
    const before = store.current();
    store.choose("climate-talks", "axis");
    expect(heard.mock.calls).toEqual([[before, store.current()]]);
  });

  it("hear no more once they have stopped, and nobody is listened to for nothing", () => {
    const { store, heard, stop, listeners } = storeAt();
    expect(listeners.size).toBe(1);
    stop();
    expect(listeners.size).toBe(0);
    store.choose("climate-talks", "axis");
    expect(heard).not.toHaveBeenCalled();
    expect(store.current().choice.event).toBe("climate-talks");
  });

  it("find what the browser did while nobody listened", () => {
    const { store, stop, leave } = storeAt();
    stop();
    leave("?event=guest-list");
    expect(store.current().choice.event).toBeNull();
    store.subscribe(() => {});
    expect(store.current().choice.event).toBe("guest-list");
  });
});

it("an address that refuses to change keeps nobody from looking", () => {
  const { navigation } = navigationAt();
  const stubborn: Navigation = { ...navigation, go: () => {} };
  const store = createViewStore(article, stubborn, "page");
  store.choose("climate-talks", "list");
  expect(store.current().view.event).toBe("climate-talks");
  expect(addressOfView(stubborn.current(), store.current().view, article).search).toBe(
    "?event=climate-talks",
  );
});
