// The map is true: what our documents name is there, and every decision is on it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const textOf = (path: string) => readFileSync(join(root, path), "utf8");
const decisions = readdirSync(join(root, "docs/decisions"));
const documents = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "src/README.md",
  ...decisions.map((name) => `docs/decisions/${name}`),
];

describe("the map", () => {
  it.each(documents)("names no file that is not there: %s", (document) => {
    // Links from where the document is; a path in code, of a room or of the project.
    const links = matchesIn(document, /\]\((?!https?:)([^)#]+)/g).filter(
      (link) => !existsSync(resolve(root, dirname(document), link)),
    );
    const named = matchesIn(document, /`((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|css|jsonc?))`/g);
    const missing = named.filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, "src", path)),
    );
    expect([...links, ...missing]).toEqual([]);
  });

  it("has a line for every room", () => {
    const lines = matchesIn("src/README.md", /^\| `([\w-]+)\/` +\|/gm);
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    expect(lines.toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
  });

  it("leads to every decision, in order, under its own title", () => {
    const titles = decisions.map((name) => /^# (\d+)\. (.+)\n/.exec(textOf(`docs/decisions/${name}`)));
    const wanted = titles.map(
      (title, index) => `${title?.[1]}. [${title?.[2]}](../docs/decisions/${decisions[index]})`,
    );
    expect(textOf("src/README.md").match(/^\d+\. \[.*$/gm)).toEqual(wanted);
    expect(titles.map((title) => Number(title?.[1]))).toEqual(
      decisions.map((name) => Number(name.slice(0, 4))),
    );
  });

  it("says of each decision what led to it, what it is, and what follows", () => {
    for (const name of decisions) {
      expect(textOf(`docs/decisions/${name}`)).toMatch(
        /\*\*Context\.\*\*[\s\S]+\*\*Decision\.\*\*[\s\S]+\*\*Consequences\.\*\*/,
      );
    }
  });
});

function matchesIn(document: string, pattern: RegExp): string[] {
  return Array.from(textOf(document).matchAll(pattern), ([, found = ""]) => found);
}
