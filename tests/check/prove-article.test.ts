import { describe, expect, it } from "vitest";
import { proveArticle } from "../../src/check/prove-article.ts";
import { reportProblems } from "../../src/check/report.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson, type Json } from "../support/article-json.ts";
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

  it("names the faults behind other faults: of a bad event's quotes, voice and links, and of a refused file's events", () => {
    const faults = {
      when: "never",
      voice: "nobody",
      about: ["nowhere"],
      datePhrase: { exact: "4 May 2020" },
      quotes: [{ exact: "no" }, { exact: "" }, { exact: "It cost" }],
    };
    const paths = [
      "events[0].when",
      "events[0].quotes[1].exact",
      "events[0].voice",
      "events[0].about[0]",
      "events[0].datePhrase",
      "events[0].quotes[0]",
    ];
    const pathsOf = (fields: Json) => {
      const proof = proveArticle(JSON.stringify(articleJson({ events: [eventJson(faults)], ...fields })));
      return proof.ok
        ? []
        : proof.failure.map((problem) => ("path" in problem ? problem.path : problem.code));
    };
    expect(pathsOf({})).toEqual(paths);
    expect(pathsOf({ headline: 1 })).toEqual(["headline", ...paths]);
    expect(pathsOf({ voices: [{ id: "nobody" }] })).toEqual([
      "voices[0].name",
      ...paths.filter((path) => path !== "events[0].voice"),
    ]);
  });

  it.each([
    ["another version", { format: 2 }, ["format"]],
    ["no list of events", { events: 7 }, ["events"]],
    ["no text", { articleBody: 7, events: [eventJson({ quotes: [{ exact: "no" }] })] }, ["articleBody"]],
    ["no voices' list", { voices: 7, events: [null] }, ["voices", "events[0]"]],
  ])("looks for none that cannot be known, in a file of %s", (_what, fields, paths) => {
    expect(proveArticle(JSON.stringify(articleJson(fields)))).toMatchObject({
      failure: paths.map((path) => ({ path })),
    });
  });

  it("names an event without an id by its title, and one without both by its place", () => {
    const quotes = [{ exact: "no" }];
    const events = [
      eventJson({ id: "Not an id", quotes }),
      eventJson({ id: undefined, title: "The title", quotes }),
      { quotes },
    ];
    const proof = proveArticle(JSON.stringify(articleJson({ events })));
    expect(proof.ok ? [] : proof.failure).toEqual(
      expect.arrayContaining(
        ["Not an id", "The title", "events[2]"].map((event) => expect.objectContaining({ event })),
      ),
    );
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
      const report = reportProblems("file.json", JSON.parse(file), proof.failure, enCheck);
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
