// The events of an article's file, each on its own: a bad one is set aside, a bad link between two is dropped.
import type { QuoteSelector, TimelineEvent } from "./article.ts";
import { type EventFields, type Fault, readEventFields, type SelectorFields } from "./article-schema.ts";
import { isId, isRecord } from "./field-rules.ts";
import { foundJson } from "./found.ts";
import type { FieldProblem } from "./problem.ts";

export interface ParsedEvents {
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly FieldProblem[];
}

/** `voices`: the ids that an event may name. Events keep the order of the file. */
export function parseEvents(jsons: readonly unknown[], voices: ReadonlySet<string>): ParsedEvents {
  const ids = jsons.map(readableId);
  const known = new Set(ids.filter((id) => id !== null));
  const seen = new Set<string>();
  const events: TimelineEvent[] = [];
  const problems: FieldProblem[] = [];
  for (const [fileIndex, json] of jsons.entries()) {
    const event = ids[fileIndex] ?? null;
    const isTwin = event !== null && seen.has(event);
    if (event !== null) seen.add(event);
    const fields = readEventFields(json);
    const faults = [
      ...(isTwin ? [{ path: "id", found: foundJson(event), wanted: "unique-id" } as const] : []),
      ...(fields.ok ? [] : fields.failure),
      ...voiceFaults(json, voices),
    ];
    const links = sortLinks(json, known);
    problems.push(...[...faults, ...links.faults].map((fault) => eventProblem(fault, fileIndex, event)));
    if (!fields.ok || faults.length > 0) continue;
    events.push(plainEvent(fields.value, links.about, fileIndex));
  }
  return { events, problems };
}

function readableId(json: unknown): string | null {
  if (!isRecord(json)) return null;
  const { id } = json;
  return typeof id === "string" && isId(id) ? id : null;
}

/** Looked for in the event as it stands in the file, whatever else is wrong with it. */
function voiceFaults(json: unknown, voices: ReadonlySet<string>): Fault[] {
  const { voice } = isRecord(json) ? json : {};
  if (typeof voice !== "string" || voices.has(voice)) return [];
  return [{ path: "voice", found: foundJson(voice), wanted: "voice" }];
}

/** A link leads to another event of the file, and once. Looked for as the voice is. */
function sortLinks(json: unknown, known: ReadonlySet<string>): { about: string[]; faults: Fault[] } {
  const { id, about: links } = isRecord(json) ? json : {};
  const about = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, link] of (Array.isArray(links) ? links : []).entries()) {
    const leadsOn = typeof link === "string" && known.has(link) && link !== id;
    if (leadsOn && !about.has(link)) about.add(link);
    else
      faults.push({
        path: `about[${index}]`,
        found: foundJson(link),
        wanted: leadsOn ? "unique-id" : "event",
      });
  }
  return { about: [...about], faults };
}

function plainEvent(fields: EventFields, about: readonly string[], fileIndex: number): TimelineEvent {
  const { id, title, when, datePhrase, status, voice, quotes } = fields;
  return {
    id,
    title,
    when,
    datePhrase: datePhrase === undefined ? null : plainSelector(datePhrase),
    status,
    voice: voice ?? null,
    about,
    quotes: quotes.map(plainSelector),
    fileIndex,
  };
}

export function plainSelector({ exact, prefix, suffix }: SelectorFields): QuoteSelector {
  return { exact, prefix: prefix ?? "", suffix: suffix ?? "" };
}

function eventProblem({ path, found, wanted }: Fault, fileIndex: number, event: string | null): FieldProblem {
  const place = path === "" ? "" : `.${path}`;
  return { code: "field", path: `events[${fileIndex}]${place}`, found, wanted, event };
}
