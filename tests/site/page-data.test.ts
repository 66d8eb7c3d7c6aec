// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromPage, type LoadedArticle } from "../../src/article/loaded-article.ts";
import type { QuoteProblem } from "../../src/article/problem.ts";
import { pageDataId } from "../../src/site/document-ids.ts";
import { LoadError, pageArticleOrNull, readPageData, writePageData } from "../../src/site/page-data.ts";
import { bundledArticle, everyArticle } from "../support/proved.ts";

const bundled = bundledArticle();

/** The document that an HTML parser makes of a page with this block: what the browser has. */
function parsed(block: string): Document {
  const html = `<!doctype html><html><body><p>before</p><script type="application/json" id="${pageDataId}">${block}</script><p>after</p></body></html>`;
  return new DOMParser().parseFromString(html, "text/html");
}

function blockIn(page: Document): string | null | undefined {
  return page.getElementById(pageDataId)?.textContent;
}

function through(loaded: LoadedArticle): LoadedArticle {
  return readPageData(blockIn(parsed(writePageData(loaded))));
}

describe("an article in the page's block", () => {
  it.each(everyArticle())("%s comes out as it went in", (_name, article) => {
    expect(through(fromPage(article))).toEqual(fromPage(article));
  });

  it("comes out with what was set aside of it, as the page's own", () => {
    const problem: QuoteProblem = {
      code: "quote-not-found",
      path: "events[0].quotes[0]",
      event: "opened",
      exact: "</script>",
      occurrences: 0,
    };
    expect(through({ article: bundled, problems: [problem], origin: { kind: "page" } })).toEqual({
      article: bundled,
      problems: [problem],
      origin: { kind: "page" },
    });
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
    const articleBody = `${hostile} and ${hostile}`;
    const loaded = fromPage({ ...bundled, headline: hostile, articleBody, events: [] });
    expect(through(loaded)).toEqual(loaded);
    expect(writePageData(loaded)).not.toContain("<");
    expect(parsed(writePageData(loaded)).body.querySelectorAll("p")).toHaveLength(2);
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
        const loaded = fromPage({ ...bundled, headline, articleBody, events: [] });
        expect(writePageData(loaded)).not.toContain("<");
        expect(through(loaded)).toEqual(loaded);
      }),
      { numRuns: 500 },
    );
  });
});

it("an article of which the text is another one than was proved comes out without the events that do not agree", () => {
  const text = writePageData(fromPage({ ...bundled, articleBody: ` ${bundled.articleBody}` }));
  const { article, problems } = readPageData(text);
  expect(article.events).toEqual([]);
  expect(new Set(problems.map(({ event }) => event))).toEqual(new Set(bundled.events.map(({ id }) => id)));
});

describe("a page without one", () => {
  it("is told apart by what is wrong", () => {
    const fault = (block: string | null) => {
      try {
        const page = block === null ? new DOMParser().parseFromString("<p>", "text/html") : parsed(block);
        readPageData(blockIn(page));
        return "none";
      } catch (error) {
        return error instanceof LoadError ? error.fault : "another error";
      }
    };
    expect([null, ""].map(fault)).toEqual(["missing", "missing"]);
    const damaged = ["{", "7", "null", "[]", '{"v":3}', '{"v":3,"article":{}}'];
    const empty = ['{"v":3,"article":null,"problems":[]}', '{"v":3,"article":{},"problems":null}'];
    expect([...damaged, ...empty].map(fault)).toEqual(Array(8).fill("unreadable"));
    expect(["{}", '{"article":{}}', '{"v":0,"article":{}}', '{"v":1,"article":{}}'].map(fault)).toEqual(
      Array(4).fill("outdated"),
    );
  });

  it("gives null where the page may look again", () => {
    expect(pageArticleOrNull("{")).toBeNull();
    expect(pageArticleOrNull(writePageData(fromPage(bundled)))).toEqual(fromPage(bundled));
  });
});
