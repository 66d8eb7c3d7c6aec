// What an editor reads of a file that is not JSON, word for word.
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson } from "../support/article-json.ts";

function saidOf(text: string): string[] {
  const { lines } = checkFiles([{ name: "a.json", bytes: new TextEncoder().encode(text) }], enCheck);
  return lines.map((line) => line.replace("a.json: ", ""));
}

const notJson = (place: string, why: string, line: string) =>
  `The file is not JSON: ${place}: ${why} The line: ${line}`;

const comma = "a comma stands after the last entry. Leave it out.";
const mark = 'a quotation mark within a text ends it here. Write \\" for one that belongs to the text.';
const comment = "a comment stands here, and JSON has none. Leave it out.";
const curly = (found: string) =>
  `curly quotation marks stand around a name or text: ${found}. Write straight ones around it, and keep others within a text.`;
const single = (found: string) =>
  `single quotation marks stand around a name or text: ${found}. Write double ones around it: ".`;
const unquoted = (found: string) =>
  `“${found}” is no number, and has no quotation marks around it as a text has. Write it with them.`;
const begins = (found: string) => `it begins with “${found}”. An article's file begins with {.`;
const unclosed = "the last quotation mark of the text that begins here is missing.";
const isClosedEarly = "Leave it out, or look for a bracket that is closed too early.";

describe("the check, of a file that is not JSON,", () => {
  it.each<[text: string, place: string, why: string, line: string]>([
    // Commas
    ['{ "a": 1, }', "line 1, column 9", comma, '{ "a": 1, }'],
    ['{\n  "a": [ 1, 2, ]\n}', "line 2, column 14", comma, '"a": [ 1, 2, ]'],
    [
      '{"a": [1,,2]}',
      "line 1, column 10",
      "a comma stands where an entry is due. Leave it out.",
      '{"a": [1,,2]}',
    ],
    ['{,"a": 1}', "line 1, column 2", "a comma stands where an entry is due. Leave it out.", '{,"a": 1}'],
    ['{"a": 1\n "b": 2}', "line 2, column 2", 'a comma is missing before “"b"”.', '"b": 2}'],
    ['{"a": [1 2]}', "line 1, column 10", "a comma is missing before “2”.", '{"a": [1 2]}'],
    // Quotation marks
    ["{“a”: 1}", "line 1, column 2", curly("“a”"), "{“a”: 1}"],
    ['{\n "format": 1,\n "id": “x” }', "line 3, column 8", curly("“x”"), '"id": “x” }'],
    ["{'a': 1}", "line 1, column 2", single("'a'"), "{'a': 1}"],
    ['{"a": `b`}', "line 1, column 7", single("`b`"), '{"a": `b`}'],
    ['{"a": "He said "no" to it."}', "line 1, column 16", mark, '{"a": "He said "no" to it."}'],
    ['{"a": "He said ""no"" to it."}', "line 1, column 16", mark, '{"a": "He said ""no"" to it."}'],
    ['{"a": ""No," he said."}', "line 1, column 8", mark, '{"a": ""No," he said."}'],
    ['{"a": "“No", he said."}', "line 1, column 11", mark, '{"a": "“No", he said."}'],
    ['{"a": ["The "x" y"]}', "line 1, column 13", mark, '{"a": ["The "x" y"]}'],
    ['{\n"a": "Opened,\n"b": 1}', "line 2, column 6", unclosed, '"a": "Opened,'],
    ['{\n"a": "Opened\n}', "line 2, column 6", unclosed, '"a": "Opened'],
    ["{a: 1}", "line 1, column 2", 'the name “a” has no quotation marks. Write "a".', "{a: 1}"],
    ['{"a": bridge}', "line 1, column 7", unquoted("bridge"), '{"a": bridge}'],
    ['{"when": 2021-03-30}', "line 1, column 10", unquoted("2021-03-30"), '{"when": 2021-03-30}'],
    ['{"a": 01}', "line 1, column 7", unquoted("01"), '{"a": 01}'],
    ['{"a": .5}', "line 1, column 7", unquoted(".5"), '{"a": .5}'],
    ['{"a": True}', "line 1, column 7", "“True” is not known here. Write true.", '{"a": True}'],
    ['{"a": None}', "line 1, column 7", "“None” is not known here. Write null.", '{"a": None}'],
    // Within a text
    [
      '{"a": "One line\r\nand another"}',
      "line 1, column 16",
      "a line break stands within the text that begins at line 1, column 7. Write \\n for one that belongs to the text, or close the text with a quotation mark.",
      '{"a": "One line',
    ],
    [
      '{"a": "One\tline"}',
      "line 1, column 11",
      "a tab stands within a text. Write \\t for one that belongs to the text.",
      '{"a": "One\\tline"}',
    ],
    [
      '{"a": "One\u001bline"}',
      "line 1, column 11",
      "a control character stands within a text. Write \\u001b for one that belongs to the text.",
      '{"a": "One\\u001bline"}',
    ],
    [
      String.raw`{"a": "C:\dir"}`,
      "line 1, column 10",
      String.raw`“\d” is no escape of JSON. Leave the backslash out, or write \\ for one that belongs to the text.`,
      String.raw`{"a": "C:\dir"}`,
    ],
    [
      String.raw`{"a": "\n\u12"}`,
      "line 1, column 10",
      String.raw`“\u12” is no escape of JSON. Leave the backslash out, or write \\ for one that belongs to the text.`,
      String.raw`{"a": "\n\u12"}`,
    ],
    // Names and values
    [
      '{"a" 1}',
      "line 1, column 6",
      "a colon is missing between a name and its value, before “1”.",
      '{"a" 1}',
    ],
    [
      '{"a" = 1}',
      "line 1, column 6",
      "a colon is missing between a name and its value, before “=”.",
      '{"a" = 1}',
    ],
    ['{"a": }', "line 1, column 7", "the value of a name is missing before “}”.", '{"a": }'],
    [
      '{"a": ["b": 1]}',
      "line 1, column 11",
      "a colon stands in a list. Names belong into { curly brackets }, not into [ square brackets ].",
      '{"a": ["b": 1]}',
    ],
    [
      '{"a": 1, {"b": 2}}',
      "line 1, column 10",
      "“{” stands where a name in quotation marks is due.",
      '{"a": 1, {"b": 2}}',
    ],
    // Comments, spaces and brackets
    ['{"a": 1 // one\n}', "line 1, column 9", comment, '{"a": 1 // one'],
    ['{/* one */"a": 1}', "line 1, column 2", comment, '{/* one */"a": 1}'],
    ['{"a": 1 # one\n}', "line 1, column 9", comment, '{"a": 1 # one'],
    [
      '{"a":\u00a01}',
      "line 1, column 6",
      "a space or sign that cannot be seen (U+00A0) stands between the entries. Replace it by an ordinary space.",
      '{"a":\u00a01}',
    ],
    [
      '{"a": [1}',
      "line 1, column 9",
      "“}” stands where the bracket at line 1, column 7 should be closed by another one.",
      '{"a": [1}',
    ],
    [
      '{"a": 1}}',
      "line 1, column 9",
      `“}” stands behind the end of the article. ${isClosedEarly}`,
      '{"a": 1}}',
    ],
    [
      '{"a": 1}\n{"b": 2}',
      "line 2, column 1",
      `“{” stands behind the end of the article. ${isClosedEarly}`,
      '{"b": 2}',
    ],
    // Half a file, and other files
    [
      '{"a": [\n  1, 2\n',
      "line 2, column 7",
      "the file ends before the bracket at line 1, column 7 is closed. Is its end missing?",
      "1, 2",
    ],
    [
      '{\n"a": "One of t',
      "line 2, column 15",
      "the file ends within the text that begins at line 2, column 6. Its last quotation mark is missing, or the end of the file is.",
      '"a": "One of t',
    ],
    ["<!DOCTYPE html>\n<p>", "line 1, column 1", begins("<!DOCTYPE html>"), "<!DOCTYPE html>"],
    ["Once upon a time", "line 1, column 1", begins("Once upon a time"), "Once upon a time"],
  ])("%j, says where it is at fault, and why", (text, place, why, line) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(saidOf(text)).toEqual([notJson(place, why, line)]);
  });

  it.each(["", " \n\t", "\ufeff"])("%j, says that it is empty", (text) => {
    expect(saidOf(text)).toEqual(["The file is empty. It should hold an article, in { curly brackets }."]);
  });

  it("goes on after a fault whose meaning is plain, and names the next", () => {
    expect(saidOf('{ "a": [ 1, ],\n  "b": 2, /* two */\n}')).toEqual([
      notJson("line 1, column 11", comma, '{ "a": [ 1, ],'),
      notJson("line 2, column 11", comment, '"b": 2, /* two */'),
      notJson("line 2, column 9", comma, '"b": 2, /* two */'),
    ]);
  });

  it("cuts the line around the fault where it is long, between whole characters", () => {
    const [line = ""] = saidOf(`{"a": "${"𠮷".repeat(200)}", }`);
    expect(line).toContain(`The line: …${"𠮷".repeat(49)}", }`);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  });
});

describe("the check, of a name that stands twice in one object,", () => {
  const twice = (text: string) => saidOf(text).filter((line) => line.includes("stands twice"));

  it("names it with the places of both, in every object", () => {
    const text = JSON.stringify(articleJson(), null, 1)
      .replace('"headline"', '"headline": "Another",\n "headline"')
      .replace('"status"', '"when": "2020-05-04",\n   "status"');
    expect(twice(text)).toEqual([
      'line 5, column 2: the name "headline" stands twice in one object, first at line 4, column 2. Only one of the two could be read: leave one out, or give it its right name. The line: "headline": "The bridge",',
      'line 20, column 4: the name "when" stands twice in one object, first at line 19, column 4. Only one of the two could be read: leave one out, or give it its right name. The line: "when": "2020-05-04",',
    ]);
  });

  it.each([
    ["written with an escape", '{"a": 1, "\\u0061": 2}', 1],
    ["that objects have by themselves", '{"__proto__": 1, "__proto__": 2, "constructor": 3}', 1],
    ["for the third time", '{"a": 1, "a": 2, "a": 3}', 2],
    ["in a file with another fault behind it", '{"a": 1, "a": 2,}', 1],
    [
      "in objects beside and within each other, where it is no fault",
      '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}',
      0,
    ],
    ["as a text, where it is no fault", '{"a": "a", "b": ["a", "a"], "c": "\\"a\\": 1, \\"a\\": 2"}', 0],
  ])("finds one %s", (_what, text, count) => {
    expect(twice(text)).toHaveLength(count);
  });
});
