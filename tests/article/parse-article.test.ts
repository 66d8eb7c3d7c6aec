import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { articleBody, articleJson, eventJson, type Json } from "../support/article-json.ts";

const selector = (exact: string) => ({ exact, prefix: "", suffix: "" });

describe("parseArticle, of a valid file", () => {
  it("passes on the fields of the format, absent ones as null or empty", () => {
    const outcome = parseArticle(articleJson({ voices: undefined }));
    expect(outcome).toEqual({
      ok: true,
      value: {
        problems: [],
        article: {
          id: "bridge",
          headline: "The bridge",
          inLanguage: "en",
          datePublished: expect.objectContaining({ edtf: "2020-05-08", precision: "day" }),
          publisher: null,
          author: null,
          url: null,
          license: null,
          articleBody,
          voices: [],
          events: [
            {
              id: "opened",
              title: "Opened",
              when: expect.objectContaining({ edtf: "2020-05-03" }),
              datePhrase: null,
              status: "happened",
              voice: null,
              about: [],
              quotes: [selector("opened on 3 May 2020")],
              fileIndex: 0,
            },
          ],
        },
      },
    });
  });

  it("drops fields that it does not know, wherever they stand, `__proto__` among them", () => {
    const strange: Json = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "extra": 1}',
    );
    const plain = articleJson({ publisher: { name: "The Courier" } });
    const outcome = parseArticle({
      ...plain,
      ...strange,
      publisher: { ...strange, name: "The Courier" },
      voices: [{ ...strange, id: "mayor", name: "The mayor" }],
      events: [{ ...eventJson(), ...strange, quotes: [{ ...strange, exact: "opened on 3 May 2020" }] }],
    });
    expect(outcome).toEqual(parseArticle(plain));
    expect({}).not.toHaveProperty("polluted");
  });

  it.each([
    ["an empty list of events", { events: [] }],
    ["a dateline with its offset", { datePublished: "2020-05-08T23:30-10:00" }],
    ["an id of 80 characters", { id: "a".repeat(80) }],
    ["ids that objects have as keys", { id: "constructor", voices: [{ id: "constructor", name: "C" }] }],
    ["an address in capitals", { url: "HTTPS://EXAMPLE.ORG/" }],
    ["a title of 2,000 characters of two units", { events: [eventJson({ title: "𠮷".repeat(2_000) })] }],
    ["a quote of 10,000 characters", { events: [eventJson({ quotes: [{ exact: "a".repeat(10_000) }] })] }],
    ["a tag with script and region", { inLanguage: "zh-Hant-TW" }],
    ["one character that can be seen among others", { headline: "\u200b\u200e1\u00ad" }],
    ["astral characters and every plane", { articleBody: "𠮷 🗻 \u{10ffff}" }],
  ])("takes %s", (_what, fields) => {
    expect(parseArticle(articleJson(fields))).toMatchObject({ ok: true, value: { problems: [] } });
  });
});

describe("parseArticle, of a file with a fault of its own", () => {
  const tooManyEvents = Array.from({ length: 200_001 }, () => null);

  it.each([
    ["", "object", "[]", []],
    ["", "object", "null", null],
    ["", "object", '"text"', "text"],
    ["format", "format-1", null, articleJson({ format: undefined })],
    ["format", "format-1", "2", articleJson({ format: 2, id: 7 })],
    ["format", "format-1", '"1"', articleJson({ format: "1" })],
    ["id", "id", null, articleJson({ id: undefined })],
    ["id", "id", "7", articleJson({ id: 7 })],
    ["id", "id", '"Bridge"', articleJson({ id: "Bridge" })],
    ["id", "id", '"bridge\\n"', articleJson({ id: "bridge\n" })],
    ["id", "id", '"a_b"', articleJson({ id: "a_b" })],
    ["id", "id", '""', articleJson({ id: "" })],
    ["id", "id", `"${"a".repeat(79)}`, articleJson({ id: "a".repeat(81) })],
    ["id", "free-id", '"embed"', articleJson({ id: "embed" })],
    ["id", "free-id", '"oembed"', articleJson({ id: "oembed" })],
    ["id", "free-id", '"articles"', articleJson({ id: "articles" })],
    ["headline", "non-empty-text", null, articleJson({ headline: undefined })],
    ["headline", "non-empty-text", '" "', articleJson({ headline: " " })],
    ["headline", "non-empty-text", '"\u2060"', articleJson({ headline: "\u2060" })],
    ["headline", "non-empty-text", '"\u00ad\u200b \u200e"', articleJson({ headline: "\u00ad\u200b \u200e" })],
    ["headline", "non-empty-text", '"\u3164\u2800"', articleJson({ headline: "\u3164\u2800" })],
    ["headline", "well-formed-text", '"\\ud83d"', articleJson({ headline: "\ud83d" })],
    ["inLanguage", "language", null, articleJson({ inLanguage: undefined })],
    ["inLanguage", "language", '"en_US"', articleJson({ inLanguage: "en_US" })],
    ["inLanguage", "language", '""', articleJson({ inLanguage: "" })],
    ["datePublished", "day-or-instant", null, articleJson({ datePublished: undefined })],
    ["datePublished", "day-or-instant", "2020", articleJson({ datePublished: 2020 })],
    ["datePublished", "day-or-instant", '"2020-05"', articleJson({ datePublished: "2020-05" })],
    ["datePublished", "day-or-instant", '"2020-05-08~"', articleJson({ datePublished: "2020-05-08~" })],
    ["datePublished", "day-or-instant", '"2020-05-XX"', articleJson({ datePublished: "2020-05-XX" })],
    ["datePublished", "day-or-instant", '"2020-02-30"', articleJson({ datePublished: "2020-02-30" })],
    ["datePublished", "day-or-instant", '"2020-05-08/.."', articleJson({ datePublished: "2020-05-08/.." })],
    [
      "datePublished",
      "day-or-instant",
      '"2020-05-08T10:00"',
      articleJson({ datePublished: "2020-05-08T10:00" }),
    ],
    ["articleBody", "non-empty-text", null, articleJson({ articleBody: undefined })],
    ["articleBody", "non-empty-text", '["text"]', articleJson({ articleBody: ["text"] })],
    ["articleBody", "well-formed-text", '"a\\u0000b"', articleJson({ articleBody: "a\0b" })],
    ["publisher", "object", '"The Courier"', articleJson({ publisher: "The Courier" })],
    ["publisher", "object", "[]", articleJson({ publisher: [] })],
    ["publisher.name", "non-empty-text", null, articleJson({ publisher: {} })],
    [
      "publisher.url",
      "web-address",
      '"javascript:alert(1)"',
      articleJson({ publisher: { name: "C", url: "javascript:alert(1)" } }),
    ],
    ["publisher.name", "non-empty-text", '"\ufeff"', articleJson({ publisher: { name: "\ufeff" } })],
    ["author", "non-empty-text", '"\u200b"', articleJson({ author: "\u200b" })],
    ["license", "non-empty-text", '"\u200b"', articleJson({ license: "\u200b" })],
    ["articleBody", "non-empty-text", '"\u200b"', articleJson({ articleBody: "\u200b" })],
    ["voices[0].name", "non-empty-text", '"\u00ad"', articleJson({ voices: [{ id: "m", name: "\u00ad" }] })],
    [
      "voices[0].role",
      "non-empty-text",
      '"\u200e"',
      articleJson({ voices: [{ id: "m", name: "M", role: "\u200e" }] }),
    ],
    ["author", "non-empty-text", "null", articleJson({ author: null })],
    ["author", "non-empty-text", '""', articleJson({ author: "" })],
    ["url", "web-address", '"javascript:alert(1)"', articleJson({ url: "javascript:alert(1)" })],
    ["url", "web-address", '" https://a.example"', articleJson({ url: " https://a.example" })],
    ["url", "web-address", '"data:text/html,x"', articleJson({ url: "data:text/html,x" })],
    ["url", "web-address", '"https:a.example"', articleJson({ url: "https:a.example" })],
    ["url", "web-address", '"/path"', articleJson({ url: "/path" })],
    ["license", "non-empty-text", "{}", articleJson({ license: {} })],
    ["voices", "list", "{}", articleJson({ voices: {} })],
    ["voices[0]", "object", '"mayor"', articleJson({ voices: ["mayor"] })],
    ["voices[0].id", "id", '"The Mayor"', articleJson({ voices: [{ id: "The Mayor", name: "M" }] })],
    ["voices[0].name", "non-empty-text", null, articleJson({ voices: [{ id: "m" }] })],
    ["voices[0].role", "non-empty-text", "1", articleJson({ voices: [{ id: "m", name: "M", role: 1 }] })],
    [
      "voices[1].id",
      "unique-id",
      '"m"',
      articleJson({
        voices: [
          { id: "m", name: "M" },
          { id: "m", name: "N" },
        ],
      }),
    ],
    ["events", "list", null, articleJson({ events: undefined })],
    ["events", "list", '{"0":{}}', articleJson({ events: { 0: {} } })],
  ])("refuses it at “%s”, wanting %s, having found %s", (path, wanted, found, json) => {
    expect(parseArticle(json)).toEqual({
      ok: false,
      failure: [{ code: "field", path, found, wanted, event: null }],
    });
  });

  it("names every fault of the article at once", () => {
    const outcome = parseArticle(articleJson({ headline: 1, url: "x", events: 3 }));
    expect(outcome).toMatchObject({
      ok: false,
      failure: [{ path: "headline" }, { path: "url" }, { path: "events" }],
    });
  });

  it("refuses more than 200,000 events without looking at them", () => {
    expect(parseArticle(articleJson({ events: tooManyEvents }))).toEqual({
      ok: false,
      failure: [{ code: "too-many-events", path: "", event: null, detail: "200001" }],
    });
  });

  it("names what it found without following it down, however deep it nests", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(parseArticle(articleJson({ headline: deep }))).toMatchObject({
      failure: [{ path: "headline", found: "[".repeat(80) }],
    });
  });
});
