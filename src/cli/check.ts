// `npm run check [files…]`: proves article files; if none is named, those that a build would take. Exit code 1 if any has a
// fault.
import { fileURLToPath } from "node:url";
import { articleFilesIn, readNamed } from "../check/article-files.ts";
import { enCheck } from "../i18n/en/check-words.ts";
import { checkFiles } from "./check-files.ts";

const named = process.argv.slice(2);
const ofBuild =
  process.env.SOURCELINE_ARTICLES?.trim() || fileURLToPath(new URL("../content/", import.meta.url));
const { lines, faulty } = checkFiles(
  (named.length > 0 ? named : articleFilesIn(ofBuild)).map(readNamed),
  enCheck,
);
process.stdout.write(lines.map((line) => `${line}\n`).join(""));
process.exitCode = faulty ? 1 : 0;
