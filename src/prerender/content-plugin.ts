// Makes every file in src/content a proved article: read, parsed, anchored and dated at build. A file with a fault stops
// the build, with words that name each one.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Plugin } from "vite";
import { proveArticle } from "../proof/prove-article.ts";
import { reportProblems } from "../proof/report.ts";
import { problemInWords } from "../words/problems-en.ts";

export function contentPlugin(contentFolder: string): Plugin {
  return {
    name: "sourceline:content",
    enforce: "pre",
    load(file) {
      if (!file.startsWith(contentFolder) || !file.endsWith(".json")) return null;
      this.addWatchFile(file);
      const text = readFileSync(file, "utf8");
      const proof = proveArticle(text);
      if (!proof.ok) {
        const name = relative(process.cwd(), file);
        this.error(["", ...reportProblems(name, text, proof.failure, problemInWords)].join("\n"));
      }
      return { code: `export default ${JSON.stringify(proof.value)}`, moduleType: "js" };
    },
  };
}
