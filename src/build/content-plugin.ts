// Makes every file in src/content a proved article: read, parsed, anchored and dated at build. A fault in any of them, or
// between them, stops the build with the words of the check, by whose rules the files are proved.
import { resolve } from "node:path";
import { normalizePath, type Plugin } from "vite";
import { articleFilesIn, readNamed } from "../check/article-files.ts";
import { type FileProof, proveFiles } from "../check/prove-files.ts";
import type { CheckWords } from "../i18n/words.ts";

export function contentPlugin(contentFolder: string, words: CheckWords): Plugin {
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
    load(file) {
      if (!file.startsWith(normalizePath(contentFolder)) || !file.endsWith(".json")) return null;
      proofs ??= proveFolder(contentFolder, words);
      for (const each of proofs.keys()) this.addWatchFile(each);
      const faults = [...proofs.values()].flatMap((proof) => proof.faults);
      const article = proofs.get(file)?.article;
      if (!article || faults.length > 0) this.error(["", ...faults].join("\n"));
      return { code: `export default ${JSON.stringify(article)}`, moduleType: "js" };
    },
  };
}

/** The proof of each article file in the folder, by its path as Vite writes paths. */
function proveFolder(folder: string, words: CheckWords): ReadonlyMap<string, FileProof> {
  const proofs = proveFiles(articleFilesIn(folder).map(readNamed), words);
  return new Map(proofs.map((proof) => [normalizePath(resolve(proof.name)), proof]));
}
