// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createNavigation, type MovedBy, stillNavigation } from "../../src/view/navigation.ts";

beforeEach(() => window.history.replaceState(null, "", "/article/"));
afterEach(() => vi.restoreAllMocks());

/** Settles once the browser has moved, and says by what. */
function moved(by: "popstate" | "hashchange"): Promise<unknown> {
  return new Promise((resolve) => window.addEventListener(by, resolve, { once: true }));
}

const bare = { search: "", hash: "" };
const first = { search: "?event=first", hash: "" };
const second = { search: "?event=second", hash: "#amp=1" };

describe("createNavigation", () => {
  it("starts where the window is", () => {
    window.history.replaceState(null, "", "/article/?event=first#x");
    expect(createNavigation(window).current()).toEqual({ search: "?event=first", hash: "#x" });
  });

  it("keeps the page's path", () => {
    const navigation = createNavigation(window);
    navigation.go(second, "push");
    expect(window.location.pathname).toBe("/article/");
    expect(window.location.href).toBe(`${window.location.origin}/article/?event=second#amp=1`);
    navigation.go(bare, "push");
    expect(window.location.href).toBe(`${window.location.origin}/article/`);
  });

  it("writes nothing before it is asked to", () => {
    const before = window.history.length;
    const navigation = createNavigation(window);
    navigation.subscribe(() => {})();
    expect(window.history).toHaveLength(before);
    expect(window.location.search).toBe("");
  });

  it.each([
    ["push", 1],
    ["replace", 0],
  ] as const)("with %s adds %d entries to the history", (mode, entries) => {
    const before = window.history.length;
    createNavigation(window).go(first, mode);
    expect(window.history.length - before).toBe(entries);
    expect(window.location.search).toBe("?event=first");
  });

  it("goes back to what was pushed on, and tells that the browser did", async () => {
    const navigation = createNavigation(window);
    const told: MovedBy[] = [];
    const stop = navigation.subscribe((by) => told.push(by));
    navigation.go(first, "push");
    navigation.go(second, "push");
    expect(told).toEqual(["page", "page"]);
    const back = moved("popstate");
    window.history.back();
    await back;
    expect(navigation.current()).toEqual(first);
    expect(told).toEqual(["page", "page", "browser"]);
    stop();
  });

  it("follows a plain link to an event of the page", async () => {
    const navigation = createNavigation(window);
    const told: MovedBy[] = [];
    const stop = navigation.subscribe((by) => told.push(by));
    const change = moved("hashchange");
    window.location.hash = "#climate-talks";
    await change;
    expect(navigation.current()).toEqual({ search: "", hash: "#climate-talks" });
    expect(told).toEqual(["browser"]);
    stop();
  });

  it.each(["push", "replace"] as const)("keeps in memory what the browser refuses to %s", (mode) => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    vi.spyOn(window.history, "pushState").mockImplementation(refuse);
    vi.spyOn(window.history, "replaceState").mockImplementation(refuse);
    const navigation = createNavigation(window);
    const told: MovedBy[] = [];
    const stop = navigation.subscribe((by) => told.push(by));
    navigation.go(first, mode);
    expect(navigation.current()).toEqual(first);
    expect(window.location.search).toBe("");
    navigation.go(bare, mode);
    expect(navigation.current()).toEqual(bare);
    expect(told).toEqual(["page", "page"]);
    stop();
  });

  it("is back in step with the browser at its next move after a refusal", async () => {
    const navigation = createNavigation(window);
    const stop = navigation.subscribe(() => {});
    navigation.go(first, "push");
    vi.spyOn(window.history, "pushState").mockImplementationOnce(() => {
      throw new DOMException("Attempt to use history.pushState() more than 100 times", "SecurityError");
    });
    navigation.go(second, "push");
    expect(navigation.current()).toEqual(second);
    const back = moved("popstate");
    window.history.back();
    await back;
    expect(navigation.current()).toEqual(bare);
    stop();
  });

  it("gives the same object until the address changes", () => {
    const navigation = createNavigation(window);
    const before = navigation.current();
    navigation.go({ ...bare }, "replace");
    expect(navigation.current()).toBe(before);
    navigation.go(first, "replace");
    expect(navigation.current()).not.toBe(before);
    expect(navigation.current()).toBe(navigation.current());
  });

  it("tells nobody of an address that stands already", () => {
    const navigation = createNavigation(window);
    navigation.go(first, "push");
    const listener = vi.fn();
    const stop = navigation.subscribe(listener);
    navigation.go({ ...first }, "push");
    expect(listener).not.toHaveBeenCalled();
    stop();
  });

  it("tells every listener, until it stops listening", () => {
    const navigation = createNavigation(window);
    const [one, other] = [vi.fn(), vi.fn()];
    const stopOne = navigation.subscribe(one);
    const stopOther = navigation.subscribe(other);
    navigation.go(first, "push");
    stopOne();
    navigation.go(second, "push");
    stopOther();
    navigation.go(bare, "push");
    expect(one).toHaveBeenCalledTimes(1);
    expect(other).toHaveBeenCalledTimes(2);
  });

  it("leaves nothing at the window when the last listener has gone", () => {
    const added = vi.spyOn(window, "addEventListener");
    const removed = vi.spyOn(window, "removeEventListener");
    const navigation = createNavigation(window);
    expect(added).not.toHaveBeenCalled();
    const stops = [navigation.subscribe(() => {}), navigation.subscribe(() => {})];
    const names = (calls: readonly (readonly unknown[])[]) => calls.map(([name]) => name).toSorted();
    expect(names(added.mock.calls)).toEqual(["hashchange", "popstate"]);
    stops[0]?.();
    expect(removed).not.toHaveBeenCalled();
    stops[1]?.();
    expect(names(removed.mock.calls)).toEqual(["hashchange", "popstate"]);
    for (const [index, call] of added.mock.calls.entries()) {
      expect(removed.mock.calls[index]?.[1]).toBe(call[1]);
    }
  });
});

describe("stillNavigation", () => {
  it("shows the bare address and goes nowhere", () => {
    const listener = vi.fn();
    const stop = stillNavigation.subscribe(listener);
    stillNavigation.go(first, "push");
    expect(stillNavigation.current()).toEqual(bare);
    expect(listener).not.toHaveBeenCalled();
    expect(window.location.search).toBe("");
    stop();
  });
});
