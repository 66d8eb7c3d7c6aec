// Who may import whom, and which one file may use what (src/README.md, "Rooms"). Not reviews hold this table: this does.
import { describe, expect, it } from "vitest";
import {
  type CodeFile,
  type CodeModule,
  ourCode,
  ourFiles,
  ourText,
  readModule,
  roomOf,
} from "./support/code.ts";

/** The files of the room that may; a star for all of them. */
type Users = readonly string[] | "*";

interface Rights {
  readonly rooms: readonly string[];
  readonly packages: Readonly<Record<string, Users>>;
}

/** As strict as the code allows: a right that nobody uses is taken back. */
const table: Readonly<Record<string, Rights>> = {
  article: { rooms: [], packages: { valibot: ["article-schema.ts"] } },
  view: { rooms: ["article"], packages: {} },
  words: { rooms: ["article", "view"], packages: { react: "*" } },
  timeline: {
    rooms: ["article", "view", "words"],
    packages: {
      react: "*",
      "react-dom": ["Axis.tsx"],
      moment: ["vis-axis.ts"],
      "vis-data/esnext": ["vis-axis.ts"],
      "vis-timeline/esnext": ["vis-axis.ts"],
    },
  },
  source: { rooms: ["article", "view", "words"], packages: { react: "*" } },
  embed: { rooms: [], packages: {} },
  sharing: { rooms: ["view", "words", "embed"], packages: { react: "*" } },
  app: {
    rooms: ["article", "view", "words", "timeline", "source", "embed", "sharing"],
    packages: {
      react: "*",
      "react-dom": ["late-parts.ts"],
      "react-dom/client": ["start.tsx"],
      "react/jsx-runtime": ["late-parts.ts"],
      "@tanstack/react-query": ["article-query.ts"],
    },
  },
  content: { rooms: [], packages: {} },
  proof: { rooms: ["article"], packages: { "chrono-node": ["date-phrases.ts"] } },
  prerender: {
    rooms: ["app", "article", "content", "proof", "timeline", "view", "words"],
    packages: {
      "node:*": "*",
      vite: "*",
      "react-dom/server": ["render.tsx"],
      "@resvg/resvg-js": ["resvg.ts"],
      computed: ["site-plugin.ts"],
    },
  },
  cli: { rooms: ["article", "prerender", "proof", "words"], packages: { "node:*": "*" } },
};

/** Names that stand in these files or rooms and nowhere else. `on x` is listening to the event x. */
const places: Readonly<Record<string, readonly string[]>> = {
  location: ["view/navigation.ts", "embed/frame.ts"],
  history: ["view/navigation.ts"],
  "on popstate": ["view/navigation.ts"],
  "on hashchange": ["view/navigation.ts"],
  postMessage: ["embed/"],
  "on message": ["embed/"],
  clipboard: ["sharing/clipboard.ts"],
  dangerouslySetInnerHTML: ["app/AxisPart.tsx"],
  innerHTML: [],
  outerHTML: [],
  insertAdjacentHTML: [],
  eval: [],
  fetch: [],
  XMLHttpRequest: [],
  localStorage: [],
  sessionStorage: [],
  cookie: [],
};

/** What a pure room knows nothing of. */
const impureNames = ["window", "document", "navigator", "globalThis", "process", "Buffer", "setTimeout"];
const pureRooms = ["article", "proof"];

const leftOverRooms = /^(?:utils?|helpers?|lib|common|shared|hooks|types|misc)$/;

function faultsOf(files: readonly CodeFile[]): string[] {
  const modules = files.map(readModule);
  return [...modules.flatMap(faultsOfModule), ...cyclesIn(modules)];
}

function faultsOfModule(module: CodeModule): string[] {
  const { path, room, imports, exports, exportsAll, names, asksClock } = module;
  const rights = table[room];
  if (!rights) return [`${path}: there is no room ${room}`];
  const faults: string[] = [];
  for (const { from, isOurs } of imports) {
    const right = rightFor(room, from, isOurs);
    if (right === null) continue;
    const users = isOurs ? (rights.rooms.includes(right) ? "*" : []) : (rights.packages[right] ?? []);
    if (users !== "*" && !users.some((user) => path === `${room}/${user}`)) {
      faults.push(`${path}: may not import ${from}`);
    }
  }
  for (const [name, allowed] of Object.entries(places)) {
    if (
      !names.has(name) ||
      allowed.some((place) => path === place || (place.endsWith("/") && path.startsWith(place)))
    )
      continue;
    faults.push(`${path}: may not use ${name}`);
  }
  if (pureRooms.includes(room)) {
    for (const name of impureNames) if (names.has(name)) faults.push(`${path}: may not know ${name}`);
  }
  if (asksClock) faults.push(`${path}: may not ask what time it is`);
  if (exports.includes("default")) faults.push(`${path}: has a default export`);
  if (exportsAll) faults.push(`${path}: passes another file's exports on`);
  return [...faults, ...nameFaults(module)];
}

/** The key of the table that an import needs; null where it needs none. */
function rightFor(room: string, from: string, isOurs: boolean): string | null {
  if (!isOurs) return from.startsWith("node:") ? "node:*" : from;
  return roomOf(from) === room ? null : roomOf(from);
}

function nameFaults({ path, exports }: CodeModule): string[] {
  const file = path.split("/").at(-1) ?? path;
  const [name = "", ending = ""] = file.split(/\.(?=tsx?$)/);
  const isComponent = /^[A-Z][A-Za-z]*$/.test(name) && ending === "tsx";
  if (!isComponent && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    return [`${path}: is no name for a file`];
  if (name === "index") return [`${path}: is a barrel`];
  if (isComponent) return exports.includes(name) ? [] : [`${path}: exports no ${name}`];
  const hidden = ending === "tsx" ? exports.filter((each) => /^[A-Z]/.test(each)) : [];
  if (hidden.length > 0) return [`${path}: hides the component ${hidden.join()}`];
  const hook =
    name.startsWith("use-") && name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
  return hook && !exports.includes(hook) ? [`${path}: exports no ${hook}`] : [];
}

/** Each cycle of files that need each other at run time, by its first file. */
function cyclesIn(modules: readonly CodeModule[]): string[] {
  const next = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ isOurs, isType }) => isOurs && !isType).map(({ from }) => from),
    ]),
  );
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at !== -1) faults.push(`${[...way.slice(at), path].join(" → ")}: is a cycle`);
    if (at !== -1 || done.has(path)) return;
    for (const each of next.get(path) ?? []) visit(each, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return faults;
}

const code = ourCode();
const modules = code.map(readModule);

describe("the rooms", { timeout: 60_000 }, () => {
  it("are those of the table, and none for what is left over", () => {
    const rooms = new Set(
      ourFiles()
        .filter((path) => path.includes("/"))
        .map(roomOf),
    );
    expect([...rooms].toSorted()).toEqual(Object.keys(table).toSorted());
    const folders = ourFiles().flatMap((path) => path.split("/").slice(0, -1));
    expect(folders.filter((folder) => leftOverRooms.test(folder))).toEqual([]);
  });

  it("keep to the table of imports, one-file rules, names and the clock; no file needs itself", () => {
    expect(faultsOf(code)).toEqual([]);
  });

  it("use every right that the table gives", () => {
    const unused = Object.entries(table).flatMap(([room, { rooms, packages }]) => {
      const used = new Set(
        modules
          .filter((module) => module.room === room)
          .flatMap(({ path, imports }) =>
            imports.flatMap(({ from, isOurs }) => {
              const right = rightFor(room, from, isOurs);
              return right === null ? [] : [right, `${path} ${right}`];
            }),
          ),
      );
      return [
        ...rooms.filter((each) => !used.has(each)),
        ...Object.entries(packages).flatMap(([name, users]) =>
          users === "*"
            ? used.has(name)
              ? []
              : [name]
            : users
                .filter((user) => !used.has(`${room}/${user} ${name}`))
                .map((user) => `${name} in ${user}`),
        ),
      ].map((right) => `${room}: ${right}`);
    });
    expect(unused).toEqual([]);
  });

  it("have an order: none needs another that needs it, types included", () => {
    const order = Object.fromEntries(Object.entries(table).map(([room, { rooms }]) => [room, rooms]));
    const isBelow = (room: string, other: string): boolean =>
      (order[room] ?? []).some((each) => each === other || isBelow(each, other));
    for (const room of Object.keys(order)) expect(isBelow(room, room)).toBe(false);
  });

  it("hold no file of code of more than 250 lines", () => {
    const long = ourFiles()
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => [path, ourText(path).split("\n").length - 1] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it("hold sheets named as their files are, without a word that shouts down the cascade", () => {
    const sheets = ourFiles().filter((path) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const path of sheets) {
      expect(path).toMatch(/\/[a-z]+(?:-[a-z]+)*(?:\.module)?\.css$/);
      expect(ourText(path)).not.toMatch(/!\s*important/);
    }
  });

  it("hold articles in content, and nothing else", () => {
    const others = ourFiles().filter(
      (path) => roomOf(path) === "content" && !/^content\/[a-z0-9-]+\.json$/.test(path),
    );
    expect(others).toEqual([]);
  });
});

describe("the check of the rooms", () => {
  const file = (path: string, text: string): CodeFile => ({ path, text });

  it.each<[string, CodeFile, string]>([
    [
      "a room's import",
      file("timeline/x.ts", 'import { a } from "../source/a.ts";'),
      "timeline/x.ts: may not import source/a.ts",
    ],
    [
      "a room's import, the other way",
      file("source/x.ts", 'import { a } from "../timeline/a.ts";'),
      "source/x.ts: may not import timeline/a.ts",
    ],
    [
      "a type's import",
      file("article/x.ts", 'import type { A } from "../view/a.ts";'),
      "article/x.ts: may not import view/a.ts",
    ],
    [
      "an inline type's",
      file("article/x.ts", 'import { type A } from "../view/a.ts";'),
      "article/x.ts: may not import view/a.ts",
    ],
    [
      "a type written as an import",
      file("view/x.ts", 'type A = import("../app/a.ts").A;'),
      "view/x.ts: may not import app/a.ts",
    ],
    [
      "an import for its effect",
      file("source/x.ts", 'import "../app/a.css";'),
      "source/x.ts: may not import app/a.css",
    ],
    [
      "an export from elsewhere",
      file("embed/x.ts", 'export { a } from "../view/a.ts";'),
      "embed/x.ts: may not import view/a.ts",
    ],
    [
      "an import on demand",
      file("view/x.ts", 'const a = () => import("../app/a.ts");'),
      "view/x.ts: may not import app/a.ts",
    ],
    [
      "an import by a computed name",
      file("app/x.ts", "const a = (b: string) => import(b);"),
      "app/x.ts: may not import computed",
    ],
    [
      "a glob",
      file("app/x.ts", 'const a = import.meta.glob("../content/*.json");'),
      "app/x.ts: may not import content/*.json",
    ],
    ["a package", file("article/x.ts", 'import "react";'), "article/x.ts: may not import react"],
    [
      "a package that one file has",
      file("article/x.ts", 'import * as v from "valibot";'),
      "article/x.ts: may not import valibot",
    ],
    [
      "a part of a package",
      file("timeline/vis-axis.ts", 'import "vis-timeline/standalone";'),
      "timeline/vis-axis.ts: may not import vis-timeline/standalone",
    ],
    ["Node", file("app/x.ts", 'import "node:fs";'), "app/x.ts: may not import node:fs"],
    [
      "a file beside the rooms",
      file("view/x.ts", 'import "../main.ts";'),
      "view/x.ts: may not import main.ts",
    ],
    [
      "a file outside",
      file("view/x.ts", 'import "../../vite.config.ts";'),
      "view/x.ts: may not import ../vite.config.ts",
    ],
    ["the address", file("app/x.ts", "const a = window.location.href;"), "app/x.ts: may not use location"],
    ["the history", file("app/x.ts", "history.back();"), "app/x.ts: may not use history"],
    ["a message", file("app/x.ts", 'parent.postMessage("a", "*");'), "app/x.ts: may not use postMessage"],
    [
      "listening for messages",
      file("app/x.ts", 'window.addEventListener("message", a);'),
      "app/x.ts: may not use on message",
    ],
    [
      "markup",
      file("source/X.tsx", "export const X = () => <p dangerouslySetInnerHTML={{ __html: a }} />;"),
      "source/X.tsx: may not use dangerouslySetInnerHTML",
    ],
    ["a request", file("app/x.ts", 'fetch("a");'), "app/x.ts: may not use fetch"],
    [
      "the DOM in a pure room",
      file("article/x.ts", "document.title;"),
      "article/x.ts: may not know document",
    ],
    ["the clock", file("view/x.ts", "const a = new Date();"), "view/x.ts: may not ask what time it is"],
    [
      "the clock, otherwise",
      file("view/x.ts", "const a = Date.now();"),
      "view/x.ts: may not ask what time it is",
    ],
    ["a default export", file("view/x.ts", "export default 1;"), "view/x.ts: has a default export"],
    [
      "a file that passes on",
      file("view/x.ts", 'export * from "./a.ts";'),
      "view/x.ts: passes another file's exports on",
    ],
    ["a barrel", file("view/index.ts", "export const a = 1;"), "view/index.ts: is a barrel"],
    [
      "a name in another case",
      file("view/fooBar.ts", "export const a = 1;"),
      "view/fooBar.ts: is no name for a file",
    ],
    [
      "a component without its name",
      file("app/Foo.tsx", "export const Bar = () => null;"),
      "app/Foo.tsx: exports no Foo",
    ],
    [
      "a component in hiding",
      file("app/foo.tsx", "export const Bar = () => null;"),
      "app/foo.tsx: hides the component Bar",
    ],
    [
      "a hook without its name",
      file("app/use-foo.ts", "export const useBar = 1;"),
      "app/use-foo.ts: exports no useFoo",
    ],
    [
      "a room that is not there",
      file("utils/x.ts", "export const a = 1;"),
      "utils/x.ts: there is no room utils",
    ],
    ["itself", file("view/x.ts", 'import { a } from "./x.ts";'), "view/x.ts → view/x.ts: is a cycle"],
  ])("bites at %s", (_what, made, fault) => {
    expect(faultsOf([made])).toEqual([fault]);
  });

  it("bites at a cycle, however long, and not at one of types", () => {
    const ring = (last: string) => [
      file("view/a.ts", 'import { b } from "./b.ts"; export const a = b;'),
      file("view/b.ts", 'import { c } from "../article/c.ts"; export const b = c;'),
      file("article/c.ts", last),
    ];
    expect(faultsOf(ring('import { d } from "./d.ts"; export const c = d;'))).toEqual([]);
    const faults = faultsOf(ring('import { a } from "../view/a.ts"; export const c = a;'));
    expect(faults).toContain("view/a.ts → view/b.ts → article/c.ts → view/a.ts: is a cycle");
    expect(faultsOf(ring('import type { a } from "../view/a.ts"; export type C = a;'))).toEqual([
      "article/c.ts: may not import view/a.ts",
    ]);
  });

  it("lets pass what the table allows", () => {
    const allowed = [
      file("article/article-schema.ts", 'import * as v from "valibot"; export const a = v;'),
      file(
        "timeline/Axis.tsx",
        'import { createPortal } from "react-dom"; export const Axis = () => createPortal;',
      ),
      file(
        "embed/messages.ts",
        'window.parent.postMessage("a", "*"); window.addEventListener("message", () => {});',
      ),
      file("view/shown.ts", 'import { a } from "../article/a.ts"; export const shown = new Date(0);'),
      file("app/use-foo-bar.ts", "export function useFooBar() {}"),
    ];
    expect(faultsOf(allowed)).toEqual([]);
  });
});
