// The article as the build puts it into the page: a block of JSON that no browser runs, so that the page needs no
// request for it (a sandboxed frame could make none).
import { agreeing } from "../article/agreeing.ts";
import { fromPage, type LoadedArticle } from "../article/loaded-article.ts";
import { scriptJson } from "./escape.ts";

/** Raised when the block's form changes: an old page and a new script then say so instead of breaking. */
const pageDataVersion = 3;

/** Why a page has no article to show. */
export type LoadFault = "missing" | "unreadable" | "outdated";

export class LoadError extends Error {
  readonly fault: LoadFault;
  constructor(fault: LoadFault) {
    super(`The page's article is ${fault}`);
    this.fault = fault;
  }
}

/** The block's text. From where the article came is not in it: from the block. */
export function writePageData({ article, problems }: LoadedArticle): string {
  return scriptJson({ v: pageDataVersion, article, problems });
}

/**
 * `text` is the block's; nothing where the page has no block. Events of which the words do not stand in the block's text
 * are set aside and named: the text may be another than the one that the build has proved.
 * @throws LoadError
 */
export function readPageData(text: string | null | undefined): LoadedArticle {
  if (!text) throw new LoadError("missing");
  const data = parse(text);
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new LoadError("unreadable");
  if (!("v" in data) || data.v !== pageDataVersion) throw new LoadError("outdated");
  if (!("article" in data && "problems" in data)) throw new LoadError("unreadable");
  // Proved by the build, which wrote this block with `writePageData` above. Of the form the page proves nothing again.
  const { article, problems } = data as Pick<LoadedArticle, "article" | "problems">;
  if (
    !Array.isArray(article?.events) ||
    typeof article.articleBody !== "string" ||
    !Array.isArray(problems)
  ) {
    throw new LoadError("unreadable");
  }
  const { article: agreed, problems: disagreeing } = agreeing(article);
  return fromPage(agreed, [...problems, ...disagreeing]);
}

/** Null where there is none: the query then looks again, and says what is wrong. */
export function pageArticleOrNull(text: string | null | undefined): LoadedArticle | null {
  try {
    return readPageData(text);
  } catch (error) {
    if (error instanceof LoadError) return null;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError("unreadable");
  }
}
