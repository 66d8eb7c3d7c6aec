// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { dialectRequests } from "../../src/embed/dialects.ts";
import { oEmbed } from "../../src/metadata/oembed.ts";
import { articleOf, bundledArticle, fixtureArticle } from "../support/proved.ts";
import { wordPressKeeps, wordPressSource } from "../support/wordpress-filter.ts";

const site = "https://news.example/timelines/";
const frame = `${site}bridge/embed/`;

const hostileHeadlines = [
  "</script><script>alert(1)</script> \"&<>'$& $`",
  "></iframe><script>alert(1)</script>",
  " src='https://evil.example/' a src=\"https://evil.example/\"",
  "two\nlines\r\n and\ttabs",
  "&quot; &amp;lt;b&gt;",
];

function answerFor(article: AnchoredArticle) {
  return JSON.parse(oEmbed(article, site));
}

function headed(headline: string): AnchoredArticle {
  return articleOf([{ id: "e" }], { headline });
}

/** The one element of the answer's HTML. */
function frameIn(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const [element] = body.children;
  if (!element || body.childNodes.length !== 1) throw new Error(`no single element: ${html}`);
  return element;
}

describe("oEmbed", () => {
  it("is an answer of type rich, version 1.0 as text, with picture, size and name", () => {
    expect(answerFor(bundledArticle())).toEqual({
      version: "1.0",
      type: "rich",
      provider_name: "Sourceline",
      provider_url: site,
      title: "Putin will not allow the US to speak from a position of strength",
      width: 600,
      height: 600,
      html: expect.any(String),
      thumbnail_url: `${site}social/position-of-strength.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: 86_400,
    });
  });

  it("names the author where there is one", () => {
    expect(answerFor(fixtureArticle("arabic.json")).author_name).toBe("سلمى ناصر");
  });

  it("has one iframe in one line, with a title, which hosts show at a sane size without any script", () => {
    const { html } = answerFor(headed("The bridge"));
    expect(html).not.toMatch(/[\r\n]/);
    const { tagName, attributes } = frameIn(html);
    expect(tagName).toBe("IFRAME");
    expect(Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))).toEqual({
      src: frame,
      width: "600",
      height: "600",
      frameborder: "0",
      title: "The bridge",
    });
  });

  it.each(["The bridge", "Brücke – «Lenz»", ...hostileHeadlines])(
    "loses nothing in WordPress' filter, with the headline %j",
    (headline) => {
      const { html } = answerFor(headed(headline));
      expect(wordPressKeeps(html)).toBe(html);
      expect(frameIn(html).getAttribute("title")).toBe(headline.replaceAll(/\s+/g, " ").trim());
    },
  );

  it.each(["The bridge", ...hostileHeadlines])(
    "gets WordPress' secret where the frame looks for it, with the headline %j",
    (headline) => {
      const source = wordPressSource(answerFor(headed(headline)).html, "abc123");
      expect(source).toBe(`${frame}#?secret=abc123`);
      const { search, hash } = new URL(source ?? "");
      expect(dialectRequests(search, hash).wordPressSecret).toBe("abc123");
    },
  );

  it("has no blockquote, behind which WordPress would hide the frame until a script speaks", () => {
    expect(answerFor(bundledArticle()).html).not.toContain("blockquote");
  });
});

describe("the model of WordPress' filter", () => {
  it.each([
    [
      '<iframe src="https://a.example/" style="x" onload="y"></iframe>',
      '<iframe src="https://a.example/"></iframe>',
    ],
    [
      '<iframe src="https://a.example/"></iframe><script src="x"></script>',
      '<iframe src="https://a.example/"></iframe>',
    ],
    [
      '<blockquote class="b">Q</blockquote><iframe title="t"></iframe>',
      '<blockquote>Q</blockquote><iframe title="t"></iframe>',
    ],
    ['<iframe src="javascript:alert(1)"></iframe>', '<iframe src="alert(1)"></iframe>'],
    ['<iframe title="a > b" width="1"></iframe>', null],
    ["<p>No frame</p>", null],
  ])("makes of %s %s", (html, kept) => {
    const result = wordPressKeeps(html);
    if (kept === null) expect(result).not.toBe(html);
    else expect(result).toBe(kept);
  });
});
