// What single fields of an article's file may hold: one predicate for each rule of the format.
import { type EdtfPoint, isInterval } from "./edtf.ts";
import { parseEdtf } from "./parse-edtf.ts";

export const maxTitleCharacters = 2_000;
export const maxQuoteCharacters = 10_000;

/** Folders at the site's root that are the site's own: its pages for frames, for any article, for editors. */
const takenIds: ReadonlySet<string> = new Set(["embed", "oembed", "articles", "open", "edit"]);

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isId(text: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(text);
}

export function isFreeId(text: string): boolean {
  return !takenIds.has(text);
}

/**
 * At least one visible character: white space, control characters, soft hyphens, joiners, marks of direction, variation
 * selectors and fillers show nothing by themselves.
 */
export function isNotBlank(text: string): boolean {
  return /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\ufff9-\ufffb]/u.test(text);
}

/** A page turns a lone surrogate into U+FFFD and drops U+0000, so neither can be shown as it stood. */
export function isWellFormed(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

/** Counts code points, as a reader would, but only where the length in code units leaves the answer open. */
export function hasAtMost(maxCharacters: number): (text: string) => boolean {
  return (text) =>
    text.length <= maxCharacters ||
    (text.length <= 2 * maxCharacters && Array.from(text).length <= maxCharacters);
}

/** A BCP 47 tag that every browser's `Intl` takes. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** `https:` without slashes would be read relative to the page, and other schemes run scripts. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** The dateline as the point that it means; null where it is no day and no instant. */
export function readDayOrInstant(text: string): EdtfPoint | null {
  const date = parseEdtf(text);
  if (!date.ok || isInterval(date.value)) return null;
  const { value: point } = date;
  const exact = !point.uncertain && !point.approximate && !point.edtf.includes("X");
  const isDay = point.precision === "day";
  const isInstant = point.offsetMinutes !== null;
  return exact && (isDay || isInstant) ? point : null;
}
