import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/article/problem.ts";
import { proveArticle } from "../../src/check/prove-article.ts";
import { reportProblems } from "../../src/check/report.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { fixtureText } from "../support/files.ts";

describe("reportProblems", () => {
  it("names file, event, path and quote of every fault in the broken fixture, and what may have been meant", () => {
    const text = fixtureText("broken.json");
    const proof = proveArticle(text);
    const problems = proof.ok ? [] : proof.failure;
    const lines = reportProblems("broken.json", JSON.parse(text), problems, {
      ...enCheck,
      problem: ({ code, path, event }) => `${code} ${path} ${event}`,
    });
    expect(lines).toEqual([
      "broken.json: field events[1] null",
      "broken.json: field events[2].id null",
      "broken.json: field events[3].id null",
      "broken.json: field events[4].id opened",
      "broken.json: field events[5].title blank-title",
      "broken.json: field events[6].title long-title",
      "broken.json: field events[7].title half-character",
      "broken.json: field events[8].when no-date",
      "broken.json: field events[9].when impossible-date",
      "broken.json: field events[10].when end-before-start",
      "broken.json: field events[11].status unknown-status",
      "broken.json: field events[12].voice unknown-voice",
      "broken.json: field events[13].quotes no-quotes",
      "broken.json: field events[14].quotes quotes-missing",
      "broken.json: field events[15].quotes[0].exact blank-quote",
      "broken.json: field events[16].quotes[0].exact long-quote",
      "broken.json: field events[17].datePhrase phrase-as-text",
      "broken.json: field events[22].about[0] bad-links",
      "broken.json: field events[22].about[1] bad-links",
      "broken.json: field events[22].about[3] bad-links",
      "broken.json: field events[22].about[4] bad-links",
      "broken.json: quote-not-found events[18].quotes[0] quote-not-found",
      "  the quote: “It cost 149 million crowns.”",
      "  did you mean “It cost 140 million crowns.”? 1 character differs",
      "broken.json: quote-ambiguous events[19].quotes[0] quote-ambiguous",
      "broken.json: quote-out-of-context events[20].quotes[0] quote-out-of-context",
      "broken.json: quote-not-found events[21].datePhrase phrase-not-found",
      "  the quote: “4 May 2020”",
      "  did you mean “3 May 2020”? 1 character differs",
    ]);
  });

  it("reports a file that could not be read at all", () => {
    expect(reportProblems("a.json", undefined, [], enCheck)).toEqual([]);
    const problem = { code: "not-json", path: "", event: null, detail: "x" } as const;
    const words = { ...enCheck, problem: ({ code }: Problem) => code };
    expect(reportProblems("a.json", undefined, [problem], words)).toEqual(["a.json: not-json"]);
  });
});
