// Ten thousand files for each promise: any JSON at all, and valid files with something in them changed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../src/article/field-rules.ts";
import { parseArticle } from "../../src/article/parse-article.ts";
import { articleJson, eventJson } from "../support/article-json.ts";

const runs = { numRuns: 10_000 };

/** The keys that each object in a parsed article has, by where it stands: these and no others. */
const keysAt: Readonly<Record<string, readonly string[]>> = {
  "": [
    ...["id", "headline", "inLanguage", "datePublished", "publisher", "author", "url", "license"],
    ...["articleBody", "voices", "events"],
  ],
  publisher: ["name", "url"],
  voices: ["id", "name", "role"],
  events: ["id", "title", "when", "datePhrase", "status", "voice", "about", "quotes", "fileIndex"],
  datePhrase: ["exact", "prefix", "suffix"],
  quotes: ["exact", "prefix", "suffix"],
};

const rich = JSON.stringify(
  articleJson({
    publisher: { name: "The Courier", url: "https://courier.example/" },
    author: "A. Writer",
    voices: [{ id: "mayor", name: "The mayor", role: "mayor" }],
    events: [
      eventJson({ voice: "mayor", datePhrase: { exact: "3 May 2020", prefix: "on " } }),
      eventJson({
        id: "closed",
        when: "2020-05-07/..",
        about: ["opened"],
        quotes: [{ exact: "It", suffix: " was" }],
      }),
    ],
  }),
);

/** Values that a careless or hostile file may hold, beside any JSON. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "javascript:alert(1)",
    "\ud800",
    "\0",
    "",
    "2021-13",
    "../..",
    -0,
    1e308,
  ),
  fc.string({ unit: "binary" }),
);
const keys = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "extra", "hasOwnProperty", "then"),
  fc.string(),
);

const mutations = fc.record({
  pick: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "double"),
  key: keys,
  value: values,
});
const mutatedFiles = fc.array(mutations, { minLength: 1, maxLength: 4 }).map((all) => {
  const json: unknown = JSON.parse(rich);
  for (const mutation of all) mutate(json, mutation);
  return json;
});

describe("parseArticle, over any JSON", () => {
  it("never throws, and names a path for all that it refuses", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const outcome = parseArticle(json);
        expect(outcome.ok || outcome.failure.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it("never throws on a valid file with something changed, and passes on no unknown key", () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutatedFiles, (json) => {
        const outcome = parseArticle(json);
        expect({}).not.toHaveProperty("polluted");
        if (!outcome.ok) return;
        accepted += 1;
        expect(strangersIn(outcome.value.article)).toEqual([]);
      }),
      runs,
    );
    expect(accepted).toBeGreaterThan(runs.numRuns / 10);
  });

  it("tells what it found in at most 80 characters, and each event that it set aside", () => {
    let told = 0;
    let setAside = 0;
    fc.assert(
      fc.property(mutatedFiles, (json) => {
        const outcome = parseArticle(json);
        const problems = outcome.ok ? outcome.value.problems : outcome.failure;
        for (const problem of problems) {
          if (problem.code !== "field") continue;
          told += 1;
          expect(problem.found?.length ?? 0).toBeLessThanOrEqual(80);
        }
        const { events } = isRecord(json) ? json : {};
        if (!outcome.ok || !Array.isArray(events)) return;
        const kept = new Set(outcome.value.article.events.map(({ fileIndex }) => fileIndex));
        for (const index of events.keys()) {
          if (kept.has(index)) continue;
          setAside += 1;
          expect(problems.some(({ path }) => path.startsWith(`events[${index}]`))).toBe(true);
        }
      }),
      runs,
    );
    expect(told).toBeGreaterThan(runs.numRuns / 4);
    expect(setAside).toBeGreaterThan(runs.numRuns / 20);
  });
});

interface Mutation {
  readonly pick: number;
  readonly how: "replace" | "remove" | "add" | "double";
  readonly key: string;
  readonly value: unknown;
}

/** Changes one field of one object or list in the file. */
function mutate(json: unknown, { pick, how, key, value }: Mutation): void {
  const holders = objectsIn(json);
  const holder = holders[pick % holders.length];
  if (holder === undefined) return;
  const fields = Object.keys(holder);
  const field = fields[pick % Math.max(1, fields.length)];
  if (Array.isArray(holder) && (how === "double" || how === "add"))
    holder.push(how === "add" ? value : holder[0]);
  else if (how === "add" || field === undefined) put(holder, key, value);
  else if (how === "remove") Reflect.deleteProperty(holder, field);
  else put(holder, field, value);
}

/** As JSON.parse would: `__proto__` becomes a field like any other. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

/** Dates are parseEdtf's own objects, never the file's. */
function strangersIn(value: unknown, at = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => strangersIn(item, at));
  if (!isRecord(value) || at === "when" || at === "datePublished") return [];
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`a strange prototype at ${at}`];
  const isKnown = String(Object.keys(value)) === String(keysAt[at]);
  return [
    ...(isKnown ? [] : [`${at} has ${Object.keys(value)}`]),
    ...Object.entries(value).flatMap(([key, field]) => strangersIn(field, key)),
  ];
}
