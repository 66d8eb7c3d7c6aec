// What stands in the place of React Query's unused files has all that the rest of it asks for.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { queryStubs } from "../../src/build/query-cuts.ts";

const { resolve } = createRequire(import.meta.url);
const folder = join(dirname(resolve("@tanstack/query-core")), "../modern");
/** The files that stay and are in the page: without the observers of what is cut. */
const kept = readdirSync(folder).filter((name) =>
  /^(?:query|queryClient|queryCache|queryObserver|retryer|removable|notifyManager|utils)\.js$/.test(name),
);
const textOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/\/\/.*$/gm, "");

describe("the files that are left out of React Query", () => {
  it("are there", () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(Object.keys(queryStubs)));
    expect(kept).toHaveLength(8);
  });

  it.each<[string, RegExp]>([
    ["mutationCache.js", /#mutationCache\.(\w+)/g],
    ["focusManager.js", /\bfocusManager\.(\w+)\(/g],
    ["onlineManager.js", /\bonlineManager\.(\w+)\(/g],
    ["timeoutManager.js", /\btimeoutManager\.(\w+)\(/g],
  ])("%s has every function that is called", (name, call) => {
    const called = kept.flatMap((file) => [...textOf(file).matchAll(call)].map(([, method]) => method ?? ""));
    expect(called.length).toBeGreaterThan(0);
    for (const method of new Set(called)) expect(queryStubs[name]).toMatch(new RegExp(`\\b${method}[:(]`));
  });
});
