// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import {
  LoadError,
  pageArticleOrNull,
  pageDataId,
  readPageData,
  writePageData,
} from "../../src/site/page-data.ts";
import { bundledArticle, everyArticle } from "../support/proved.ts";

const bundled = bundledArticle();

/** The document that an HTML parser makes of a page with this block: what the browser has. */
function parsed(block: string): Document {
  const html = `<!doctype html><html><body><p>before</p><script type="application/json" id="${pageDataId}">${block}</script><p>after</p></body></html>`;
  return new DOMParser().parseFromString(html, "text/html");
}

function through(article: AnchoredArticle): AnchoredArticle {
  return readPageData(parsed(writePageData(article)));
}

describe("an article in the page's block", () => {
  it.each(everyArticle())("%s comes out as it went in", (_name, article) => {
    expect(through(article)).toEqual(article);
  });

  it.each([
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>",
    "<\\/script>",
    "&lt;/script&gt;",
    "\u2028\u2029",
    "\r\n\r",
    "\\u003c",
    "\\",
    '"',
    "$&$1$`",
  ])("comes out with %j in its text, and ends no element", (hostile) => {
    const article = { ...bundled, headline: hostile, articleBody: `${hostile} and ${hostile}` };
    expect(through(article)).toEqual(article);
    expect(writePageData(article)).not.toContain("<");
    expect(parsed(writePageData(article)).body.querySelectorAll("p")).toHaveLength(2);
  });

  it("comes out as it went in, whatever its text, through a real parser of HTML", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            "<",
            "</script",
            ">",
            "<!--",
            "-->",
            "<script",
            "\\",
            "u003c",
            '"',
            "&",
            "\r",
            "\n",
            "\0",
          ),
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, texts, (headline, articleBody) => {
        const article = { ...bundled, headline, articleBody };
        expect(writePageData(article)).not.toContain("<");
        expect(through(article)).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a page without one", () => {
  it("is told apart by what is wrong", () => {
    const fault = (block: string | null) => {
      try {
        readPageData(block === null ? new DOMParser().parseFromString("<p>", "text/html") : parsed(block));
        return "none";
      } catch (error) {
        return error instanceof LoadError ? error.fault : "another error";
      }
    };
    expect([null, ""].map(fault)).toEqual(["missing", "missing"]);
    expect(["{", "7", "null", "[]", '{"v":1}'].map(fault)).toEqual(Array(5).fill("unreadable"));
    expect(["{}", '{"article":{}}', '{"v":0,"article":{}}'].map(fault)).toEqual(Array(3).fill("outdated"));
  });

  it("gives null where the page may look again", () => {
    expect(pageArticleOrNull(parsed("{"))).toBeNull();
    expect(pageArticleOrNull(parsed(writePageData(bundled)))).toEqual(bundled);
  });
});
