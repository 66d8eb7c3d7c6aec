// Builds the site in a folder of its own, with more articles than the bundled one, and leaves the project's as it is.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const parts = ["src", "public", "index.html", "vite.config.ts", "tsconfig.json", "package.json"];
const run = promisify(execFile);

export interface BuiltSite {
  readonly dist: string;
  /** What the build said. */
  readonly output: string;
  readonly remove: () => void;
}

/** `articles` are files' texts by id; `site` is the value of SOURCELINE_SITE. Rejects where the build fails. */
export async function buildSite(
  articles: Readonly<Record<string, string>>,
  site: string,
): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-"));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [id, text] of Object.entries(articles)) {
    writeFileSync(join(folder, "src/content", `${id}.json`), text);
  }
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const remove = () => rmSync(folder, { recursive: true });
  try {
    const { stdout, stderr } = await run(process.execPath, [vite, "build"], {
      cwd: folder,
      env: { PATH: process.env.PATH, NODE_ENV: "production", SOURCELINE_SITE: site },
    });
    return { dist: join(folder, "dist"), output: stdout + stderr, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
