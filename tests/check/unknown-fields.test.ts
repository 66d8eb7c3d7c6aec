import { describe, expect, it } from "vitest";
import { unknownFields } from "../../src/check/unknown-fields.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";

const file = (json: Json) => ({
  name: "bridge.json",
  bytes: new TextEncoder().encode(JSON.stringify(json)),
});

const warned = (json: unknown) => unknownFields(json).map(({ path, nearest }) => [path, nearest]);

describe("unknownFields", () => {
  it("names one at every level, with the known name that is most like it", () => {
    const json = articleJson({
      Author: "A. Writer",
      publisher: { name: "The Courier", URL: "https://courier.example/" },
      voices: [{ id: "mayor", name: "The mayor", roles: "mayor" }],
      events: [
        eventJson({
          Voice: "mayor",
          date_phrase: { exact: "3 May 2020" },
          datePhrase: { exact: "3 May 2020", prefx: "on " },
          quotes: [{ exact: "opened on 3 May 2020", sufix: "." }],
        }),
      ],
    });
    expect(warned(json)).toEqual([
      ["Author", "author"],
      ["publisher.URL", "url"],
      ["voices[0].roles", "role"],
      ["events[0].Voice", "voice"],
      // Its own name stands there already.
      ["events[0].date_phrase", null],
      ["events[0].datePhrase.prefx", "prefix"],
      ["events[0].quotes[0].sufix", "suffix"],
    ]);
  });

  it.each([
    ["datephrase", "datePhrase"],
    ["date-phrase", "datePhrase"],
    ["qoutes", "quotes"],
    ["quote", "quotes"],
    ["staus", "status"],
    ["titel", "title"],
    ["wen", "when"],
    ["note", null],
    ["", null],
    ["__proto__", null],
    ["v".repeat(100_000), null],
  ])("takes an event's %j for %j", (name, nearest) => {
    const event = JSON.parse(`{${JSON.stringify(name)}: 1}`);
    expect(unknownFields({ format: 1, events: [event] })).toMatchObject([{ nearest }]);
  });

  it.each([
    ["a file without any", articleJson()],
    ["`$schema` at the top", { $schema: "article.schema.json", ...articleJson() }],
    ["a file of another version", articleJson({ format: 2, extra: 1 })],
    ["what is no object", [1]],
    ["lists and objects that are none", { format: 1, voices: "x", events: { 0: {} }, publisher: [] }],
  ])("says nothing of %s", (_what, json) => {
    expect(unknownFields(json)).toEqual([]);
  });

  it("does not allow `$schema` elsewhere", () => {
    expect(warned(articleJson({ events: [eventJson({ $schema: "x" })] }))).toEqual([
      ["events[0].$schema", null],
    ]);
  });

  it("names five of one name, and counts the others", () => {
    const events = Array.from({ length: 1_000 }, () => ({ note: 1, remark: 2 }));
    const found = unknownFields({ format: 1, events });
    expect(found.map(({ path, more }) => [path, more])).toEqual([
      ...[0, 1, 2, 3, 4].map((at) => [`events[${at}].note`, at === 4 ? 995 : 0]),
      ...[0, 1, 2, 3, 4].map((at) => [`events[${at}].remark`, at === 4 ? 995 : 0]),
    ]);
  });
});

describe("the check, of unknown fields,", () => {
  it("warns, and takes the file", () => {
    const events = [eventJson({ Voice: "mayor" })];
    expect(checkFiles([file(articleJson({ events, "no\u0007te": 1 }))], enCheck)).toEqual({
      faulty: false,
      lines: [
        "ok bridge.json: 1 event, 1 quote",
        'warning bridge.json: "no\\u0007te" is no field of the format and is left out. Known there: format, id, headline, inLanguage, datePublished, publisher, author, url, license, articleBody, voices, events.',
        "warning bridge.json: events[0].Voice is no field of the format and is left out. Did you mean “voice”?",
      ],
    });
  });

  it("warns below the faults of a file that is refused, since one is often the other's cause", () => {
    const { headline, ...json } = articleJson();
    expect(checkFiles([file({ ...json, Headline: headline })], enCheck)).toEqual({
      faulty: true,
      lines: [
        "bridge.json: headline is missing. It should be text that is not blank.",
        "warning bridge.json: Headline is no field of the format and is left out. Did you mean “headline”?",
      ],
    });
  });

  it("counts what it does not name", () => {
    const events = Array.from({ length: 8 }, (_, at) => eventJson({ id: `e${at}`, note: 1 }));
    const { lines } = checkFiles([file(articleJson({ events }))], enCheck);
    expect(lines.at(-1)).toBe("warning bridge.json: “note” stands in 3 more objects where it is left out.");
  });
});
