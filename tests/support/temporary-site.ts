// A copy of the site in a temporary folder with other articles in src/content, to build there.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Not by `import.meta.url`, which is no file's where a test runs in jsdom.
const root = join(import.meta.dirname, "../..");
const copied = ["src", "public", "index.html", "vite.config.ts", "package.json", "tsconfig.json"];

export interface TemporarySite {
  readonly folder: string;
  /** Puts a file into src/content. */
  readonly addArticle: (fileName: string, text: string) => void;
  readonly removeArticle: (fileName: string) => void;
  /** As `npm run build` does, with this value of SOURCELINE_SITE, and other settings. */
  readonly build: (site?: string, settings?: Record<string, string>) => Promise<Run>;
  /** As `npm run check` does for articles. */
  readonly check: () => Promise<Run>;
  readonly remove: () => void;
}

export interface Run {
  readonly code: number;
  /** What was written to stdout and stderr, without colours. */
  readonly output: string;
}

export function temporarySite(): TemporarySite {
  const folder = mkdtempSync(join(tmpdir(), "sourceline-site-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    addArticle: (fileName, text) => writeFileSync(join(folder, "src/content", fileName), text),
    removeArticle: (fileName) => rmSync(join(folder, "src/content", fileName)),
    build: (site = "", settings = {}) =>
      run(folder, ["node_modules/vite/bin/vite.js", "build"], { SOURCELINE_SITE: site, ...settings }),
    check: () => run(folder, ["--import", "tsx", "src/cli/check.ts"], {}),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function run(folder: string, args: readonly string[], variables: Record<string, string>): Promise<Run> {
  const env = { ...process.env, NODE_ENV: "production", NO_COLOR: "1", FORCE_COLOR: "0", ...variables };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      resolve({ code, output: `${stdout}\n${stderr}` });
    });
  });
}
