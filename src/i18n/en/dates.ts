// The few English words around a date; the date itself is worded by Intl.
import type { DateWords } from "../date-formats.ts";

export const dateWordsEn: DateWords = {
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  // A dash between ranges that hold one already ("1990–1999", "2020–2029") would not be read.
  between: (from, to) => (`${from}${to}`.includes("–") ? `${from} to ${to}` : `${from} – ${to}`),
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  inZone: (date, offset) => `${date} UTC${offset}`,
  timesIn: (offset) => `times in UTC${offset}`,
  // Browsers part over the comma ("Monday, 29 March") and over thin spaces around a dash: server and reader must agree.
  tidied: (date) => date.replaceAll(/[\u2009\u202f]/g, " ").replaceAll(weekdayWithComma, "$1 "),
};

const weekdayWithComma = /\b((?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?), /g;
