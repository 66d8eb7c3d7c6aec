// That lint/to-be-mended.jsonc lists what still breaks the walls and nothing more. It goes with that file.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lintFaults } from "./support/lint.ts";

const root = join(import.meta.dirname, "..");

it("what is excused still breaks a wall, so an excuse goes once it is not needed", () => {
  const excused = readFileSync(join(root, "lint/to-be-mended.jsonc"), "utf8").match(/src\/[\w./-]+/g) ?? [];
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .map((path) => [`src/${path}`, readFileSync(join(root, "src", path), "utf8")] as const);
  const faults = lintFaults(Object.fromEntries(files), { without: ["lint/to-be-mended.jsonc"] });
  expect(
    [...new Set(excused)].filter((path) => !faults.some((fault) => fault.startsWith(`${path}: `))),
  ).toEqual([]);
});
