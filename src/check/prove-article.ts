// The whole way from a file's text to a proved article, stricter than the page: here every problem is a fault.
import { anchorArticle } from "../article/anchor-article.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { CheckProblem } from "../article/json-problem.ts";
import { parseArticle } from "../article/parse-article.ts";
import type { Result } from "../article/problem.ts";
import { readDatePhrase } from "./date-phrases.ts";
import { faultsOfEvents, faultsOfQuotes } from "./hidden-faults.ts";
import { readStrictJson, type StrictJson } from "./strict-json.ts";

/** The article with every event, quote, date phrase and link that its file has; or all that is wrong with it. */
export function proveArticle(fileText: string): Result<AnchoredArticle, readonly CheckProblem[]> {
  return proveJson(readStrictJson(fileText));
}

/** The same for a file that has been read. */
export function proveJson({
  json,
  problems: ofJson,
}: StrictJson): Result<AnchoredArticle, readonly CheckProblem[]> {
  if (json === undefined) return { ok: false, failure: ofJson };
  const file = parseArticle(json);
  if (!file.ok) {
    const isForm = file.failure.every(({ code, path }) => code === "field" && path !== "format");
    return { ok: false, failure: [...ofJson, ...file.failure, ...(isForm ? faultsOfEvents(json) : [])] };
  }
  const { article, problems } = anchorArticle(file.value.article, readDatePhrase);
  const kept = new Set(file.value.article.events.map(({ fileIndex }) => fileIndex));
  const all = [...ofJson, ...file.value.problems, ...problems, ...faultsOfQuotes(json, kept)];
  return all.length === 0 ? { ok: true, value: article } : { ok: false, failure: all };
}
