// What can be wrong with one date of a file, as data. The sentences are made of it by each language.
import type { EdtfDate, EdtfPoint } from "./edtf.ts";

/** What the file says of itself, as it stands there. */
export interface DateContext {
  readonly datePublished: unknown;
  readonly inLanguage: unknown;
}

/**
 * - `respelt`: the same date, written otherwise. `means`: what its words or figures mean, one reading or two.
 * - `offset-missing`: a time without its offset from UTC, written with two of them.
 * - `incomplete`: words that name no whole date; one that they may mean.
 * - `day-wanted`: a day of publication that is a month, a year or a stretch.
 * - `season`: seasons and quarters are not read; the months of this one, or of one like it.
 */
export type DateSlip =
  | { readonly kind: "respelt"; readonly edtf: string }
  | { readonly kind: "means"; readonly readings: readonly EdtfDate[] }
  | { readonly kind: "incomplete"; readonly reading: EdtfDate }
  | { readonly kind: "offset-missing"; readonly utc: string; readonly elsewhere: string }
  | { readonly kind: "not-text"; readonly edtf: string }
  | { readonly kind: "short-year"; readonly reading: EdtfPoint | null }
  | { readonly kind: "long-year" | "day-wanted" }
  | { readonly kind: "season"; readonly months: string }
  | { readonly kind: "no-such-month"; readonly month: string }
  /** `days` has the month that is meant, of which `month` is the first day. */
  | { readonly kind: "no-such-day"; readonly day: string; readonly month: EdtfPoint; readonly days: number }
  | { readonly kind: "no-such-time"; readonly time: string }
  | { readonly kind: "no-such-offset"; readonly offset: string };
