// Our lint, as data: its table of rooms, and what it says of files that are not ours.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isRecord } from "../../src/article/field-rules.ts";

const root = join(import.meta.dirname, "../..");

/** What a room, or one file of it, may import. */
export interface Rights {
  /** Of files, from the project's root. */
  readonly includes: readonly string[];
  /** As gitignore writes them: `../view/**`, `react`. */
  readonly allowed: readonly string[];
}

/** The import rights of .ci/lint/rooms.jsonc, in its order. */
export function tableOfRooms(): Rights[] {
  const text = readFileSync(join(root, ".ci/lint/rooms.jsonc"), "utf8").replace(/^\s*\/\/.*$/gm, "");
  const { overrides } = record(JSON.parse(text));
  return list(overrides).flatMap((override) => {
    const { includes, linter } = record(override);
    const { noRestrictedImports } = record(record(record(linter).rules).style ?? {});
    if (noRestrictedImports === undefined) return [];
    const { patterns } = record(record(noRestrictedImports).options);
    const group = list(patterns).flatMap((pattern) => list(record(pattern).group));
    const allowed = group.flatMap((each) => (String(each).startsWith("!") ? [String(each).slice(1)] : []));
    return [{ includes: list(includes).map(String), allowed }];
  });
}

/**
 * What `npm run check` would say of these files in a project with our rules, each fault as "path: rule". The keys are
 * paths from the project's root.
 */
export function lintFaults(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-lint-"));
  try {
    for (const name of ["biome.json", "package.json", ".ci/lint"]) {
      cpSync(join(root, name), join(folder, name), { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return faultsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsIn(folder: string): string[] {
  const { diagnostics } = record(JSON.parse(runBiome(folder)));
  return list(diagnostics).map((diagnostic) => {
    const { location, category } = record(diagnostic);
    return `${record(location).path}: ${String(category).split("/").at(-1)}`;
  });
}

/** Its report. It ends with 1 where it found a fault. */
function runBiome(folder: string): string {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "--vcs-enabled=false"];
  try {
    return execFileSync(process.execPath, [biome, ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const { status, stdout, stderr } = record(error);
    if (status === 1 && typeof stdout === "string" && stdout.startsWith("{")) return stdout;
    throw new Error(`Biome did not run: ${stderr}`);
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${JSON.stringify(value)}`);
  return value;
}
