// What no tool says of CSS modules: a class that a component asks for stands in the sheet that it imports, and each class of a
// sheet is asked for. Either way round, something on the page would look as if nobody had drawn it.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const textOf = (path: string) => readFileSync(path, "utf8");

/** Which sheets a file imports, and the classes that it asks of each; null where it asks by what it computes. */
const asked = files
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => {
    const code = textOf(path);
    const imports = [...code.matchAll(/import (\w+) from "(\.[^"]*\.module\.css)";/g)];
    return imports.map(([, name = "", sheet = ""]) => ({
      path,
      sheet: normalize(join(dirname(path), sheet)),
      isComputed: new RegExp(`\\b${name}\\[`).test(code),
      classes: [...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, "g"))].map(([, asked = ""]) => asked),
    }));
  });

const sheets = files.filter((path) => path.endsWith(".module.css"));

function classesIn(sheet: string): readonly string[] {
  const rules = textOf(sheet)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/:global\([^)]*\)/g, "");
  return [...new Set([...rules.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name))];
}

describe("sheets and components", () => {
  it("are many, and know each other", () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect([...new Set(asked.map(({ sheet }) => sheet))].toSorted()).toEqual(sheets.toSorted());
  });

  it("no component asks for a class that its sheet does not have", () => {
    const missing = asked.flatMap(({ path, sheet, classes }) =>
      classes
        .filter((name) => name !== "module" && !classesIn(sheet).includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(sheets.map((sheet) => [sheet.slice(src.length + 1), sheet]))(
    "%s has no class that nobody asks for",
    (_, sheet) => {
      const users = asked.filter((each) => each.sheet === sheet);
      if (users.some(({ isComputed }) => isComputed)) return;
      const used = new Set(users.flatMap(({ classes }) => classes));
      expect(classesIn(sheet).filter((name) => !used.has(name))).toEqual([]);
    },
  );
});
