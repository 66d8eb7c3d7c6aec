// `npm run size`: holds the built site to its budgets, in bytes after brotli, which no machine's speed can change.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** kB are 1,000 bytes. Why these: one round trip; a slow phone's patience; a publisher's. */
const budgets: readonly { readonly name: string; readonly file: RegExp; readonly mostBytes: number }[] = [
  { name: "page, its sheet inlined", file: /^index\.html$/, mostBytes: 14_000 },
  { name: "page for frames", file: /^embed\/index\.html$/, mostBytes: 14_000 },
  { name: "script before a press is answered", file: /^assets\/viewer-.*\.js$/, mostBytes: 103_000 },
  { name: "axis engine, loaded late", file: /^assets\/engine-.*\.js$/, mostBytes: 80_000 },
  { name: "embed.js", file: /^embed\.js$/, mostBytes: 1_500 },
];

const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) =>
  name.replaceAll("\\", "/"),
);
const lines = budgets.map(({ name, file, mostBytes }) => {
  const found = files.filter((each) => file.test(each));
  const bytes = found.reduce((sum, each) => sum + brotliCompressSync(readFileSync(dist + each)).length, 0);
  const isKept = found.length === 1 && bytes <= mostBytes;
  if (!isKept) process.exitCode = 1;
  return `${isKept ? "ok  " : "OVER"} ${String(bytes).padStart(7)} of ${String(mostBytes).padStart(7)}  ${name}\n`;
});
process.stdout.write(lines.join(""));
