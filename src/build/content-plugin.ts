// Makes every file in a folder of articles a proved article: read, parsed, anchored and dated at build. A fault in any of
// them, or between them, stops the build with the words of the check, by whose rules the files are proved.
import { resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { articleFilesIn, readNamed } from "../check/article-files.ts";
import { type FileProof, proveFiles } from "../check/prove-files.ts";
import type { CheckWords } from "../i18n/words.ts";
import { Refusal } from "./refusal.ts";

/** What code imports to have all articles; typed in articles.d.ts. */
const articlesModule = "virtual:articles";

/** `folder` is absolute: the site's own articles, or a newsroom's. */
export function contentPlugin(folder: string, words: CheckWords): Plugin {
  const content = normalizePath(`${resolve(folder)}/`);
  // Proved together, since two files may claim one id, and once for all of them that are loaded.
  let proofs: ReadonlyMap<string, FileProof> | null = null;
  const forget = () => {
    proofs = null;
  };
  return {
    name: "sourceline:content",
    enforce: "pre",
    buildStart: forget,
    watchChange: forget,
    configureServer({ watcher, moduleGraph }) {
      // A file that comes or goes changes the list, which imports it.
      const onListed = (file: string) => {
        if (normalizePath(file).startsWith(content)) moduleGraph.invalidateAll();
      };
      watcher.add(content);
      watcher.on("add", onListed);
      watcher.on("unlink", onListed);
    },
    resolveId: (id) => (id === articlesModule ? `\0${articlesModule}` : null),
    load(file) {
      if (file === `\0${articlesModule}`) return listOf(articleFilesIn(content).map((name) => resolve(name)));
      if (!file.startsWith(content) || !file.endsWith(".json")) return null;
      proofs ??= proveFolder(content, words);
      for (const each of proofs.keys()) this.addWatchFile(each);
      const faults = [...proofs.values()].flatMap((proof) => proof.faults);
      const article = proofs.get(file)?.article;
      if (!article || faults.length > 0) throw new Refusal(faults.join("\n"));
      return { code: `export default ${JSON.stringify(article)}`, moduleType: "js" };
    },
  };
}

/** The text of a module that gives the articles of these files. */
function listOf(files: readonly string[]): string {
  const imports = files.map(
    (file, index) => `import article${index} from ${JSON.stringify(normalizePath(file))};`,
  );
  return [
    ...imports,
    `export const articles = [${files.map((_, index) => `article${index}`).join(", ")}];`,
  ].join("\n");
}

/** The proof of each article file in the folder, by its path as Vite writes paths. */
function proveFolder(folder: string, words: CheckWords): ReadonlyMap<string, FileProof> {
  const proofs = proveFiles(articleFilesIn(folder).map(readNamed), words);
  return new Map(proofs.map((proof) => [normalizePath(resolve(proof.name)), proof]));
}
