// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { headTags } from "../../src/metadata/head-tags.ts";
import type { Surface } from "../../src/site/surface.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";

const site = "https://news.example/timelines/";
const page = `${site}position-of-strength/`;
const picture = `${site}social/position-of-strength.png`;
const headline = "Putin will not allow the US to speak from a position of strength";
const description =
  "9 events, 26 March – 23 April 2021, each pinned to the words of the article it rests on.";

function headOf(article: AnchoredArticle, surface: Surface, siteAddress: string | null): HTMLHeadElement {
  const html = `<!doctype html><head>${headTags(article, surface, siteAddress, enBuild)}</head>`;
  return new DOMParser().parseFromString(html, "text/html").head;
}

/** What the tags say, by name or property. */
function metaOf(head: HTMLHeadElement): Record<string, string> {
  const tags = [...head.querySelectorAll("meta")];
  return Object.fromEntries(tags.map((tag) => [tag.getAttribute("property") ?? tag.name, tag.content]));
}

function linkOf(head: HTMLHeadElement, selector: string): HTMLLinkElement | null {
  return head.querySelector<HTMLLinkElement>(`link${selector}`);
}

const withoutAddresses = {
  description,
  "og:type": "article",
  "og:site_name": "Sourceline",
  "og:title": headline,
  "og:description": description,
  "og:locale": "en_GB",
  "article:published_time": "2021-03-30",
};

const withAddresses = {
  ...withoutAddresses,
  "og:url": page,
  "og:image": picture,
  "og:image:type": "image/png",
  "og:image:width": "1200",
  "og:image:height": "630",
  "og:image:alt": `A timeline of the article: ${description}`,
  "twitter:card": "summary_large_image",
  "twitter:title": headline,
  "twitter:description": description,
  "twitter:image": picture,
  "twitter:image:alt": `A timeline of the article: ${description}`,
};

const ofFrames = { robots: "noindex", "responsive-embedded-sizing": "allow-origins=*" };

describe("headTags", () => {
  it.each<[Surface, object]>([
    ["page", withAddresses],
    ["frame", { ...withAddresses, ...ofFrames }],
  ])("of a %s on a known site say everything, and lead to the full page", (surface, tags) => {
    const head = headOf(bundledArticle(), surface, site);
    expect(head.querySelector("title")?.textContent).toBe(headline);
    expect(metaOf(head)).toEqual(tags);
    expect(linkOf(head, "[rel=canonical]")?.href).toBe(page);
    const discovery = linkOf(head, '[rel=alternate][type="application/json+oembed"]');
    expect(discovery?.href).toBe(`${site}oembed/position-of-strength.json`);
    expect(discovery?.title).toBe(headline);
  });

  it.each<[Surface, object]>([
    ["page", withoutAddresses],
    ["frame", { ...withoutAddresses, ...ofFrames }],
  ])("of a %s without a site leave out what needs an absolute address", (surface, tags) => {
    const head = headOf(bundledArticle(), surface, null);
    expect(metaOf(head)).toEqual({ ...tags, "twitter:card": "summary" });
    expect(head.querySelectorAll("link")).toHaveLength(0);
    expect(head.innerHTML.replaceAll("https://schema.org", "")).not.toContain("https://");
  });

  it.each([site, null])("have one data block, which no browser runs, on %s", (siteAddress) => {
    const scripts = headOf(bundledArticle(), "page", siteAddress).querySelectorAll("script");
    expect([...scripts].map(({ type }) => type)).toEqual(["application/ld+json"]);
    expect(JSON.parse(scripts[0]?.textContent ?? "")["@type"]).toBe("NewsArticle");
  });

  it.each([
    "</script><script>alert(1)</script> \"&<>'$& $` $1",
    "</title><img src=x onerror=alert(1)>",
    '"><b>',
  ])("hold the headline %j as text", (hostile) => {
    const head = headOf(articleOf([{ id: "e" }], { headline: hostile }), "page", site);
    const meta = metaOf(head);
    expect(head.querySelector("title")?.textContent).toBe(hostile);
    expect([meta["og:title"], meta["twitter:title"]]).toEqual([hostile, hostile]);
    expect(linkOf(head, "[rel=alternate]")?.title).toBe(hostile);
    expect(head.querySelectorAll("script, img, b")).toHaveLength(1);
    expect(head.ownerDocument.body.innerHTML).toBe("");
  });
});
