// The build refuses what the check refuses, in the same words.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { articleJson } from "../support/article-json.ts";
import { temporarySite } from "../support/temporary-site.ts";

const site = temporarySite();
afterAll(() => site.remove());

const faulty: Readonly<Record<string, string | Uint8Array>> = {
  "bridge.json": JSON.stringify(articleJson()),
  // The id is bridge's, and the name is not its id.
  "river.json": JSON.stringify(articleJson()),
  "latin1.json": Buffer.from(JSON.stringify(articleJson({ id: "latin1", headline: "Caf\u00e9" })), "latin1"),
  "unfinished.json": "{",
};

it("stops at two files of one id, at a name that is no id, at what is no UTF-8, and names each as the check does", async () => {
  for (const [name, content] of Object.entries(faulty)) {
    writeFileSync(join(site.folder, "src/content", name), content);
  }
  const [check, build] = await Promise.all([site.check(), site.build()]);
  const faults = check.output.split("\n").filter((line) => /^src\/content\/.*: /.test(line));
  expect(faults).toEqual([
    "src/content/latin1.json: cannot be read as a file of UTF-8 text.",
    "src/content/river.json: its id is “bridge”. Rename the file to bridge.json, or change the id.",
    "src/content/river.json: its id “bridge” is that of src/content/bridge.json too. Change one of them.",
    expect.stringContaining("src/content/unfinished.json: The file is not JSON"),
  ]);
  expect([check.code, build.code]).toEqual([1, 1]);
  for (const fault of faults) expect(build.output).toContain(fault);
  // It is the article that is at fault, and nobody's code.
  expect(build.output).not.toMatch(/^\s+at |node_modules/m);
});

it("says in a sentence which setting is refused, and shows nobody's code", async () => {
  const settings = await Promise.all([
    site.build("", { SOURCELINE_ARTICLES: "nowhere" }),
    site.build("news.example"),
  ]);
  expect(settings.map(({ code }) => code)).toEqual([1, 1]);
  const [articles, address] = settings.map(({ output }) => output);
  expect(articles).toContain("SOURCELINE_ARTICLES should be a folder with article files");
  expect(address).toContain("SOURCELINE_SITE should be the address of the folder");
  for (const output of [articles, address]) expect(output).not.toMatch(/^\s+at /m);
});
