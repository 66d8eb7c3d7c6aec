import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSlips } from "../../src/check/find-slips.ts";
import { readStrictJson } from "../../src/check/strict-json.ts";

const runs = { numRuns: 10_000 };

const good = JSON.stringify(
  { a: 1, b: ["x", true, null, { c: -1.5e3, 'd"': "e\\" }], f: {}, g: [], h: "“é” 𠮷" },
  null,
  1,
);
const signs = fc.constantFrom(
  ...['"', "{", "}", "[", "]", ",", ":", " ", "\n", "\r", "\t", "\\", "a", "1", "0", "-", ".", "e", "true"],
  ...["“", "'", "/*x*/", "//", "#", "\u00a0", "\ufeff", "\0", "u00e9", "\ud83d"],
);
const changes = fc.array(fc.tuple(fc.constantFrom("put", "drop", "change", "cut"), fc.nat(), signs), {
  minLength: 1,
  maxLength: 3,
});
const broken = changes.map((all) =>
  all.reduce((text, [how, pick, sign]) => {
    const at = pick % (text.length + 1);
    if (how === "cut") return text.slice(0, at);
    return `${text.slice(0, at)}${how === "drop" ? "" : sign}${text.slice(how === "put" ? at : at + 1)}`;
  }, good),
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("findSlips", () => {
  it("finds a slip where JSON.parse finds one and nowhere else, within the text", () => {
    let wrong = 0;
    let right = 0;
    fc.assert(
      fc.property(broken, (text) => {
        const { slips } = findSlips(text);
        expect(slips.length === 0, text).toBe(isJson(text));
        for (const { at } of slips) expect(at >= 0 && at <= text.length).toBe(true);
        if (slips.length > 0) wrong += 1;
        else right += 1;
      }),
      runs,
    );
    expect(wrong).toBeGreaterThan(runs.numRuns / 4);
    expect(right).toBeGreaterThan(runs.numRuns / 50);
  });

  it("finds none in any JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(4), (json, indent) => {
        expect(findSlips(JSON.stringify(JSON.parse(json), null, indent)).slips).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["[", '{"a":', '[{"a":'])("is not overcome by 200,000 times %j", (open) => {
    const text = open.repeat(200_000);
    expect(findSlips(text).slips).toMatchObject([{ cause: "ends-early", at: text.length }]);
  });

  it("does not name more than ten slips, nor more than ten names", () => {
    expect(findSlips(`[${"1,,".repeat(50)}1]`).slips).toHaveLength(10);
    expect(findSlips(`{${'"a":1,'.repeat(50)}"a":1}`).twins).toHaveLength(10);
  });
});

/** Objects as lists of their fields, in which a name may stand again. */
interface Fields {
  readonly fields: readonly (readonly [name: string, value: Value])[];
}
type Value = string | Fields | readonly Value[];

const { value } = fc.letrec<{ value: Value; fields: Fields }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('"', "a", '"a":1,"a":', "\\", "\\\\"),
    tie("fields"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
  fields: fc.record({
    fields: fc.array(fc.tuple(fc.constantFrom("a", "b", 'c"', "__proto__", "d\\"), tie("value")), {
      maxLength: 4,
    }),
  }),
}));

function written(json: Value): string {
  if (typeof json === "string") return JSON.stringify(json);
  if ("fields" in json) {
    return `{ ${json.fields.map(([name, each]) => `${JSON.stringify(name)} : ${written(each)}`).join(", ")} }`;
  }
  return `[${json.map(written).join()}]`;
}

/** Names that their object has had before. */
function twinsIn(json: Value): number {
  if (typeof json === "string") return 0;
  if (!("fields" in json)) return json.reduce((sum, each) => sum + twinsIn(each), 0);
  const own = json.fields.length - new Set(json.fields.map(([name]) => name)).size;
  return json.fields.reduce((sum, [, each]) => sum + twinsIn(each), own);
}

describe("readStrictJson", () => {
  it("gives what JSON.parse gives, and names each name that its object has had", () => {
    let twice = 0;
    let once = 0;
    fc.assert(
      fc.property(value, (json) => {
        const text = written(json);
        const strict = readStrictJson(text);
        expect(strict.json).toEqual(JSON.parse(text));
        const twins = twinsIn(json);
        expect(strict.problems).toHaveLength(Math.min(twins, 10));
        if (twins > 0) twice += 1;
        else once += 1;
      }),
      runs,
    );
    expect(twice).toBeGreaterThan(runs.numRuns / 20);
    expect(once).toBeGreaterThan(runs.numRuns / 20);
  });

  it.each(["\n", "\r\n", "\r"])("counts lines that end with %j", (end) => {
    const text = ["\ufeff{", '  "a": 1,', '  "a": 2,', "}"].join(end);
    expect(readStrictJson(text).problems).toMatchObject([
      { code: "json", line: 3, column: 9 },
      { code: "twin-name", line: 3, column: 3, first: { line: 2, column: 3 } },
    ]);
  });

  it("counts the columns of a first line without its byte order mark", () => {
    expect(readStrictJson('\ufeff{"a": 1, "a": 2}').problems).toMatchObject([
      { code: "twin-name", line: 1, column: 10, first: { line: 1, column: 2 } },
    ]);
  });

  it.each(["[", '{"a":'])("reads 200,000 times %j", (open) => {
    const close = open === "[" ? "]" : "}";
    const text = `${open.repeat(200_000)}1${close.repeat(200_000)}`;
    expect(readStrictJson(text).problems).toEqual([]);
  });
});
