// Years that stand alone. The tagger leaves them out, since in running text four digits may be anything;
// an editor's date phrase is a date.

import { addUnitsMs, civilMs } from "../article/civil-time.ts";
import type { PhraseReading } from "../article/date-working.ts";

const plainYear = /^(?:(?:in|im|en|em|nel|år|в|у|في|عام|سنة)\s+)?(?<year>[12]\d{3})年?$/iu;

/** "2019", "in 2019", "2019年"; null for anything else. */
export function readPlainYear(phrase: string): PhraseReading | null {
  const { year: digits } = plainYear.exec(phrase)?.groups ?? {};
  if (digits === undefined) return null;
  const year = Number(digits);
  const startMs = civilMs(year, 1, 1);
  return { kind: "date", startMs, endMs: addUnitsMs(startMs, 1, "year"), working: { kind: "phrase-alone" } };
}
