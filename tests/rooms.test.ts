// What Biome cannot hold of the house: that its table of rooms (.ci/lint/rooms.jsonc) is whole, has an order and gives
// nothing that nobody uses; and what files of articles, sheets, components and hooks are called.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { tableOfRooms } from "./support/lint.ts";

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(src, posix.join(entry.parentPath, entry.name)));
const code = files.filter((path) => /\.tsx?$/.test(path));
const textOf = (path: string) => readFileSync(join(src, path), "utf8");
const roomOf = (path: string) => path.split("/")[0] ?? path;

const table = tableOfRooms();
/** Which rooms a room may import, from its own line: `src/<room>/**`. */
const rooms = new Map(
  table.flatMap(({ includes, allowed }) => {
    const [room] = includes.flatMap((each) => /^src\/([^/*]+)\/\*\*$/.exec(each)?.[1] ?? []);
    return room === undefined
      ? []
      : [[room, allowed.flatMap((each) => /^\.\.\/([^/]+)\//.exec(each)?.[1] ?? [])]];
  }),
);

/** Rights of the house that nobody uses as yet. */
const notYetUsed: readonly string[] = [];

describe("the table of rooms", () => {
  it("has a line for every room, and none for a room that is not there", () => {
    const withCode = new Set(code.map(roomOf));
    expect([...rooms.keys()].toSorted()).toEqual([...withCode].toSorted());
  });

  it("knows no room for what is left over", () => {
    const folders = new Set(files.flatMap((path) => path.split("/").slice(0, -1)));
    const leftOver = /^(?:utils?|helpers?|lib|common|shared|hooks|types|misc)$/;
    expect([...folders].filter((folder) => leftOver.test(folder))).toEqual([]);
  });

  it("has an order: no room may import another that may import it, however far around", () => {
    const reaches = (from: string, to: string): boolean =>
      (rooms.get(from) ?? []).some((each) => each === to || reaches(each, to));
    expect([...rooms.keys()].filter((room) => reaches(room, room))).toEqual([]);
  });

  it("gives no right that nobody uses, and names no file that is not there", () => {
    const unused = table.flatMap(({ includes, allowed }) => {
      const held = code.filter((path) => includes.some((each) => matches(`src/${path}`, each)));
      if (held.length === 0) return includes;
      const used = held.flatMap(importsOf).map(fromTheRoom);
      const isOneFile = !includes.some((each) => each.endsWith("*"));
      return (
        allowed
          .filter((each) => !each.startsWith("./") && !notYetUsed.includes(each))
          // One file has its room's rights too, of which it may leave some.
          .filter((each) => !(isOneFile && (each.startsWith("../") || each === "react")))
          .filter((each) => !used.some((specifier) => matches(specifier, fromTheRoom(each))))
          .map((each) => `${includes.join()}: ${each}`)
      );
    });
    expect(unused).toEqual([]);
  });
});

describe("the files of src", () => {
  it("hold articles in content, and nothing else", () => {
    const content = files.filter((path) => roomOf(path) === "content");
    expect(content.length).toBeGreaterThan(0);
    expect(content.filter((path) => !/^content\/[a-z0-9-]+\.json$/.test(path))).toEqual([]);
  });

  it("hold sheets in the case of all files", () => {
    const sheets = files.filter((path) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((path) => !/\/[a-z]+(?:-[a-z]+)*(?:\.module)?\.css$/.test(path))).toEqual([]);
  });

  it("hold each component in a file of its name, and each hook too", () => {
    const faults = code.flatMap((path) => {
      const name = posix.basename(path).replace(/\.tsx?$/, "");
      const exported = Array.from(
        textOf(path).matchAll(/^export (?:async )?(?:function|class|const) (\w+)/gm),
        ([, each]) => each,
      );
      const hook = name.startsWith("use-")
        ? name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
        : null;
      if (hook !== null && !exported.includes(hook)) return [`${path}: exports no ${hook}`];
      const isComponent = /^[A-Z]/.test(name);
      if (isComponent && !exported.includes(name)) return [`${path}: exports no ${name}`];
      const hidden =
        path.endsWith(".tsx") && !isComponent ? exported.filter((each) => /^[A-Z]/.test(each ?? "")) : [];
      return name === "index" ? [`${path}: is a barrel`] : hidden.map((each) => `${path}: hides ${each}`);
    });
    expect(faults).toEqual([]);
  });
});

/** What a file imports or passes on, as it is written there. */
function importsOf(path: string): string[] {
  const specifiers = /(?:\bfrom|\bimport\(|^import|\bglob(?:<[^>]*>)?\()\s*"([^"]+)"/gm;
  return Array.from(textOf(path).matchAll(specifiers), ([, specifier = ""]) => specifier);
}

/** `../view/a.ts`, from however deep in a room. */
function fromTheRoom(specifier: string): string {
  return specifier.replace(/^(?:\.\.\/)+/, "../");
}

function matches(text: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, (stars) => (stars === "*" ? "[^/]*" : ".*"));
  return new RegExp(`^${pattern}$`).test(text);
}
