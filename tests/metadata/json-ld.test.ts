import { describe, expect, it } from "vitest";
import type { AnchoredArticle } from "../../src/article/anchored-article.ts";
import { statuses } from "../../src/article/status.ts";
import { enBuild } from "../../src/i18n/en/build-words.ts";
import { jsonLd } from "../../src/metadata/json-ld.ts";
import { placesOn } from "../../src/site/addresses.ts";
import { articleBody } from "../support/article-json.ts";
import { articleAt, articleOf, bundledArticle } from "../support/proved.ts";

const site = "https://news.example/";

function textFor(article: AnchoredArticle, siteAddress: string | null): string {
  return jsonLd(article, siteAddress === null ? null : placesOn(siteAddress, article.id), enBuild);
}

function read(article: AnchoredArticle, siteAddress: string | null = site) {
  return JSON.parse(textFor(article, siteAddress));
}

/** The dates of the first event. */
function datesOf(article: AnchoredArticle) {
  const { startDate, endDate } = read(article).mentions[0];
  return [startDate, endDate];
}

describe("jsonLd", () => {
  it("names the article as schema.org does, with its own page and picture", () => {
    expect(read(bundledArticle())).toMatchObject({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Putin will not allow the US to speak from a position of strength",
      inLanguage: "en",
      datePublished: "2021-03-30",
      mainEntityOfPage: "https://news.example/position-of-strength/",
      image: "https://news.example/social/position-of-strength.png",
    });
  });

  it("leaves out what the file does not give, and without a site what needs its address", () => {
    expect(Object.keys(read(articleOf([]), null))).toEqual([
      ...["@context", "@type", "headline", "inLanguage", "datePublished", "mentions", "hasPart"],
    ]);
  });

  it("gives author, publisher, source and licence where they are known, and of a name no more than the name", () => {
    const fields = {
      author: "Desk",
      publisher: { name: "The Lenz Post", url: "https://post.example/" },
      url: "https://post.example/bridge",
      license: "CC BY 4.0",
    };
    expect(read(articleOf([], fields))).toMatchObject({
      author: "Desk",
      publisher: { "@type": "Organization", name: "The Lenz Post", url: "https://post.example/" },
      url: "https://post.example/bridge",
      license: "CC BY 4.0",
    });
  });

  it("has every event and every quote of the bundled article, word for word", () => {
    const article = bundledArticle();
    const { mentions, hasPart } = read(article);
    expect(mentions.map((event: { name: string }) => event.name)).toEqual(
      article.events.map(({ title }) => title),
    );
    expect(hasPart.map((quote: { text: string }) => quote.text)).toEqual(
      article.events.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)),
    );
    for (const { text } of hasPart) expect(article.articleBody).toContain(text);
  });

  it("leads from quote to event, and from a statement to what it is about, by ids that stand in the page", () => {
    const { mentions, hasPart } = read(bundledArticle());
    expect(mentions[0]).toMatchObject({
      "@id": "https://news.example/position-of-strength/#guest-list",
      about: [{ "@id": "https://news.example/position-of-strength/#climate-talks" }],
    });
    expect(hasPart[0].about).toEqual({ "@id": mentions[0]["@id"] });
    expect(read(bundledArticle(), null).mentions[0]["@id"]).toBe("#guest-list");
  });

  it("attributes a quote to its voice as the article does, and guesses neither a person nor an organization", () => {
    const text =
      textFor(articleOf([{ id: "e" }], { author: "Desk" }), null) + textFor(bundledArticle(), null);
    expect(read(bundledArticle()).hasPart[2].spokenByCharacter).toBe("Dmitry Peskov");
    expect(text).not.toMatch(/"creator"|"Person"|"Organization"|"Thing"/);
  });

  it("attributes the article's own words to nobody", () => {
    expect(read(articleAt("2020-05-03")).hasPart[0]).not.toHaveProperty("spokenByCharacter");
  });

  it.each([
    ["2020", "2020", undefined],
    ["2020-05", "2020-05", undefined],
    ["2020-05-03", "2020-05-03", undefined],
    ["2020-05-03T14:05Z", "2020-05-03T14:05Z", undefined],
    ["2020-05-03T14:05:10+02:00", "2020-05-03T14:05:10+02:00", undefined],
    ["2020-05-03/2020-06", "2020-05-03", "2020-06"],
    ["2020-05-03/..", "2020-05-03", undefined],
    ["../2020-05-03", undefined, "2020-05-03"],
    ["2020-05-XX", "2020-05", undefined],
    ["2020-XX-XX", "2020", undefined],
    ["202X", undefined, undefined],
    ["20XX", undefined, undefined],
    ["-0043", undefined, undefined],
    ["2020-05-03?", undefined, undefined],
    ["2020-05~", undefined, undefined],
    ["2020%", undefined, undefined],
    ["2020-05-03~/2020-06", undefined, "2020-06"],
  ])("dates %s from %s to %s, no more precisely than ISO 8601 and the source can say", (when, start, end) => {
    expect(datesOf(articleAt(when))).toEqual([start, end]);
  });

  it("describes in words what a date cannot say", () => {
    expect(read(articleAt("2020-05~")).mentions[0].description).toBe(
      "about May 2020: happened, as of 8 May 2020",
    );
  });

  it("calls only the scheduled scheduled, and dates nothing that was denied or depends", () => {
    const article = articleOf(statuses.map((status) => ({ id: status, title: status, status })));
    const { mentions } = read(article);
    const told = mentions.map((event: Record<string, unknown>) => [
      event.name,
      event.startDate,
      event.eventStatus,
    ]);
    expect(told.toSorted()).toEqual([
      ["conditional", undefined, undefined],
      ["denied", undefined, undefined],
      ["happened", "2020-05-03", undefined],
      ["scheduled", "2020-05-03", "https://schema.org/EventScheduled"],
      ["stated", "2020-05-03", undefined],
    ]);
    for (const { name, description } of mentions)
      expect(description).toContain(`: ${name}, as of 8 May 2020`);
  });

  it.each(["</script><script>alert(1)</script>", "<!--<script>", "$& $` $'", 'a "b" \\ c', "a\u2028b"])(
    "holds %j as text, and no `<` that could end its block",
    (hostile) => {
      const body = `${articleBody} ${hostile}`;
      const event = { id: "e", title: hostile, quotes: [{ exact: hostile }] };
      const article = articleOf([event], { headline: hostile, articleBody: body, author: hostile });
      expect(textFor(article, null)).not.toContain("<");
      const { headline, author, mentions, hasPart } = read(article);
      expect([headline, author, mentions[0].name, hasPart[0].text]).toEqual(Array(4).fill(hostile));
    },
  );
});
