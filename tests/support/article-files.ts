// The article files that the built sites show, as an editor would read them: an oracle that shares no code with the page.
import { readFileSync } from "node:fs";

export interface ArticleFile {
  readonly id: string;
  readonly headline: string;
  readonly inLanguage: string;
  readonly articleBody: string;
  readonly voices: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly EventInFile[];
}

export interface EventInFile {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly status: string;
  readonly voice?: string;
  readonly about?: readonly string[];
  readonly quotes: readonly QuoteInFile[];
}

export interface QuoteInFile {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export function readArticle(pathFromRoot: string): ArticleFile {
  // Our own files, whose form the build has proved.
  return JSON.parse(readFileSync(new URL(`../../${pathFromRoot}`, import.meta.url), "utf8")) as ArticleFile;
}

/** Where a quote stands, in UTF-16 code units: the only place where its words and its context do. */
export function placeOf(text: string, { exact, prefix = "", suffix = "" }: QuoteInFile): [number, number] {
  const [place, ...more] = [...text.matchAll(new RegExp(`(?=${escaped(prefix + exact + suffix)})`, "g"))];
  if (!place || more.length > 0) throw new Error(`“${exact}” does not stand in exactly one place`);
  const start = place.index + prefix.length;
  return [start, start + exact.length];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
