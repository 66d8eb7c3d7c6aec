// The few English words around a date; the date itself is worded by Intl.
import type { DateWords } from "../date-formats.ts";

export const dateWordsEn: DateWords = {
  from: (date) => `from ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  // A dash between ranges that hold one already ("1990–1999", "2020–2029") would not be read.
  between: (from, to) => (`${from}${to}`.includes("–") ? `${from} to ${to}` : `${from} – ${to}`),
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  inZone: (date, offset) => `${date} UTC${offset}`,
  timesIn: (offset) => `times in UTC${offset}`,
  // Browsers part over the comma ("Monday, 29 March") and over thin spaces around a dash: server and reader must agree.
  tidied: (date) => eraBefore(date.replaceAll(/[\u2009\u202f]/g, " ").replaceAll(weekdayWithComma, "$1 ")),
};

/** English writes "44 BC", but "AD 79", and of a range within it "AD 30 – 33": Intl has every era behind the year. */
function eraBefore(date: string): string {
  if (!date.includes(" AD")) return date;
  if (date.includes("BC")) return date.replace(/(\d+) AD/, "AD $1");
  // The first year: behind the first month, or the first number where there are years alone.
  return date.replaceAll(" AD", "").replace(/(?<=\p{L} )\d+|^\d+(?!.*\p{L} \d)/u, "AD $&");
}

const weekdayWithComma = /\b((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?), /g;
