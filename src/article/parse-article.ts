// The one parser between an article's file and the rest: what comes out of it has the right form.
// A fault of the article refuses the file; a fault of one event sets that event aside and names it.
import type { Article } from "./article.ts";
import { type ArticleFields, type Fault, readArticleFields } from "./article-schema.ts";
import { isRecord } from "./field-rules.ts";
import { foundJson } from "./found.ts";
import { parseEvents } from "./parse-events.ts";
import type { FieldProblem, Problem, Result } from "./problem.ts";

const maxEvents = 200_000;

/** An article that can be shown, with the problems of the events (and links) that were set aside. */
export interface ParsedArticle {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** Never throws, whatever `json` is. Fails only where the whole file is refused. */
export function parseArticle(json: unknown): Result<ParsedArticle, readonly Problem[]> {
  const refusal = refusedBeforeReading(json);
  if (refusal !== null) return { ok: false, failure: [refusal] };
  const fields = readArticleFields(json);
  if (!fields.ok) return { ok: false, failure: fields.failure.map(articleProblem) };
  const twins = twinVoices(fields.value);
  if (twins.length > 0) return { ok: false, failure: twins };
  const { events, problems } = parseEvents(
    fields.value.events,
    new Set(voicesOf(fields.value).map(({ id }) => id)),
  );
  return { ok: true, value: { article: { ...plainArticle(fields.value), events }, problems } };
}

/** Another version's fields may mean other things, and too many events are not worth a look: then nothing else is said. */
function refusedBeforeReading(json: unknown): Problem | null {
  if (!isRecord(json)) return articleProblem({ path: "", found: foundJson(json), wanted: "object" });
  const { format, events } = json;
  if (format !== 1) return articleProblem({ path: "format", found: foundJson(format), wanted: "format-1" });
  if (!Array.isArray(events) || events.length <= maxEvents) return null;
  return { code: "too-many-events", path: "", event: null, detail: String(events.length) };
}

function twinVoices(fields: ArticleFields): FieldProblem[] {
  const seen = new Set<string>();
  return voicesOf(fields).flatMap(({ id }, index) => {
    if (seen.has(id))
      return [articleProblem({ path: `voices[${index}].id`, found: foundJson(id), wanted: "unique-id" })];
    seen.add(id);
    return [];
  });
}

function voicesOf(fields: ArticleFields): NonNullable<ArticleFields["voices"]> {
  return fields.voices ?? [];
}

function plainArticle(fields: ArticleFields): Omit<Article, "events"> {
  const { id, headline, inLanguage, datePublished, publisher, articleBody } = fields;
  return {
    id,
    headline,
    inLanguage,
    datePublished,
    publisher: publisher === undefined ? null : { name: publisher.name, url: publisher.url ?? null },
    author: fields.author ?? null,
    url: fields.url ?? null,
    license: fields.license ?? null,
    articleBody,
    voices: voicesOf(fields).map((voice) => ({ id: voice.id, name: voice.name, role: voice.role ?? null })),
  };
}

function articleProblem(fault: Fault): FieldProblem {
  return { code: "field", ...fault, event: null };
}
