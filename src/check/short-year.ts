// Years of one or two digits. A tagger makes "24 August 79" a day of 1979; the words may as well mean the year 79.

/**
 * Whether a year that a tagger found was written with its last two digits alone, so that the century is the tagger's guess.
 * Where the form says that it is cut (“24/08/79”, “May ’79”), it is no guess. `years` are the years found, astronomical.
 */
export function isYearGuessed(phrase: string, years: readonly number[]): boolean {
  const numbers = Array.from(phrase.matchAll(digits), ([run]) => run);
  if (numbers.some((run) => run.length > 2)) return false;
  return years.some((year) => year > 99 && numbers.some((run) => numberOf(run) === year % 100));
}

/** Runs of digits in any script, but those that follow a sign by which dates and years are cut short. */
const digits = /(?<![\p{Nd}/.'‘’-])\p{Nd}+/gu;

/** The digits of the scripts that the tagger reads (0, ٠, ۰, ０) begin at a multiple of 16. */
function numberOf(run: string): number {
  return Array.from(run).reduce((value, digit) => value * 10 + ((digit.codePointAt(0) ?? 0) & 15), 0);
}
