import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/parse-article.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";

/** The file's second event is the one under test; the first and third are good. */
function parsedWith(second: unknown) {
  const outcome = parseArticle(
    articleJson({ events: [eventJson(), second, eventJson({ id: "closed", about: ["opened"] })] }),
  );
  if (!outcome.ok) throw new Error("the file was refused");
  return { kept: outcome.value.article.events, problems: outcome.value.problems };
}

const bad = (fields: Json) => eventJson({ id: "bad", ...fields });
const quote = (fields: Json) => bad({ quotes: [{ exact: "one" }, { exact: "two", ...fields }] });

describe("parseEvents", () => {
  it.each([
    ["", "object", '"text"', null, "text"],
    ["", "object", "[]", null, []],
    ["", "object", "null", null, null],
    [".id", "id", null, null, eventJson({ id: undefined })],
    [".id", "id", "7", null, eventJson({ id: 7 })],
    [".id", "id", '"__proto__"', null, eventJson({ id: "__proto__" })],
    [".id", "unique-id", '"opened"', "opened", eventJson()],
    [".title", "title", null, "bad", bad({ title: undefined })],
    [".title", "title", '" "', "bad", bad({ title: " " })],
    [".title", "title", '"\u200b"', "bad", bad({ title: "\u200b" })],
    [".quotes[1].exact", "quote", '"\u200b"', "bad", quote({ exact: "\u200b" })],
    [".datePhrase.exact", "quote", '"\u2060"', "bad", bad({ datePhrase: { exact: "\u2060" } })],
    [".title", "title", `"${"𠮷".repeat(39)}`, "bad", bad({ title: "𠮷".repeat(2_001) })],
    [".title", "well-formed-text", '"\\udc00"', "bad", bad({ title: "\udc00" })],
    [".when", "date", null, "bad", bad({ when: undefined })],
    [".when", "date", "2020", "bad", bad({ when: 2020 })],
    [".when", "date", '"2020-02-30"', "bad", bad({ when: "2020-02-30" })],
    [".when", "end-after-start", '"2021/2020"', "bad", bad({ when: "2021/2020" })],
    [".datePhrase", "object", '"3 May"', "bad", bad({ datePhrase: "3 May" })],
    [".datePhrase.exact", "quote", null, "bad", bad({ datePhrase: {} })],
    [".status", "status", null, "bad", bad({ status: undefined })],
    [".status", "status", '"rumoured"', "bad", bad({ status: "rumoured" })],
    [".status", "status", '"toString"', "bad", bad({ status: "toString" })],
    [".voice", "voice", '"nobody"', "bad", bad({ voice: "nobody" })],
    [".voice", "voice", '"constructor"', "bad", bad({ voice: "constructor" })],
    [".voice", "voice", "null", "bad", bad({ voice: null })],
    [".about", "list", '"opened"', "bad", bad({ about: "opened" })],
    [".quotes", "list", null, "bad", bad({ quotes: undefined })],
    [".quotes", "list", "{}", "bad", bad({ quotes: {} })],
    [".quotes", "at-least-one", "[]", "bad", bad({ quotes: [] })],
    [".quotes[0]", "object", '"words"', "bad", bad({ quotes: ["words"] })],
    [".quotes[1].exact", "quote", '""', "bad", quote({ exact: "" })],
    [".quotes[1].exact", "quote", `"${"a".repeat(79)}`, "bad", quote({ exact: "a".repeat(10_001) })],
    [".quotes[1].exact", "well-formed-text", '"\\ud83d"', "bad", quote({ exact: "\ud83d" })],
    [".quotes[1].prefix", "text", "1", "bad", quote({ prefix: 1 })],
    [".quotes[1].suffix", "well-formed-text", '"\\u0000"', "bad", quote({ suffix: "\0" })],
  ])("sets an event aside for its “%s”, wanting %s, having found %s", (field, wanted, found, event, json) => {
    const { kept, problems } = parsedWith(json);
    expect(problems).toEqual([{ code: "field", path: `events[1]${field}`, found, wanted, event }]);
    expect(kept.map(({ id, fileIndex }) => [id, fileIndex])).toEqual([
      ["opened", 0],
      ["closed", 2],
    ]);
  });

  it.each([
    ["to an id that no event has", "nowhere", "event", '"nowhere"'],
    ["to the event itself", "bad", "event", '"bad"'],
    ["that is no id", 7, "event", "7"],
    ["that stands there already", "opened", "unique-id", '"opened"'],
  ])("drops a link %s, and keeps the event", (_what, link, wanted, found) => {
    const { kept, problems } = parsedWith(bad({ about: ["opened", link, "closed"] }));
    expect(problems).toEqual([{ code: "field", path: "events[1].about[1]", found, wanted, event: "bad" }]);
    expect(kept.map(({ id, about }) => [id, about])).toEqual([
      ["opened", []],
      ["bad", ["opened", "closed"]],
      ["closed", ["opened"]],
    ]);
  });

  it("names every fault of an event at once", () => {
    const { problems } = parsedWith(bad({ title: 1, when: "never", status: "x" }));
    expect(problems.map(({ path }) => path)).toEqual([
      "events[1].title",
      "events[1].when",
      "events[1].status",
    ]);
  });

  it("names a voice and links that nobody knows beside other faults", () => {
    const { problems } = parsedWith(bad({ when: "never", voice: "nobody", about: ["opened", "nowhere"] }));
    expect(problems.map(({ path }) => path)).toEqual([
      "events[1].when",
      "events[1].voice",
      "events[1].about[1]",
    ]);
  });

  it("lets an event speak of a later one", () => {
    expect(parsedWith(bad({ about: ["closed"] })).problems).toEqual([]);
  });

  it("sets the second of two events with one id aside even where the first is bad", () => {
    const outcome = parseArticle(articleJson({ events: [eventJson({ when: "never" }), eventJson()] }));
    expect(outcome).toMatchObject({
      value: { article: { events: [] }, problems: [{ path: "events[0].when" }, { path: "events[1].id" }] },
    });
  });
});
