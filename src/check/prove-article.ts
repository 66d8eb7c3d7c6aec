// The whole way from a file's text to a proved article, stricter than the page: here every problem is a fault.
import { anchorArticle } from "../article/anchor-article.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { Problem, Result } from "../article/problem.ts";
import { readArticleFile } from "../article/read-article-file.ts";
import { readDatePhrase } from "./date-phrases.ts";

/** The article with every event, quote, date phrase and link that its file has; or all that is wrong with it. */
export function proveArticle(fileText: string): Result<AnchoredArticle, readonly Problem[]> {
  const file = readArticleFile(fileText);
  if (!file.ok) return file;
  const { article, problems } = anchorArticle(file.value.article, readDatePhrase);
  const all = [...file.value.problems, ...problems];
  return all.length === 0 ? { ok: true, value: article } : { ok: false, failure: all };
}
