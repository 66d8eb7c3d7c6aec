// The form of an article's file, field by field: the only file that knows the schema library.
// Each message of a schema is a `Wanted`; the sentences are made elsewhere.
import * as v from "valibot";
import type { EdtfDate, EdtfPoint } from "./edtf.ts";
import {
  hasAtMost,
  isFreeId,
  isId,
  isLanguage,
  isNotBlank,
  isRecord,
  isWebAddress,
  isWellFormed,
  maxQuoteCharacters,
  maxTitleCharacters,
  readDayOrInstant,
} from "./field-rules.ts";
import { foundJson } from "./found.ts";
import { parseEdtf } from "./parse-edtf.ts";
import type { Result, Wanted } from "./problem.ts";
import { statuses } from "./status.ts";

/** A field that does not hold what it should; its path starts at the value that was read. */
export interface Fault {
  readonly path: string;
  readonly found: string | null;
  readonly wanted: Wanted;
}

export type ArticleFields = v.InferOutput<typeof articleSchema>;
export type EventFields = v.InferOutput<typeof eventSchema>;
export type SelectorFields = v.InferOutput<typeof selector>;

/** The article without its events: these stay unknown, so that a bad one costs itself alone. */
export function readArticleFields(json: unknown): Result<ArticleFields, readonly Fault[]> {
  return read(articleSchema, json);
}

export function readEventFields(json: unknown): Result<EventFields, readonly Fault[]> {
  return read(eventSchema, json);
}

export function readSelectorFields(json: unknown): Result<SelectorFields, readonly Fault[]> {
  return read(selector, json);
}

const text = v.pipe(v.string(say("text")), wellFormed());
const nonEmptyText = v.pipe(
  v.string(say("non-empty-text")),
  passes(isNotBlank, "non-empty-text"),
  wellFormed(),
);
const id = v.pipe(v.string(say("id")), passes(isId, "id"));
const webAddress = v.pipe(v.string(say("web-address")), passes(isWebAddress, "web-address"), wellFormed());
const quoteContext = v.pipe(text, passes(hasAtMost(maxQuoteCharacters), "quote"));

const selectorEntries = {
  exact: v.pipe(
    v.string(say("quote")),
    passes(isNotBlank, "quote"),
    passes(hasAtMost(maxQuoteCharacters), "quote"),
    wellFormed(),
  ),
  prefix: v.optional(quoteContext),
  suffix: v.optional(quoteContext),
};
const selector = record(selectorEntries);

const when = v.pipe(
  v.string(say("date")),
  v.rawTransform<string, EdtfDate>(({ dataset, addIssue, NEVER }) => {
    const date = parseEdtf(dataset.value);
    if (date.ok) return date.value;
    addIssue({ message: say(date.failure === "end-before-start" ? "end-after-start" : "date") });
    return NEVER;
  }),
);

const dateline = v.pipe(
  v.string(say("day-or-instant")),
  v.rawTransform<string, EdtfPoint>(({ dataset, addIssue, NEVER }) => {
    const point = readDayOrInstant(dataset.value);
    if (point !== null) return point;
    addIssue({ message: say("day-or-instant") });
    return NEVER;
  }),
);

const eventEntries = {
  id,
  title: v.pipe(
    v.string(say("title")),
    passes(isNotBlank, "title"),
    passes(hasAtMost(maxTitleCharacters), "title"),
    wellFormed(),
  ),
  when,
  datePhrase: v.optional(selector),
  status: v.picklist(statuses, say("status")),
  voice: v.optional(v.string(say("voice"))),
  // A bad link costs the link, not the event: parse-events.ts looks at each.
  about: v.optional(v.array(v.unknown(), say("list"))),
  quotes: v.pipe(v.array(selector, say("list")), v.minLength(1, say("at-least-one"))),
};
const eventSchema = record(eventEntries);

const publisherEntries = { name: nonEmptyText, url: v.optional(webAddress) };
const voiceEntries = { id, name: nonEmptyText, role: v.optional(nonEmptyText) };

const articleEntries = {
  id: v.pipe(id, passes(isFreeId, "free-id")),
  headline: nonEmptyText,
  inLanguage: v.pipe(v.string(say("language")), passes(isLanguage, "language")),
  datePublished: dateline,
  publisher: v.optional(record(publisherEntries)),
  author: v.optional(nonEmptyText),
  url: v.optional(webAddress),
  license: v.optional(nonEmptyText),
  articleBody: nonEmptyText,
  voices: v.optional(v.array(record(voiceEntries), say("list"))),
  events: v.array(v.unknown(), say("list")),
};
const articleSchema = record(articleEntries);

/** The objects of a file, and the names of the fields that each may have. */
export type FileObject = "article" | "publisher" | "voice" | "event" | "selector";
export const fieldNames: Readonly<Record<FileObject, readonly string[]>> = {
  article: ["format", ...Object.keys(articleEntries)],
  publisher: Object.keys(publisherEntries),
  voice: Object.keys(voiceEntries),
  event: Object.keys(eventEntries),
  selector: Object.keys(selectorEntries),
};

/**
 * An object with these fields and no others. The fields are copied out first, own ones only, so that a missing one
 * fails with its own message and nothing is ever read through a prototype.
 */
function record<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<object>(isRecord, say("object")),
    v.transform((value): Record<string, unknown> => {
      const own = new Map(Object.entries(value));
      return Object.fromEntries(Object.keys(entries).map((key) => [key, own.get(key)]));
    }),
    v.object(entries),
  );
}

function passes(rule: (value: string) => boolean, wanted: Wanted) {
  return v.check<string, Wanted>(rule, wanted);
}

function wellFormed() {
  return passes(isWellFormed, "well-formed-text");
}

/** Only keeps a message to the known words. */
function say(wanted: Wanted): Wanted {
  return wanted;
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): Result<v.InferOutput<Schema>, readonly Fault[]> {
  const outcome = v.safeParse(schema, json, { abortPipeEarly: true });
  if (outcome.success) return { ok: true, value: outcome.output };
  return { ok: false, failure: outcome.issues.map(toFault) };
}

function toFault(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  return {
    path: keys.join("").replace(/^\./, ""),
    found: foundJson(issue.input),
    // Every schema above has been given its message by `say` or `passes`.
    wanted: issue.message as Wanted,
  };
}
