// Dates of a file that are in words: "March 30, 2021", "44 BC". They are read as date phrases are.

import type { DateContext, DateSlip } from "../article/date-slip.ts";
import { type EdtfDate, type EdtfPoint, endMs, startMs } from "../article/edtf.ts";
import { isLanguage, readDayOrInstant } from "../article/field-rules.ts";
import { readDatePhrase } from "./date-phrases.ts";
import { aboutWord } from "./respell-date.ts";

const about = new RegExp(`^(?:${aboutWord.source})\\s+`, "i");

/** `readDate` gives null for what is no date of the format. Null where the words give no day, month or year. */
export function wordedDates(
  text: string,
  { datePublished, inLanguage }: DateContext,
  readDate: (edtf: string) => EdtfDate | null,
): DateSlip | null {
  const [aboutIt = ""] = about.exec(text) ?? [];
  if (aboutIt !== "") {
    const readAbout = (edtf: string) => readDate(`${edtf}~`);
    return wordedDates(text.slice(aboutIt.length), { datePublished, inLanguage }, readAbout);
  }
  const era = yearOfEra(text, readDate);
  if (era !== null) return { kind: "means", readings: [era] };
  if (!/\p{Letter}{2}|年/u.test(text)) return null;
  const languages = [typeof inLanguage === "string" && isLanguage(inLanguage) ? inLanguage : "en", "en"];
  const published = typeof datePublished === "string" ? readDayOrInstant(datePublished) : null;
  for (const language of languages) {
    const [read, other] = datelines.map((dateline) => readWidth(text, dateline, language, readDate));
    // What another day of publication would change is not in the words.
    if (read && read.edtf === other?.edtf) return { kind: "means", readings: [read] };
    const guess = published && read ? readWidth(text, published, language, readDate) : null;
    if (guess) return { kind: "incomplete", reading: guess };
  }
  return null;
}

/** Two that have no part in common, not even the weekday. */
const datelines = ["2003-02-11", "2016-09-25"].flatMap((day) => readDayOrInstant(day) ?? []);

function yearOfEra(text: string, readDate: (edtf: string) => EdtfDate | null): EdtfDate | null {
  const [, before, beforeYear, year, era] =
    /^(?:(AD|CE|A\.D\.)\s*(\d{1,4})|(\d{1,4})\s*(AD|CE|A\.D\.|BC|BCE|B\.C\.))$/i.exec(text.trim()) ?? [];
  const number = Number(beforeYear ?? year);
  if (!(number > 0)) return null;
  // There is a year 0, which is 1 BC.
  const isBefore = before === undefined && /^B/i.test(era ?? "");
  const digits = String(isBefore ? number - 1 : number).padStart(4, "0");
  return readDate(isBefore && number > 1 ? `-${digits}` : digits);
}

/** The day, month, year or stretch of days that a phrase gives; null for any other width. */
function readWidth(
  phrase: string,
  dateline: EdtfPoint,
  inLanguage: string,
  readDate: (edtf: string) => EdtfDate | null,
): EdtfDate | null {
  const reading = readDatePhrase(phrase, dateline, inLanguage);
  if (reading?.kind !== "date") return null;
  const [day, last] = [dayOf(reading.startMs), dayOf(reading.endMs - 1)];
  for (const edtf of [day, day.slice(0, 7), day.slice(0, 4), `${day}/${last}`]) {
    const date = readDate(edtf);
    if (date && startMs(date) === reading.startMs && endMs(date) === reading.endMs) return date;
  }
  return null;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
