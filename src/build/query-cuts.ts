// What of React Query the page never uses, left out of its script: mutations, since a reader changes nothing anywhere, and
// queries that go on page by page. The client makes a store for mutations in any case; this one stays empty.
import type { Plugin } from "vite";

/** Files of `@tanstack/query-core`, and what stands in their place: no more than the rest of it calls. */
export const queryStubs: Readonly<Record<string, string>> = {
  "mutationCache.js": `export class MutationCache {
  findAll() { return []; }
  resumePausedMutations() { return Promise.resolve(); }
  clear() {}
}`,
  "infiniteQueryBehavior.js": `export function infiniteQueryBehavior() {
  throw new Error("This page knows no infinite queries");
}
export const hasNextPage = infiniteQueryBehavior;
export const hasPreviousPage = infiniteQueryBehavior;`,
  // Who asks whether the page is seen or online may always go on: what a page brings with it does not get old.
  "focusManager.js": "export const focusManager = { isFocused: () => true, subscribe: () => () => {} };",
  "onlineManager.js": "export const onlineManager = { isOnline: () => true, subscribe: () => () => {} };",
  // Timers are the browser's own.
  "timeoutManager.js": `export const timeoutManager = {
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (id) => clearTimeout(id),
  setInterval: (run, ms) => setInterval(run, ms),
  clearInterval: (id) => clearInterval(id),
};
export const systemSetTimeoutZero = (run) => void setTimeout(run, 0);`,
};

const coreFile =
  /\/@tanstack\/query-core\/build\/modern\/(mutationCache|infiniteQueryBehavior|focusManager|onlineManager|timeoutManager)\.js$/;

/** For the page's script alone. */
export function queryCuts(): Plugin {
  return {
    name: "sourceline:query-cuts",
    applyToEnvironment: ({ name, config }) => name === "client" && config.command === "build",
    load: {
      filter: { id: coreFile },
      handler: (id) => queryStubs[`${coreFile.exec(id)?.[1]}.js`] ?? null,
    },
  };
}
