import { describe, expect, it } from "vitest";
import { readJsonFile } from "../../src/article/read-json-file.ts";
import { articleJson } from "../support/article-json.ts";

const file = JSON.stringify(articleJson());

/** A valid file of exactly this many bytes, filled up with white space after the JSON. */
const fileOf = (bytes: number) => file + " ".repeat(bytes - new TextEncoder().encode(file).length);

describe("readJsonFile", () => {
  it("reads a file as its JSON is read", () => {
    expect(readJsonFile(file)).toEqual({ ok: true, value: articleJson() });
  });

  it("reads a file with a byte order mark", () => {
    expect(readJsonFile(`\ufeff${file}`)).toEqual({ ok: true, value: articleJson() });
  });

  it.each(["", "{", "not json", "{'format': 1}", `${file}}`, "undefined", "\ufeff\ufeff{}"])(
    "refuses %j as no JSON, in the parser's own words",
    (text) => {
      expect(readJsonFile(text)).toEqual({
        ok: false,
        failure: { code: "not-json", path: "", event: null, detail: expect.stringMatching(/./) },
      });
    },
  );

  it.each(["\n", "\r\n", "\r"])("names the line and column of a fault, with lines ended by %j", (end) => {
    const text = ["{", '  "format": 1,', '  "id": "bridge",', "}"].join(end);
    expect(readJsonFile(text)).toMatchObject({
      failure: { code: "not-json", detail: expect.stringContaining("at line 4 column 1") },
    });
  });

  it("reads a file of 50 MB", () => {
    expect(readJsonFile(fileOf(50_000_000))).toMatchObject({ ok: true });
  });

  it("refuses a file of one byte more, and says how many bytes it has", () => {
    expect(readJsonFile(fileOf(50_000_001))).toEqual({
      ok: false,
      failure: { code: "too-large", path: "", event: null, detail: "50000001" },
    });
  });

  it.each(["é", "字", "🗻"])("counts bytes of UTF-8, not characters, of %s", (character) => {
    const size = new TextEncoder().encode(character).length;
    const count = Math.floor(50_000_000 / size) + 1;
    expect(readJsonFile(character.repeat(count))).toMatchObject({
      failure: { code: "too-large", detail: String(count * size) },
    });
  });
});
