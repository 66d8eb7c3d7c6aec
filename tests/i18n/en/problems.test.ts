import { describe, expect, it } from "vitest";
import type { Problem, Wanted } from "../../../src/article/problem.ts";
import { problemInWords, wantedInWords } from "../../../src/i18n/en/problems.ts";

const field = {
  code: "field",
  path: "events[3].when",
  found: '"2021-13"',
  wanted: "date",
  event: "summit",
} as const;
const quote = { path: "events[3].quotes[0]", event: "summit", exact: "the very words" } as const;
const file = { path: "", event: null } as const;

describe("problemInWords", () => {
  it.each<[string, Problem]>([
    [
      'events[3].when (event “summit”) is "2021-13". It should be a date that exists, such as 2021, 2021-03, 2021-03-30, 2021-03-30T14:05Z or 2021-04-22/2021-04-23.',
      field,
    ],
    [
      "headline is missing. It should be text that is not blank.",
      { ...field, path: "headline", found: null, wanted: "non-empty-text", event: null },
    ],
    [
      "The file is []. It should be an object, in { curly brackets }.",
      { ...field, path: "", found: "[]", wanted: "object", event: null },
    ],
    [
      "format is 2. It should be 1, the only version of the format that is read here.",
      { ...field, path: "format", found: "2", wanted: "format-1", event: null },
    ],
    [
      "events[3].quotes[0] (event “summit”): “the very words” does not stand in the article. Copy the words from the article, character for character.",
      { code: "quote-not-found", ...quote, occurrences: 0 },
    ],
    [
      "events[3].quotes[0] (event “summit”): “the very words” stands in the article, but not directly between the prefix and suffix given. Correct them or leave them out.",
      { code: "quote-out-of-context", ...quote, occurrences: 1 },
    ],
    [
      "events[3].quotes[0] (event “summit”): “the very words” stands 1,200 times in the article. Give a prefix or suffix, the characters directly before or after, that only the right place has.",
      { code: "quote-ambiguous", ...quote, occurrences: 1200 },
    ],
    [
      "events[3].quotes[0] (event “summit”): “the very words” ends within the character “🇷🇺” of the article. Quote the whole character, or leave it out.",
      { code: "quote-splits-character", ...quote, at: "end", character: "🇷🇺" },
    ],
    [
      "events[3].datePhrase (event “summit”): “the very words” begins within the character “👍🏽” of the article. Quote the whole character, or leave it out.",
      {
        code: "quote-splits-character",
        ...quote,
        path: "events[3].datePhrase",
        at: "start",
        character: "👍🏽",
      },
    ],
    [
      'headline is " \\n", of which nothing can be seen. It should be text that is not blank.',
      { ...field, path: "headline", found: '" \\n"', wanted: "non-empty-text", event: null },
    ],
    [
      "The file is not JSON (Unexpected end). Look there for a missing or extra comma, bracket or quotation mark.",
      { code: "not-json", ...file, detail: "Unexpected end" },
    ],
    [
      "The file is 50,000,001 bytes. Up to 50,000,000 (50 MB) are read: leave something out or split it.",
      { code: "too-large", ...file, detail: "50000001" },
    ],
    [
      "The file has 200,001 events. Up to 200,000 are read: leave some out or split it.",
      { code: "too-many-events", ...file, detail: "200001" },
    ],
  ])("says: %s", (sentence, problem) => {
    expect(problemInWords(problem)).toBe(sentence);
  });

  it("shows that a long value goes on", () => {
    expect(problemInWords({ ...field, found: `"${"a".repeat(79)}` })).toContain(`${"a".repeat(79)}…. It`);
  });

  it("shows the beginning of a long quote, whole characters only", () => {
    const sentence = problemInWords({
      code: "quote-not-found",
      ...quote,
      exact: "𠮷".repeat(200),
      occurrences: 0,
    });
    expect(sentence).toContain(`“${"𠮷".repeat(120)}…”`);
  });
});

describe("wantedInWords", () => {
  it("has words of its own for everything that can be wanted", () => {
    const all = [
      "text",
      "title",
      "quote",
      "id",
      "free-id",
      "unique-id",
      "language",
      "day-or-instant",
    ] as const;
    const more = [
      "end-after-start",
      "web-address",
      "status",
      "voice",
      "event",
      "at-least-one",
      "list",
    ] as const;
    const words = ([...all, ...more] satisfies Wanted[]).map(wantedInWords);
    expect(new Set(words).size).toBe(words.length);
  });
});
