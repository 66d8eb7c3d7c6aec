// Reads date phrases with chrono-node, at build and in tests: the only file that knows it. Chrono works in the machine's
// time zone; it is given the middle of a civil day and asked for parts, never for instants, so every zone reads alike.
import * as chrono from "chrono-node";
import type { DatePart, PhraseReader } from "../article/date-working.ts";
import { readPlainYear } from "./plain-year.ts";
import { readTagged, type Tag, type TaggedParts } from "./read-tagged.ts";

/** A reading is given only where the whole phrase was understood as one date or one stretch of days. */
export const readDatePhrase: PhraseReader = (phrase, dateline, inLanguage) => {
  if (pointsBack(phrase, inLanguage)) return { kind: "same-day" };
  const tagger = taggerFor(inLanguage);
  return (
    readPlainYear(phrase) ??
    (tagger === null ? null : readTagged(tagWith(tagger), phrase, dateline, inLanguage))
  );
};

const taggers: ReadonlyMap<string, chrono.Chrono> = new Map([
  ["ar", chrono.ar.casual],
  ["de", chrono.de.casual],
  ["en", chrono.en.casual],
  ["es", chrono.es.casual],
  ["fi", chrono.fi.casual],
  ["fr", chrono.fr.casual],
  ["id", chrono.id.casual],
  ["it", chrono.it.casual],
  ["ja", chrono.ja.casual],
  ["nl", chrono.nl.casual],
  ["pt", chrono.pt.casual],
  ["ru", chrono.ru.casual],
  ["sv", chrono.sv.casual],
  ["uk", chrono.uk.casual],
  ["vi", chrono.vi.casual],
  ["zh", chrono.zh.casual],
]);

/** English outside the United States writes the day before the month ("03/04"). */
function taggerFor(inLanguage: string): chrono.Chrono | null {
  const { language, region } = new Intl.Locale(inLanguage);
  if (language === "en" && region !== undefined && region !== "US") return chrono.en.GB;
  return taggers.get(language) ?? null;
}

/** Nothing may be left over that is part of a date itself: "March 29 or 31" is more than chrono's "March 29". */
function tagWith(tagger: chrono.Chrono): Tag {
  return (phrase, asOfMs) => {
    const asOf = { instant: new Date(asOfMs), timezone: 0 };
    const [result, ...more] = tagger.parse(phrase, asOf);
    if (result === undefined || more.length > 0 || result.tags().has(endOfPeriod)) return null;
    const leftOver = `${phrase.slice(0, result.index)} ${phrase.slice(result.index + result.text.length)}`;
    if (/\p{Number}/u.test(leftOver) || countsOn.test(leftOver)) return null;
    if (tagger.parse(leftOver, asOf).length > 0) return null;
    return { from: toParts(result.start), to: toParts(result.end ?? result.start) };
  };
}

/** Of "last May" chrono reads "May" alone, and takes the one nearest to the dateline for it. */
const countsOn = /\b(?:last|past|previous|next|following|coming)\b/i;

/** Of "the end of March" chrono makes the 31st, which nobody said. */
const endOfPeriod = "refiner/ENEndOfPeriodRefiner";

const dateParts: readonly DatePart[] = ["year", "month", "day"];

function toParts(components: chrono.ParsedComponents): TaggedParts {
  // Chrono fills in every part; 0 is only what its type makes us say.
  const part = (name: chrono.Component): number => components.get(name) ?? 0;
  const year = part("year");
  const namesWeekday = components.isCertain("weekday");
  return {
    // Its year -44 is 44 BC; on the civil time line that is -43, since there is a year 0.
    year: year < 0 ? year + 1 : year,
    month: part("month"),
    day: part("day"),
    minuteOfDay: components.isCertain("hour") ? part("hour") * 60 + part("minute") : null,
    certain: new Set(dateParts.filter((name) => components.isCertain(name))),
    namesWeekday,
    // Of "last week" it makes one day of that week; only then is a weekday implied and the day certain.
    isWeek: components.isCertain("day") && !namesWeekday && components.get("weekday") !== null,
  };
}

/**
 * Phrases that name no date and point back at one named before: taggers read them as the dateline, which is another day as
 * soon as the text has spoken of a third one. English only: "on this day", "that same day", "the same day". Not "the day",
 * which may be any.
 */
function pointsBack(phrase: string, inLanguage: string): boolean {
  return (
    new Intl.Locale(inLanguage).language === "en" &&
    /^(?:on )?(?:(?:this|that)(?: very| same)?|the (?:very )?same) day$/i.test(phrase)
  );
}
