// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newestSyntax } from "../../src/build/oldest-browsers.ts";
import { slashGuard } from "../../src/build/slash-guard.ts";
import { articleJson, eventJson } from "../support/article-json.ts";
import { type BuiltSite, buildSite } from "../support/build-site.ts";
import { guardedApis, newerApisIn } from "../support/newer-apis.ts";

const address = "https://news.example/timelines/";
const hostile = "</script><script>alert(1)</script> \"&<>'$& $` $1 <!--<script> ]]> {{x}}";

/** The hostile words stand in every field that holds free text. */
const hostileArticle = articleJson({
  id: "hostile",
  headline: hostile,
  articleBody: `It is said: ${hostile} And so it goes.`,
  author: hostile,
  publisher: { name: hostile },
  license: hostile,
  voices: [{ id: "voice", name: hostile, role: hostile }],
  events: [eventJson({ id: "event", title: hostile, voice: "voice", quotes: [{ exact: hostile }] })],
});

const fixtureIds = ["arabic", "every-date-form", "japanese-astral", "twins-and-overlaps"];

const articles = {
  ...Object.fromEntries(fixtureIds.map((id) => [id, fixtureText(id)])),
  hostile: JSON.stringify(hostileArticle),
  empty: JSON.stringify(articleJson({ id: "empty", events: [] })),
};
const ids = ["position-of-strength", ...Object.keys(articles)];
const pages = ["", "embed/", ...ids.flatMap((id) => [`${id}/`, `${id}/embed/`])];

const sites: { known?: BuiltSite; unknown?: BuiltSite } = {};

beforeAll(async () => {
  const [known, unknown] = await Promise.all([buildSite(articles, address), buildSite(articles, "")]);
  Object.assign(sites, { known, unknown });
}, 180_000);

afterAll(() => {
  sites.known?.remove();
  sites.unknown?.remove();
});

type Kind = keyof typeof sites;
const kinds: readonly Kind[] = ["known", "unknown"];

function read(kind: Kind, file: string): string {
  return readFileSync(join(sites[kind]?.dist ?? "", file), "utf8");
}

/** Not through a URL, which Vite rewrites in tests that have a DOM. */
function fixtureText(id: string): string {
  return readFileSync(join(import.meta.dirname, `../fixtures/${id}.json`), "utf8");
}

function has(kind: Kind, file: string): boolean {
  return existsSync(join(sites[kind]?.dist ?? "", file));
}

function pageOf(kind: Kind, folder: string): Document {
  return new DOMParser().parseFromString(read(kind, `${folder}index.html`), "text/html");
}

/** Not errors of HTML; each is off for the reason that stands beside it. */
const rulesOff = {
  "attribute-empty-style": "off", // React writes hidden=""
  "attr-case": "off", // React writes dateTime; attributes of HTML have no case
  "doctype-style": "off", // neither has the doctype
  "long-title": "off", // a headline is as long as its article's
  "require-sri": "off", // the scripts are the site's own, beside the page
  "prefer-native-element": "off", // links that work before scripts, and are buttons after
  "no-redundant-role": "off", // Safari takes `list` from a list without bullets
} as const;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: rulesOff,
  }),
);

async function errorsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  );
}

describe("the built site", () => {
  it.each(kinds)("has all pages and no others, where its address is %s", (kind) => {
    const files = readdirSync(sites[kind]?.dist ?? "", { recursive: true, encoding: "utf8" });
    const found = files.filter((file) => file.endsWith(".html") && file !== "example-host.html");
    expect(found.toSorted()).toEqual(
      ["404.html", ...pages.map((folder) => `${folder}index.html`)].toSorted(),
    );
  });

  it("says in one line that its address is not known, and only then", () => {
    const said = (kind: Kind) => sites[kind]?.output.match(/^.*SOURCELINE_SITE.*$/gm);
    expect(said("unknown")).toEqual([
      "SOURCELINE_SITE is not set, so the pages have no canonical address, link picture or oEmbed answer.",
    ]);
    expect(said("known")).toBeNull();
  });

  it.each(ids)("has %s's picture in any case, and its oEmbed answer where its address is known", (id) => {
    for (const kind of kinds) expect(has(kind, `social/${id}.png`)).toBe(true);
    expect(JSON.parse(read("known", `oembed/${id}.json`)).html).toContain(`src="${address}${id}/embed/"`);
    expect(has("unknown", "oembed")).toBe(false);
  });

  it.each<[string, Kind]>([
    ...pages.map((folder): [string, Kind] => [folder, "known"]),
    ["", "unknown"],
    ["embed/", "unknown"],
  ])("holds no error of HTML in /%s, where the address is %s", async (folder, kind) => {
    expect(await errorsIn(read(kind, `${folder}index.html`))).toEqual([]);
  });

  it.each(kinds)(
    "leads from 404.html to every article from any depth, the first one first, where its address is %s",
    async (kind) => {
      const html = read(kind, "404.html");
      expect(await errorsIn(html)).toEqual([]);
      const page = new DOMParser().parseFromString(html, "text/html");
      const root = kind === "known" ? new URL(address).pathname : "/";
      const hrefs = [...page.querySelectorAll("a, link")].map((each) => each.getAttribute("href"));
      const [icon, ...ways] = hrefs;
      expect(icon).toBe(`${root}favicon.svg`);
      expect(ways).toEqual(
        ["position-of-strength", ...Object.keys(articles).toSorted()].map((id) => `${root}${id}/`),
      );
      expect(page.querySelectorAll("script")).toHaveLength(0);
      expect(page.querySelector(`a[href$="/hostile/"]`)?.textContent).toBe(hostile);
    },
  );

  it.each(ids)("gives %s an oEmbed snippet without an error of HTML", async (id) => {
    const errors = await errorsIn(JSON.parse(read("known", `oembed/${id}.json`)).html);
    // `frameborder` is obsolete, but WordPress strips the style that would say the same.
    expect(errors.filter((error) => !/frameborder|doctype/.test(error))).toEqual([]);
  });

  it.each(pages)("leads from /%s to the article's own page, and to files that are there", (folder) => {
    const id = folder.replace("embed/", "").replace("/", "") || "position-of-strength";
    const { head, documentElement } = pageOf("known", folder);
    const hrefOf = (selector: string) => head.querySelector(selector)?.getAttribute("href");
    expect(documentElement.lang).toBe("en");
    expect(hrefOf("link[rel=canonical]")).toBe(`${address}${id}/`);
    expect(head.querySelector("meta[name=robots]")?.getAttribute("content")).toBe(
      folder.endsWith("embed/") ? "noindex" : undefined,
    );
    const named = [
      hrefOf("link[rel=alternate]"),
      head.querySelector<HTMLMetaElement>("[property='og:image']")?.content,
    ];
    for (const file of named) {
      expect(file).toMatch(address);
      expect(has("known", file?.replace(address, "") ?? "")).toBe(true);
    }
  });

  it.each(pages)("names no absolute address of its own in /%s where it does not know it", (folder) => {
    const { head } = pageOf("unknown", folder);
    const selector = "link[rel=canonical], link[rel=alternate], [property='og:url'], [property='og:image']";
    expect(head.querySelectorAll(selector)).toHaveLength(0);
  });

  it.each(pages)("gives /%s data blocks that its policy lets stand: neither script nor module", (folder) => {
    const scripts = [...pageOf("known", folder).querySelectorAll("script")];
    expect(scripts.map(({ type, src }) => [type, src !== ""])).toEqual([
      // What gives an address its last slash (no-slash.spec.ts).
      ["", false],
      ["application/ld+json", false],
      ["application/json", false],
      ["", true],
    ]);
  });
});

describe("a hostile article", () => {
  const ownPages = ["hostile/", "hostile/embed/"].flatMap((folder) =>
    kinds.map((kind): [string, Kind] => [folder, kind]),
  );

  it.each(ownPages)("is text in every part of /%s, where the address is %s", (folder, kind) => {
    const page = pageOf(kind, folder);
    const meta = (name: string) => page.querySelector<HTMLMetaElement>(`[property="${name}"]`)?.content;
    const block = (type: string) =>
      JSON.parse(page.querySelector(`script[type="application/${type}"]`)?.textContent ?? "null");
    expect(page.title).toBe(hostile);
    expect(meta("og:title")).toBe(hostile);
    expect(page.querySelector("h1")?.textContent).toBe(hostile);
    expect(page.querySelector("#event blockquote")?.textContent).toContain(hostile);
    const { headline, author, publisher, mentions, hasPart } = block("ld+json");
    expect([headline, author, publisher.name, mentions[0].name]).toEqual(Array(4).fill(hostile));
    expect([hasPart[0].text, hasPart[0].spokenByCharacter]).toEqual([hostile, hostile]);
    expect(block("json").article.headline).toBe(hostile);
    expect(page.querySelectorAll("script")).toHaveLength(4);
    expect(
      [...page.querySelectorAll("script:not([src], [type])")].map(({ textContent }) => textContent),
    ).toEqual([slashGuard]);
  });

  it("is text in its oEmbed answer", () => {
    const { title, author_name, html } = JSON.parse(read("known", "oembed/hostile.json"));
    expect([title, author_name]).toEqual([hostile, hostile]);
    const { body } = new DOMParser().parseFromString(html, "text/html");
    expect(body.childNodes).toHaveLength(1);
    expect(body.querySelector("iframe")?.title).toBe(hostile);
  });
});

describe("every script of the site", () => {
  const scripts = () =>
    readdirSync(sites.known?.dist ?? "", { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".js"),
    );

  it("is written in what the oldest browsers read, and uses nothing that they lack without asking for it", () => {
    expect(scripts().length).toBeGreaterThanOrEqual(3);
    const used = scripts().flatMap((name) => [...newerApisIn(read("known", name), newestSyntax)]);
    expect(used.filter((api) => !guardedApis.has(api))).toEqual([]);
  });
});

it("every sheet has its light and dark colours in words that the oldest browsers know", () => {
  expect(read("known", "index.html")).not.toContain("light-dark(");
});

describe("the proof itself", () => {
  it("finds what is newer, and refuses newer syntax", () => {
    const code = "const a = Object.groupBy(b, c); e.isWellFormed(); new globalThis.Temporal.Now();";
    expect([...newerApisIn(code, newestSyntax)]).toEqual(["Object.groupBy", "isWellFormed", "Temporal"]);
    expect([...newerApisIn("const groupBy = b.groupBy(c);", newestSyntax)]).toEqual([]);
    expect(() => newerApisIn("const a = /[a--b]/v;", newestSyntax)).toThrow(SyntaxError);
  });
});
