import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { proveArticle } from "../../src/check/prove-article.ts";
import { bundledText, fixtureText } from "../support/files.ts";

function proved(): AnchoredArticle {
  const proof = proveArticle(bundledText("position-of-strength"));
  if (!proof.ok) throw new Error(JSON.stringify(proof.failure));
  return proof.value;
}
const article = proved();

describe("the bundled article", () => {
  it("is the source's text byte for byte, after its dateline", () => {
    const bytes = (text: string) => Buffer.from(text, "utf8");
    expect(bytes(` date 2021-03-30 ${article.articleBody}`).equals(bytes(fixtureText("article.txt")))).toBe(
      true,
    );
  });

  it("says of itself what the source says and no more", () => {
    const { events: _events, articleBody: _articleBody, datePublished, ...rest } = article;
    expect(datePublished.edtf).toBe("2021-03-30");
    expect(rest).toEqual({
      id: "position-of-strength",
      headline: "Putin will not allow the US to speak from a position of strength",
      inLanguage: "en",
      publisher: null,
      author: null,
      url: null,
      license: null,
      voices: [
        { id: "white-house", name: "White House", role: null },
        { id: "peskov", name: "Dmitry Peskov", role: "press secretary of the Russian president" },
      ],
    });
  });

  it("has these nine events in order of time", () => {
    const rows = article.events.map(({ when, id, title, status, voice, about, datePhrase }) =>
      [when.edtf, id, title, status, voice, about.join(" "), datePhrase?.exact].join(" | "),
    );
    expect(rows.toSorted()).toEqual([
      "2021-03-26 | guest-list | Biden puts Putin on the guest list | happened | white-house | climate-talks | March 26",
      "2021-03-29 | climate-matters | Climate matters to Putin | stated | peskov |  | on March 29",
      "2021-03-29 | invitation-considered | An invitation “will be considered” | stated | peskov | climate-talks | on March 29",
      "2021-03-29 | nothing-official | Nothing official received yet | stated | peskov | guest-list | on March 29",
      "2021-03-30 | common-topics | Common topics remain: arms, stability, conflicts | stated | peskov |  | March 30",
      "2021-03-30 | extreme-scenarios | Moscow wants to avoid extreme scenarios | stated | peskov |  | March 30",
      "2021-03-30 | five-power-summit | Five-power summit “not currently on the agenda” | stated | peskov |  | on this day",
      "2021-03-30 | position-of-strength | No talking to Russia “from a position of strength” | stated | peskov |  | March 30",
      "2021-04-22/2021-04-23 | climate-talks | Climate talks | scheduled | white-house |  | April 22-23",
    ]);
    expect(article.events.map(({ id }) => id)).toEqual([
      "guest-list",
      "invitation-considered",
      "nothing-official",
      "climate-matters",
      "position-of-strength",
      "extreme-scenarios",
      "common-topics",
      "five-power-summit",
      "climate-talks",
    ]);
  });

  it.each(article.events.flatMap(({ id, quotes }) => quotes.map(({ exact }) => [id, exact] as const)))(
    "quotes for %s whole clauses: %s",
    (_id, exact) => {
      const places = article.articleBody.split(exact);
      expect(places).toHaveLength(2);
      expect(places[0]).toMatch(/(?:^|\s|“)$/);
      expect(exact).toMatch(/[.]$/);
      expect(places[1]).toMatch(/^(?:$|\s)/);
    },
  );

  it("quotes the words that a title puts in quotation marks", () => {
    for (const { title, quotes } of article.events) {
      for (const [, words] of title.matchAll(/“([^”]+)”/g)) {
        expect(quotes.map(({ exact }) => exact).join(" ")).toContain(words);
      }
    }
  });
});
