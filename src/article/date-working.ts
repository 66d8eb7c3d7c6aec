// How an event's date follows from the words of the text: computed, never typed in by hand.
import type { AnchoredQuote } from "./anchor.ts";
import { dayMs } from "./civil-time.ts";
import { type EdtfDate, type EdtfPoint, endMs, isInterval, startMs } from "./edtf.ts";

/** A part of a civil date that a phrase may leave out. */
export type DatePart = "year" | "month" | "day";

/**
 * How the words of a phrase, read as of the dateline, come to a date.
 * - `phrase-alone`: they name the whole date ("30 March 2021").
 * - `dateline`: they name some of it; `taken`, in the order year, month, day, is the dateline's own ("March 29": the year).
 * - `nearest`: they name a date that comes each year, and mean the one nearest to the dateline, in another year than its own
 *   ("December 30", published on 2 January).
 * - `counted`: they count from the dateline ("yesterday", "Monday", "last month").
 */
export type PhraseWorking =
  | { readonly kind: "phrase-alone" }
  | { readonly kind: "dateline"; readonly taken: readonly DatePart[] }
  | { readonly kind: "nearest" }
  | { readonly kind: "counted" };

/**
 * How a date is known: by its phrase alone, or else
 * - `same-day`: the phrase points back ("on this day") at the day that `named`, the nearest date phrase before it, gave.
 * - `editor`: there is no phrase, or it does not give this date by itself: the editor's own reading.
 */
export type DateWorking =
  | PhraseWorking
  | { readonly kind: "same-day"; readonly named: string }
  | { readonly kind: "editor"; readonly reason: "no-phrase" | "phrase-not-read" | "phrase-differs" };

/**
 * What the words of a phrase say of a date.
 * - `date`: a stretch of the civil time line, as wide as the phrase is precise ("April 22-23": two days), and how the words
 *   come to it.
 * - `same-day`: the phrase names nothing and points back at a day named before ("on this day").
 */
export type PhraseReading =
  | {
      readonly kind: "date";
      readonly startMs: number;
      readonly endMs: number;
      readonly working: PhraseWorking;
    }
  | { readonly kind: "same-day" };

/** Reads a date phrase in a language (BCP 47) as of the dateline; null where it cannot. A page without one gives null. */
export type PhraseReader = (phrase: string, dateline: EdtfPoint, inLanguage: string) => PhraseReading | null;

/** A date phrase at its place in the text, with what was read from it. */
export interface ReadPhrase {
  readonly quote: AnchoredQuote;
  readonly reading: PhraseReading | null;
}

/** What a phrase that begins at this place and points back points at; undefined where nothing was named before it. */
export type NamedBefore = (place: number) => ReadPhrase | undefined;

/**
 * Looks among the date phrases of a text. The nearest one that names a date counts, even if it cannot be read or differs:
 * a farther one is not what is meant. Another that points back names nothing.
 */
export function namedBefore(phrases: readonly ReadPhrase[]): NamedBefore {
  const naming = phrases
    .filter(({ reading }) => reading?.kind !== "same-day")
    .sort((a, b) => a.quote.end - b.quote.end);
  return (place) => {
    // How many of them end before the place: that number lies between these two.
    let [least, most] = [0, naming.length];
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((naming[middle]?.quote.end ?? Infinity) <= place) least = middle + 1;
      else most = middle;
    }
    return naming[least - 1];
  };
}

/** The working of one event's date. */
export function workOutDate(when: EdtfDate, phrase: ReadPhrase | null, before: NamedBefore): DateWorking {
  if (phrase === null) return { kind: "editor", reason: "no-phrase" };
  const { reading } = phrase;
  if (reading === null) return { kind: "editor", reason: "phrase-not-read" };
  if (reading.kind === "same-day") return pointBack(when, before(phrase.quote.start));
  if (!gives(reading, when)) return { kind: "editor", reason: "phrase-differs" };
  return reading.working;
}

function pointBack(when: EdtfDate, named: ReadPhrase | undefined): DateWorking {
  if (named === undefined || named.reading?.kind !== "date")
    return { kind: "editor", reason: "phrase-not-read" };
  if (!isOneDay(named.reading) || !gives(named.reading, when))
    return { kind: "editor", reason: "phrase-differs" };
  return { kind: "same-day", named: named.quote.exact };
}

/**
 * A phrase gives a date that begins and ends with it, no wider and no narrower. Of an open interval
 * a phrase can only name the end that is known ("since 3 March").
 */
function gives(reading: { readonly startMs: number; readonly endMs: number }, when: EdtfDate): boolean {
  const known = knownPart(when);
  return startMs(known) === reading.startMs && endMs(known) === reading.endMs;
}

function knownPart(when: EdtfDate): EdtfDate {
  return isInterval(when) && (when.from === null || when.to === null) ? (when.from ?? when.to ?? when) : when;
}

function isOneDay(reading: { readonly startMs: number; readonly endMs: number }): boolean {
  return reading.endMs - reading.startMs === dayMs;
}
