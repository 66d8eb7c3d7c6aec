// Proved articles for tests of what is made of them: the bundled one, the fixtures, and ones built on the small valid file.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnchoredArticle, AnchoredEvent } from "../../src/article/anchored-article.ts";
import { proveArticle } from "../../src/check/prove-article.ts";
import { articleJson, eventJson, type Json } from "./article-json.ts";

export function bundledArticle(): AnchoredArticle {
  return proveText(readText("src/content/position-of-strength.json"));
}

export function fixtureArticle(name: string): AnchoredArticle {
  return proveText(readText(`tests/fixtures/${name}`));
}

/** The bundled article and every fixture whose quotes all stand in its text, by name. */
export function everyArticle(): (readonly [name: string, article: AnchoredArticle])[] {
  const names = ["every-date-form.json", "arabic.json", "japanese-astral.json", "twins-and-overlaps.json"];
  return [
    ["position-of-strength", bundledArticle()],
    ...names.map((name) => [name, fixtureArticle(name)] as const),
  ];
}

/** The small valid article with these events; each names what differs from `eventJson`, its id at least. */
export function articleOf(events: readonly Json[], fields: Json = {}): AnchoredArticle {
  return proveText(JSON.stringify(articleJson({ events: events.map(eventJson), ...fields })));
}

/** Events of the article's own voice at these dates: `e1`, `e2` and so on, titled alike. */
export function articleAt(...dates: readonly string[]): AnchoredArticle {
  return articleOf(dates.map((when, index) => ({ id: `e${index + 1}`, title: `E${index + 1}`, when })));
}

/** An event of an article by its id. */
export function eventOf(article: AnchoredArticle, id: string): AnchoredEvent {
  const event = article.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

/** Not through a URL, which Vite rewrites in tests that have a DOM. */
function readText(path: string): string {
  return readFileSync(join(import.meta.dirname, "../..", path), "utf8");
}

/** The proved article of a file's text, which has no fault. */
export function proveText(text: string): AnchoredArticle {
  const proof = proveArticle(text);
  if (!proof.ok) throw new Error(JSON.stringify(proof.failure));
  return proof.value;
}
