// Article files for tests, built on one small valid article.

/** A file's object before anybody has looked at it. */
export type Json = Record<string, unknown>;

export const articleBody =
  "The bridge at Lenz was opened on 3 May 2020. It cost 140 million crowns.\n\nIt was closed on 7 May 2020.";

/** A valid article with one valid event, some of its fields replaced; a field set to undefined is left out. */
export function articleJson(fields: Json = {}): Json {
  return withoutUndefined({
    format: 1,
    id: "bridge",
    headline: "The bridge",
    inLanguage: "en",
    datePublished: "2020-05-08",
    articleBody,
    voices: [{ id: "mayor", name: "The mayor" }],
    events: [eventJson()],
    ...fields,
  });
}

export function eventJson(fields: Json = {}): Json {
  return withoutUndefined({
    id: "opened",
    title: "Opened",
    when: "2020-05-03",
    status: "happened",
    quotes: [{ exact: "opened on 3 May 2020" }],
    ...fields,
  });
}

function withoutUndefined(fields: Json): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
