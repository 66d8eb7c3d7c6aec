import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible } from "../../src/check/visible-text.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";

/** Would move the cursor, colour the line, or turn it around. */
const dangerous = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/u;

describe("visible", () => {
  it.each([
    ["a\u001b[31mb", "a\\u001b[31mb"],
    ["a\nb\r\tc", "a\\nb\\r\\tc"],
    ["a\u0085\u007fb", "a\\u0085\\u007fb"],
    ["a\u202eb\u2066c\u200ed\u061c", "a\\u202eb\\u2066c\\u200ed\\u061c"],
    ["a\u00adb\u200bc\u2060", "a\\u00adb\\u200bc\\u2060"],
    ["a\ud800b", "a\\ud800b"],
    ["\u{e0041}", "\\u{e0041}"],
    ["“Zoë” 👨‍👩‍👧 ✌️ می‌خواهم 𠮷\u00a0x", "“Zoë” 👨‍👩‍👧 ✌️ می‌خواهم 𠮷\u00a0x"],
  ])("writes %j as %s", (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(visible(shown)).toBe(shown);
  });

  it("leaves nothing dangerous in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(dangerous);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("the check, of control characters in a file,", () => {
  const evil = "\u001b[2J\u202e\u0007";
  const check = (json: Json, name = "bridge.json") =>
    checkFiles([{ name, bytes: new TextEncoder().encode(JSON.stringify(json)) }], enCheck).lines;

  it.each<[string, Json]>([
    ["a field", articleJson({ id: evil })],
    ["the name of a field", articleJson({ [evil]: 1 })],
    ["a quote that is not found", articleJson({ events: [eventJson({ quotes: [{ exact: `x${evil}` }] })] })],
    [
      "the passage that is nearest to a quote",
      articleJson({
        articleBody: `The bridge ${evil} was opened on Sunday.`,
        events: [eventJson({ quotes: [{ exact: "The bridge was opened on Sunday." }] })],
      }),
    ],
    [
      "a quote that cuts a word",
      articleJson({
        articleBody: `Opened${evil}ed.`,
        events: [eventJson({ quotes: [{ exact: `ened${evil}e` }] })],
      }),
    ],
  ])("echoes none of %s", (_what, json) => {
    const lines = check(json);
    expect(lines.join("")).toContain("\\u");
    for (const line of lines) expect(line).not.toMatch(dangerous);
  });

  it("echoes none of a file's name, nor of what is no JSON", () => {
    const bad = { name: `${evil}.json`, bytes: new TextEncoder().encode(`{"a": ${evil}}`) };
    const lost = { name: `${evil}.json`, bytes: null };
    const { lines } = checkFiles([bad, lost], enCheck);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toMatch(dangerous);
    expect(check(articleJson(), `${evil}/bridge.json`)[0]).toBe(
      "ok \\u001b[2J\\u202e\\u0007/bridge.json: 1 event, 1 quote",
    );
  });
});
