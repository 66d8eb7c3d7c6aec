// `npm run check [files…]`: proves article files, the bundled ones if none is named. Exit code 1 if any has a fault.
import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { NamedFile } from "../proof/prove-files.ts";
import { checkFiles } from "./check-files.ts";

const named = process.argv.slice(2);
const { lines, faulty } = checkFiles((named.length > 0 ? named : bundledFiles()).map(readNamed));
process.stdout.write(lines.map((line) => `${line}\n`).join(""));
process.exitCode = faulty ? 1 : 0;

function bundledFiles(): string[] {
  const directory = fileURLToPath(new URL("../content/", import.meta.url));
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => relative(process.cwd(), `${directory}${name}`));
}

function readNamed(name: string): NamedFile {
  try {
    return { name, bytes: readFileSync(name) };
  } catch {
    return { name, bytes: null };
  }
}
