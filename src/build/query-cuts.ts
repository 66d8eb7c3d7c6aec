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
};

const coreFile = /\/@tanstack\/query-core\/build\/modern\/(mutationCache\.js|infiniteQueryBehavior\.js)$/;

/** For the page's script alone. */
export function queryCuts(): Plugin {
  return {
    name: "sourceline:query-cuts",
    applyToEnvironment: ({ name, config }) => name === "client" && config.command === "build",
    load: {
      filter: { id: coreFile },
      handler: (id) => queryStubs[coreFile.exec(id)?.[1] ?? ""] ?? null,
    },
  };
}
