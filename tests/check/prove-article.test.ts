import { describe, expect, it } from "vitest";
import { proveArticle } from "../../src/check/prove-article.ts";
import { reportProblems } from "../../src/check/report.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson } from "../support/article-json.ts";
import { bundledText, fixtureNames, fixtureText } from "../support/files.ts";

const bundled = bundledText("position-of-strength");

/** Each quote and date phrase of the bundled file: the event's id, its path, its words. */
const quotes = selectorsOf(JSON.parse(bundled));

describe("proveArticle", () => {
  it.each(fixtureNames)("finds every quote of %s, and loses no event", (name) => {
    const proof = proveArticle(fixtureText(name));
    const { events }: Bundled = JSON.parse(fixtureText(name));
    expect(proof).toMatchObject({ ok: true });
    if (proof.ok) expect(proof.value.events).toHaveLength(events.length);
  });

  it("fails for a link to nowhere, which the page would only drop", () => {
    const file = JSON.stringify(articleJson({ events: [eventJson({ about: ["nowhere"] })] }));
    expect(proveArticle(file)).toMatchObject({ ok: false, failure: [{ path: "events[0].about[0]" }] });
  });

  it("fails with the problems of the form and of the quotes together", () => {
    const events = [eventJson({ status: "rumoured" }), eventJson({ id: "b", quotes: [{ exact: "no" }] })];
    expect(proveArticle(JSON.stringify(articleJson({ events })))).toMatchObject({
      failure: [{ path: "events[0].status" }, { path: "events[1].quotes[0]" }],
    });
  });

  it.each(["", "[]", "{}"])("fails for a file that is %j", (text) => {
    expect(proveArticle(text)).toMatchObject({ ok: false });
  });
});

describe("proveArticle, with one character of a bundled quote changed", () => {
  it.each(quotes)(
    "fails for %s at %s, naming the quote and the nearest passage: %s",
    (event, path, exact) => {
      const middle = Math.floor(exact.length / 2);
      const changed = `${exact.slice(0, middle)}_${exact.slice(middle + 1)}`;
      const file = withSelector(path, changed);
      const proof = proveArticle(file);
      expect(proof).toEqual({
        ok: false,
        failure: [{ code: "quote-not-found", path, event, exact: changed, occurrences: 0 }],
      });
      if (proof.ok) return;
      const report = reportProblems("file.json", file, proof.failure, enCheck);
      expect(report[0]).toContain(`file.json: ${path} (event “${event}”)`);
      expect(report.slice(1)).toEqual([
        `  the quote: “${changed}”`,
        `  did you mean “${exact}”? 1 character differs`,
      ]);
    },
  );
});

function selectorsOf({ events }: Bundled): [event: string, path: string, exact: string][] {
  return events.flatMap(({ id, datePhrase, quotes }, index) => [
    [id, `events[${index}].datePhrase`, datePhrase.exact] as [string, string, string],
    ...quotes.map(({ exact }, at): [string, string, string] => [id, `events[${index}].quotes[${at}]`, exact]),
  ]);
}

/** What the bundled file is known to hold; were it otherwise, the tests above would find no quotes to change. */
interface Bundled {
  events: { id: string; datePhrase: Words; quotes: Words[] }[];
}

interface Words {
  exact: string;
}

/** The bundled file with other words at the path `events[i].datePhrase` or `events[i].quotes[j]`. */
function withSelector(path: string, exact: string): string {
  const [, index, quote] = /^events\[(\d+)\]\.(?:datePhrase|quotes\[(\d+)\])$/.exec(path) ?? [];
  const json: Bundled = JSON.parse(bundled);
  const event = json.events[Number(index)];
  if (event === undefined) return bundled;
  if (quote === undefined) event.datePhrase.exact = exact;
  else event.quotes[Number(quote)] = { exact };
  return JSON.stringify(json);
}
