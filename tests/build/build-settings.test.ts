// A newsroom keeps its articles, and its site, apart from our code.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkOut, firstArticle, readBuildSettings, siteMark } from "../../src/build/build-settings.ts";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { articleJson } from "../support/article-json.ts";
import { temporarySite } from "../support/temporary-site.ts";

const { settings: words } = enBuild;
const folder = mkdtempSync(join(tmpdir(), "sourceline-newsroom-"));
afterAll(() => rmSync(folder, { recursive: true }));

function madeFolder(name: string, files: readonly string[] = []): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  for (const file of files) writeFileSync(join(made, file), "");
  return made;
}

describe("the folders of a build", () => {
  const root = madeFolder("project");
  madeFolder("project/src/content");

  it("are the project's own where nothing is set", () => {
    for (const environment of [{}, { SOURCELINE_ARTICLES: " ", SOURCELINE_OUT: "", SOURCELINE_FIRST: "" }]) {
      expect(readBuildSettings(environment, root, words)).toEqual({
        articles: join(root, "src/content"),
        out: join(root, "dist"),
        first: null,
      });
    }
  });

  it("are those that are set", () => {
    const articles = madeFolder("articles");
    const out = join(folder, "not-there-yet");
    const environment = { SOURCELINE_ARTICLES: articles, SOURCELINE_OUT: out, SOURCELINE_FIRST: "bridge" };
    expect(readBuildSettings(environment, root, words)).toEqual({ articles, out, first: "bridge" });
  });

  it.each<[string, () => string]>([
    ["is not there", () => join(folder, "nowhere")],
    ["is a file", () => join(madeFolder("with-file", ["file.json"]), "file.json")],
  ])("are refused where the folder of articles %s", (_why, articles) => {
    expect(() => readBuildSettings({ SOURCELINE_ARTICLES: articles() }, root, words)).toThrow(
      /^SOURCELINE_ARTICLES should be a folder with article files/,
    );
  });

  it.each<[string, () => string]>([
    ["is the project's own", () => madeFolder("project/dist", ["index.html"])],
    ["is not there", () => join(folder, "not-there-yet")],
    ["is empty", () => madeFolder("out-empty", [".DS_Store"])],
    ["was written by a build", () => madeFolder("out-built", ["index.html", siteMark])],
  ])("may be emptied where the site's %s", (_why, out) => {
    const settings = { articles: madeFolder("articles"), out: out(), first: null };
    expect(() => checkOut(settings, root, words)).not.toThrow();
  });

  it.each<[string, () => string]>([
    ["other things", () => madeFolder("holiday", ["photo.jpg"])],
    ["what looks like a site", () => madeFolder("other-site", ["index.html", "embed.js", "assets"])],
    ["nothing, being a file", () => join(madeFolder("holiday", ["photo.jpg"]), "photo.jpg")],
    ["the articles", () => join(madeFolder("articles"), "..")],
    ["the project", () => join(madeFolder("project", [siteMark]), "..")],
  ])("are refused where the site's holds %s, which the build would empty", (_what, out) => {
    const settings = { articles: madeFolder("articles"), out: out(), first: null };
    expect(() => checkOut(settings, root, words)).toThrow(
      /^SOURCELINE_OUT should be a folder for the site alone/,
    );
  });

  it("are refused where the site's is that of the articles, even if a build wrote it", () => {
    const both = madeFolder("both", [siteMark]);
    expect(() => checkOut({ articles: both, out: both, first: null }, root, words)).toThrow(
      /^SOURCELINE_OUT/,
    );
  });
});

describe("the article at the site's root", () => {
  const ids = ["c", "a", "b"];

  it.each<[string | null, string, string]>([
    ["b", "c", "b"],
    [null, "c", "c"],
    [null, "elsewhere", "a"],
  ])("with %j set and %j bundled is %j", (first, bundled, expected) => {
    expect(firstArticle(ids, first, bundled, words)).toBe(expected);
  });

  it("is none without articles, and one that is not there is refused", () => {
    expect(firstArticle([], null, "a", words)).toBeNull();
    expect(() => firstArticle(ids, "d", "a", words)).toThrow(/^SOURCELINE_FIRST should be the id of one/);
  });
});

it("a site is built from a folder of articles outside into a folder outside, and kept while one is refused", async () => {
  const site = temporarySite();
  const articles = madeFolder("desk");
  const out = join(folder, "public");
  for (const id of ["bridge", "river"]) {
    writeFileSync(join(articles, `${id}.json`), JSON.stringify(articleJson({ id, headline: `The ${id}` })));
  }
  const settings = { SOURCELINE_ARTICLES: articles, SOURCELINE_OUT: out, SOURCELINE_FIRST: "river" };
  const { code, output } = await site.build("", settings);
  expect(output).not.toMatch(/warn/i);
  expect(code).toBe(0);
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(["bridge", "river", "embed", "embed.js", "index.html"]),
  );
  expect(existsSync(join(out, "position-of-strength"))).toBe(false);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<title>The river</title>");
  expect(existsSync(join(site.folder, "dist"))).toBe(false);

  // While an article is refused, what stands there stays.
  writeFileSync(join(articles, "bridge.json"), "{");
  expect((await site.build("", settings)).code).toBe(1);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<title>The river</title>");
  site.remove();
});
