// What an editor reads of a quote that differs from the article where the eye cannot see it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTexts } from "../../src/check/align-texts.ts";
import { hiddenDifferences } from "../../src/check/hidden-differences.ts";
import { lookalikesIn } from "../../src/check/lookalike.ts";
import { looks } from "../../src/check/looks.ts";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson } from "../support/article-json.ts";

/** What is said of a quote below the fault and the quote itself. */
function said(articleBody: string, exact: string): string[] {
  const json = articleJson({ articleBody, events: [eventJson({ quotes: [{ exact }] })] });
  const bytes = new TextEncoder().encode(JSON.stringify(json));
  const { lines } = checkFiles([{ name: "bridge.json", bytes }], enCheck);
  return lines.slice(2).map((line) => line.trim());
}

const differs = (article: string, place: string, quote: string) =>
  `the article has ${article} ${place}, where the quote has ${quote}`;

describe("the check, of a quote that is not found,", () => {
  it.each<[what: string, body: string, quote: string, differences: string[]]>([
    [
      "a no-break space",
      "The talks cost 40\u00a0million euros on March 29.",
      "cost 40 million euros",
      [differs("a no-break space U+00A0", "after “40”", "a space")],
    ],
    [
      "several of them",
      "From 40\u00a0to 50\u00a0million euros.",
      "From 40 to 50 million euros.",
      [differs("a no-break space U+00A0", "after “40”, after “50”", "a space")],
    ],
    [
      "a narrow no-break space",
      "It cost 1\u202f400 crowns in all.",
      "It cost 1 400 crowns",
      [differs("a narrow no-break space U+202F", "after “1”", "a space")],
    ],
    [
      "a line break",
      "It was opened\non Sunday.",
      "opened on Sunday",
      [differs("a line break", "after “opened”", "a space")],
    ],
    [
      "a line break of two signs, in a quote",
      "It was opened on Sunday.",
      "opened\r\non Sunday",
      [differs("a space", "after “opened”", "a line break")],
    ],
    [
      "two spaces",
      "It was opened  on Sunday.",
      "It was opened on Sunday.",
      [differs("2 spaces", "after “opened”", "a space")],
    ],
    [
      "a composed letter",
      "Café owners agreed.",
      "Cafe\u0301 owners agreed.",
      [
        differs(
          "“é” U+00E9",
          "after “Caf”",
          "“e\u0301” (2 characters: e U+0065 and a combining acute accent U+0301)",
        ),
      ],
    ],
    [
      "a decomposed letter",
      "Cafe\u0301 owners agreed.",
      "Café owners agreed.",
      [
        differs(
          "“e\u0301” (2 characters: e U+0065 and a combining acute accent U+0301)",
          "after “Caf”",
          "“é” U+00E9",
        ),
      ],
    ],
    [
      "a soft hyphen",
      "A co\u00adoperation pact.",
      "A cooperation pact",
      [differs("a soft hyphen U+00AD", "after “co”", "nothing")],
    ],
    [
      "a zero-width space",
      "A pact fol\u200blowed.",
      "A pact followed.",
      [differs("a zero-width space U+200B", "after “fol”", "nothing")],
    ],
    [
      "a zero-width space, in a quote",
      "A pact followed.",
      "A pact \u200bfollowed.",
      [differs("nothing", "after “pact”", "a zero-width space U+200B")],
    ],
    [
      "curly quotation marks",
      "“It’s done,” she said.",
      '"It\'s done," she said.',
      [
        differs("a curly quotation mark “ U+201C", "at its beginning", "a straight quotation mark"),
        differs("a curly apostrophe ’ U+2019", "after “It”", "a straight apostrophe"),
        differs("a curly quotation mark ” U+201D", "after “done,”", "a straight quotation mark"),
      ],
    ],
    [
      "a dash",
      "The years 2014–2015 were dry.",
      "The years 2014-2015 were dry.",
      [differs("an en dash U+2013", "after “2014”", "a hyphen")],
    ],
    [
      "a minus sign",
      "It was −4 degrees outside.",
      "It was –4 degrees outside.",
      [differs("a minus sign U+2212", "after “was”", "an en dash U+2013")],
    ],
    [
      "a letter of another script",
      "The сity was closed.",
      "The city was closed.",
      [differs("“с” U+0441", "after “The”", "“c” U+0063")],
    ],
    [
      "a ligature",
      "The ﬁrst bridge was closed.",
      "The first bridge was closed.",
      [differs("“ﬁ” U+FB01", "after “The”", "“f” U+0066 and “i” U+0069")],
    ],
    [
      "an ellipsis",
      "They waited … and left.",
      "They waited ... and left.",
      [differs("an ellipsis … U+2026", "after “waited”", "3 full stops U+002E")],
    ],
  ])("names %s", (_what, body, quote, differences) => {
    const [nearest, ...below] = said(body, quote);
    expect(nearest).toMatch(/^did you mean “/);
    expect(below).toEqual(differences);
  });

  it("names what cannot be seen beside what can", () => {
    expect(
      said("The talks cost 40\u00a0million euros.", "The talks cost 41 million euros.").slice(1),
    ).toEqual([differs("a no-break space U+00A0", "after “40”", "a space")]);
  });

  it("says nothing more of a difference that can be seen", () => {
    expect(said("It cost 140 million crowns.", "It cost 149 million crowns.")).toEqual([
      "did you mean “It cost 140 million crowns.”? 1 character differs",
    ]);
  });

  it("names five places of one difference, and counts the others", () => {
    const body = Array.from({ length: 9 }, (_, at) => `n${at}\u00a0x`).join(" and then ");
    const [, line = ""] = said(body, body.replaceAll("\u00a0", " "));
    expect(line).toContain(
      "after “n0”, after “n1”, after “n2”, after “n3”, after “n4” and at 4 more places,",
    );
  });

  it("finds a short quote of which most characters are others that look the same", () => {
    expect(said("She said “No.” Then she left.", '"No."')).toEqual([
      "did you mean ““No.””? 2 characters differ",
      differs("a curly quotation mark “ U+201C", "at its beginning", "a straight quotation mark"),
      differs("a curly quotation mark ” U+201D", "after “No.”", "a straight quotation mark"),
    ]);
  });
});

const characters = fc.constantFrom(
  ...[
    "a",
    "b",
    "é",
    "e\u0301",
    " ",
    "\u00a0",
    "  ",
    "\n",
    "\u200b",
    "\u00ad",
    "“",
    '"',
    "’",
    "'",
    "–",
    "-",
    "𠮷",
  ],
);
const texts = fc.array(characters, { maxLength: 24 }).map((all) => all.join(""));

describe("alignTexts", () => {
  it("gives the article again where its changes are made in the quote", () => {
    fc.assert(
      fc.property(texts, texts, (quote, article) => {
        let made = "";
        let rest = quote;
        let at = 0;
        for (const { steps, before, after } of alignTexts(quote, article)) {
          const inQuote = steps.map((step) => step.inQuote).join("");
          const inArticle = steps.map((step) => step.inArticle).join("");
          expect(article).toBe(`${before}${inArticle}${after}`);
          const same = before.slice(at);
          expect(rest.startsWith(same + inQuote)).toBe(true);
          made += same + inArticle;
          rest = rest.slice(same.length + inQuote.length);
          at = before.length + inArticle.length;
        }
        expect(made + rest).toBe(article);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("hiddenDifferences", () => {
  it("are told of every text that another looks like, unless the two are one", () => {
    let alike = 0;
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 4 }), (text, picks) => {
        const other = picks.reduce(disguised, text);
        expect(looks(other)).toBe(looks(text));
        expect(hiddenDifferences(other, text).length > 0).toBe(other !== text);
        if (other !== text) alike += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(alike).toBeGreaterThan(1_000);
  });
});

const disguises: readonly (readonly [string, string])[] = [
  [" ", "\u00a0"],
  [" ", "  "],
  ["“", '"'],
  ["'", "’"],
  ["–", "-"],
  ["é", "e\u0301"],
  ["a", "a\u00ad"],
  ["b", "\u200bb"],
];

function disguised(text: string, pick: number): string {
  const [plain, other] = disguises[pick % disguises.length] ?? ["", ""];
  return text.replace(plain, other);
}

describe("lookalikesIn", () => {
  it("gives a passage that looks like the quote and is not the same", () => {
    let found = 0;
    fc.assert(
      fc.property(texts, texts, texts, (before, text, after) => {
        const quote = text.replaceAll(/\s+/g, "\u00a0");
        const passage = lookalikesIn(`${before}${text}${after}`)(quote);
        if (passage === null) return;
        found += 1;
        expect(`${before}${text}${after}`).toContain(passage.exact);
        expect(looks(passage.exact).trim()).toBe(looks(quote).trim());
        expect(passage.differs).toBeGreaterThan(0);
      }),
      { numRuns: 5_000 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it.each([
    ["that looks like two passages", "“No.” “No.”", '"No."'],
    ["that looks like none", "“No.”", '"Yes."'],
    ["of which nothing can be seen", "No.", "\u200b"],
  ])("gives nothing for a quote %s", (_what, text, quote) => {
    expect(lookalikesIn(text)(quote)).toBeNull();
  });
});
