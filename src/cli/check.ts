// `npm run check [files…]`: proves article files; if none is named, those that a build would take. Exit code 1 if any has a
// fault.
import { fileURLToPath } from "node:url";
import {
  articleFilesIn,
  articlesFolder,
  articlesVariable,
  isFolder,
  readNamed,
} from "../check/article-files.ts";
import { enBuild } from "../i18n/en/build-words.ts";
import { enCheck } from "../i18n/en/check-words.ts";
import { checkFiles } from "./check-files.ts";

const named = process.argv.slice(2);
const ofBuild = articlesFolder(process.env, fileURLToPath(new URL("../../", import.meta.url)));
if (named.length === 0 && !isFolder(ofBuild)) {
  process.stdout.write(`${enBuild.settings.noFolder(articlesVariable, ofBuild)}\n`);
  process.exitCode = 1;
} else {
  const files = named.length > 0 ? named : articleFilesIn(ofBuild);
  const { lines, faulty } = checkFiles(files.map(readNamed), enCheck);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  process.exitCode = faulty ? 1 : 0;
}
