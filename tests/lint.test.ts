// That the walls bite: our lint on files that break them, each in one way. What they are stands in .ci/lint/rooms.jsonc.
import { describe, expect, it } from "vitest";
import { lintFaults } from "./support/lint.ts";

type Case = readonly [what: string, path: string, text: string, rule: string];

const badImports: readonly Case[] = [
  ["another room", "list/a.ts", 'import { a } from "../source/passages.ts";', "noRestrictedImports"],
  ["the other way", "source/a.ts", 'import { a } from "../list/entry.ts";', "noRestrictedImports"],
  ["list and picture", "list/b.ts", 'import { a } from "../picture/a.ts";', "noRestrictedImports"],
  ["picture and source", "picture/a.ts", 'import { a } from "../source/a.ts";', "noRestrictedImports"],
  ["a type", "article/a.ts", 'import type { A } from "../view/a.ts";', "noRestrictedImports"],
  ["an inline type", "article/b.ts", 'import { type A } from "../view/a.ts";', "noRestrictedImports"],
  ["a type in place", "view/a.ts", 'export type A = import("../app/a.ts").A;', "plugin"],
  ["for its effect", "source/b.ts", 'import "../app/styles/base.css";', "noRestrictedImports"],
  ["by exporting", "embed/a.ts", 'export type { A } from "../view/a.ts";', "noRestrictedImports"],
  ["on demand", "view/b.ts", 'export const a = () => import("../app/a.ts");', "noRestrictedImports"],
  ["by a computed name", "app/a.ts", "export const a = (b: string) => import(b);", "plugin"],
  ["by a glob", "app/b.ts", 'export const a = import.meta.glob("../content/*.json");', "plugin"],
  ["by a detour", "view/c.ts", 'import { a } from "./../app/a.ts";', "plugin"],
  ["by a longer detour", "view/d.ts", 'import { a } from "../article/../app/a.ts";', "plugin"],
  ["a file beside the rooms", "view/e.ts", 'import "../main.ts";', "noRestrictedImports"],
  ["a file outside", "view/f.ts", 'import "../../vite.config.ts";', "noRestrictedImports"],
  ["English", "list/language.ts", 'import { en } from "../i18n/en/words.ts";', "plugin"],
  ["from a room that is not there", "utils/a.ts", 'import { a } from "../view/a.ts";', "noRestrictedImports"],
  ["a package", "article/c.ts", 'import "react";', "noRestrictedImports"],
  ["valibot elsewhere", "article/d.ts", 'import * as v from "valibot";', "noRestrictedImports"],
  ["date-fns elsewhere", "picture/b.ts", 'import { addDays } from "date-fns";', "noRestrictedImports"],
  ["vis-timeline elsewhere", "axis/engine/a.ts", 'import "vis-timeline/esnext";', "noRestrictedImports"],
  ["moment elsewhere", "axis/a.ts", 'import moment from "moment";', "noRestrictedImports"],
  [
    "a part of it",
    "axis/engine/vis-axis.ts",
    'import "vis-timeline/esnext"; import "vis-timeline/standalone";',
    "noRestrictedImports",
  ],
  ["React in the engine", "axis/engine/b.ts", 'import { useState } from "react";', "noRestrictedImports"],
  ["the engine itself", "axis/b.ts", 'import { a } from "./engine/vis-axis.ts";', "noRestrictedImports"],
  ["React Query elsewhere", "app/c.ts", 'import "@tanstack/react-query";', "noRestrictedImports"],
  ["react-dom elsewhere", "app/d.tsx", 'import "react-dom/client";', "noRestrictedImports"],
  ["chrono-node elsewhere", "check/a.ts", 'import "chrono-node";', "noRestrictedImports"],
  ["resvg elsewhere", "social-picture/a.ts", 'import "@resvg/resvg-js";', "noRestrictedImports"],
  ["Node", "app/e.ts", 'import "node:fs";', "noRestrictedImports"],
];

const badNames: readonly Case[] = [
  ["the address", "app/f.ts", "export const a = window.location.href;", "plugin"],
  ["the address, bare", "viewer/a.ts", "export const a = location.href;", "plugin"],
  ["the address, taken apart", "viewer/b.ts", "export const { location } = window;", "plugin"],
  ["the address, as text", "viewer/c.ts", 'export const a = window["location"];', "plugin"],
  ["the history", "app/g.ts", "history.back();", "plugin"],
  ["hearing of it", "app/h.ts", 'window?.addEventListener("popstate", () => {});', "plugin"],
  ["a message", "app/i.ts", 'parent.postMessage("a", "*");', "plugin"],
  ["listening for one", "app/j.ts", 'addEventListener("message", () => {});', "plugin"],
  ["listening otherwise", "app/k.ts", "window.onmessage = null;", "plugin"],
  ["the clipboard", "list/c.ts", 'export const a = () => navigator.clipboard.writeText("a");', "plugin"],
  ["a request", "app/l.ts", 'export const a = fetch("a");', "plugin"],
  ["a request, otherwise", "app/m.ts", "export const a = window.fetch;", "plugin"],
  ["the store", "app/n.ts", "export const a = localStorage;", "plugin"],
  ["a cookie", "app/o.ts", "export const a = document.cookie;", "plugin"],
  ["text as markup", "app/p.ts", 'document.body.innerHTML = "";', "plugin"],
  ["text as code", "app/q.ts", "export const a = window.eval;", "plugin"],
  ["the clock", "view/g.ts", "export const a = new Date();", "plugin"],
  ["the clock, otherwise", "view/h.ts", "export const a = Date.now();", "plugin"],
  ["the DOM in a pure room", "article/e.ts", "export const a = document.title;", "noRestrictedGlobals"],
  ["Node in a pure room", "site/a.ts", "export const a = process.env;", "noRestrictedGlobals"],
  ["a timer in a pure room", "check/b.ts", "setTimeout(() => {}, 1);", "noRestrictedGlobals"],
  ["Intl", "list/d.ts", 'export const a = new Intl.NumberFormat("en");', "noRestrictedGlobals"],
  ["Intl in a pure room", "article/f.ts", "export const a = Intl.Segmenter;", "noRestrictedGlobals"],
  ["the console", "view/i.ts", "console.log(1);", "noConsole"],
];

const badFiles: readonly Case[] = [
  ["a default export", "view/j.ts", "export default 1;", "noDefaultExport"],
  ["a barrel", "view/k.ts", 'export { a } from "./a.ts";', "noBarrelFile"],
  ["a barrel of types", "view/l.ts", 'export type * from "./a.ts";', "plugin"],
  ["a name in another case", "view/fooBar.ts", "export const fooBar = 1;", "useFilenamingConvention"],
  ["a component's, without markup", "view/Foo.ts", "export const Foo = 1;", "useFilenamingConvention"],
  ["a component not named so", "app/Foo.tsx", "export const Bar = 1;", "useFilenamingConvention"],
  ["itself", "view/m.ts", 'import { b } from "./m.ts"; export const a = () => b;', "noSelfImport"],
  ["251 lines", "view/n.ts", longFile(251), "noExcessiveLinesPerFile"],
  ["a shout", "list/a.module.css", ".a { color: red !important; }", "noImportantStyles"],
  [
    "text as markup",
    "source/A.tsx",
    'export const A = <b dangerouslySetInnerHTML={{ __html: "" }} />;',
    "noDangerouslySetInnerHtml",
  ],
];

const cycle = {
  "src/embed/ring-a.ts": 'import { b } from "./ring-b.ts"; export const a = b;',
  "src/embed/ring-b.ts": 'import type { C } from "./ring-c.ts"; export const b: C = 1;',
  "src/embed/ring-c.ts": 'import type { a } from "./ring-a.ts"; export type C = typeof a | 1;',
};

const allowed = {
  "src/view/allowed.ts": 'import { a } from "../article/a.ts"; export const b = new Date(a);',
  "src/view/navigation.ts": 'import { b } from "./allowed.ts"; history.pushState(b, "", location.href);',
  "src/article/article-schema.ts": 'import * as v from "valibot"; export const a = v;',
  "src/article/civil-time.ts": 'import { addDays } from "date-fns"; export const a = addDays;',
  "src/article/field-rules.ts": 'export const a = Intl.getCanonicalLocales("en");',
  "src/i18n/en/words.ts": 'import { b } from "../b.ts"; export const a = new Intl.NumberFormat(b);',
  "src/check/article-files.ts": 'import { a } from "node:fs"; export const b = () => a(process.cwd());',
  "src/axis/Axis.tsx": 'import { createPortal } from "react-dom"; export const Axis = () => createPortal;',
  "src/app/start.tsx": 'import { hydrateRoot } from "react-dom/client"; hydrateRoot(document, null);',
  "src/embed/messages.ts": 'parent.postMessage("a", "*"); addEventListener("message", () => {});',
  "src/view/long.ts": longFile(250),
};

describe("the walls of src", () => {
  const bad = [...badImports, ...badNames, ...badFiles];
  const files = Object.fromEntries(bad.map(([, path, text]) => [`src/${path}`, text]));
  const rules = new Set([...bad.map(([, , , rule]) => rule), "noImportCycles"]);
  const faults = lintFaults({ ...files, ...cycle, ...allowed }).filter((fault) =>
    rules.has(fault.split(": ")[1] ?? ""),
  );
  const faultsOf = (path: string) => faults.filter((fault) => fault.startsWith(`src/${path}: `));

  it.each(badImports)("forbid an import: %s", (_what, path, _text, rule) => {
    expect(faultsOf(path)).toEqual([`src/${path}: ${rule}`]);
  });

  it.each(badNames)("forbid a name: %s", (_what, path, _text, rule) => {
    expect(faultsOf(path)).toEqual([`src/${path}: ${rule}`]);
  });

  it.each(badFiles)("forbid a file: %s", (_what, path, _text, rule) => {
    expect(faultsOf(path)).toEqual([`src/${path}: ${rule}`]);
  });

  it("forbid a circle, though it is of types", () => {
    const members = Object.keys(cycle);
    expect(faults.filter((fault) => members.includes(fault.split(": ")[0] ?? "")).toSorted()).toEqual(
      members.map((path) => `${path}: noImportCycles`),
    );
  });

  it("let pass what the table allows", () => {
    expect(faults.filter((fault) => (fault.split(": ")[0] ?? "") in allowed)).toEqual([]);
  });
});

function longFile(lines: number): string {
  return `${"// a line\n".repeat(lines - 1)}export const a = 1;\n`;
}
