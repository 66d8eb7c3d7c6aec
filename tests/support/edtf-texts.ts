// Arbitrary texts in the form of dates: most exist, some (30 February, an end before its start) do not.
import fc from "fast-check";

/** Often this century, the years around 1 and leap years; now and then any other. */
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1990, max: 2040 }).map(String) },
  { weight: 2, arbitrary: fourDigits({ min: 0, max: 9999 }) },
  { weight: 1, arbitrary: fourDigits({ min: 0, max: 120 }) },
  { weight: 2, arbitrary: fourDigits({ min: 1, max: 9999 }).map((digits) => `-${digits}`) },
);
const month = twoDigits(1, 12);
const day = fc.oneof({ weight: 9, arbitrary: twoDigits(1, 28) }, { weight: 1, arbitrary: twoDigits(29, 31) });

const dayTexts = fc.tuple(year, month, day).map((parts) => parts.join("-"));

const offset = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), twoDigits(0, 14), fc.constantFrom("00", "15", "30", "45"))
    .map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
);
const seconds = fc.option(twoDigits(0, 59), { nil: null });
const dateTime = fc
  .tuple(dayTexts, twoDigits(0, 23), twoDigits(0, 59), seconds, offset)
  .map(([date, hour, minute, second, zone]) => {
    return `${date}T${hour}:${minute}${second === null ? "" : `:${second}`}${zone}`;
  });

const qualifier = fc.constantFrom("", "", "?", "~", "%");
const unspecified = fc.oneof(
  year.map((digits) => `${digits.slice(0, -1)}X`),
  year.map((digits) => `${digits.slice(0, -2)}XX`),
  year.map((digits) => `${digits}-XX`),
  year.map((digits) => `${digits}-XX-XX`),
  fc.tuple(year, month).map(([digits, of]) => `${digits}-${of}-XX`),
);
const calendarDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  dayTexts,
);

/** A date without a slash, in any form of the format. */
const pointTexts = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(calendarDate, qualifier).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: unspecified },
  { weight: 1, arbitrary: fc.tuple(unspecified, qualifier).map((parts) => parts.join("")) },
  { weight: 3, arbitrary: dateTime },
);

/** An interval; half of those with two ends are handed over in the order of their text, so that most can be read. */
const intervalTexts = fc.oneof(
  { weight: 1, arbitrary: pointTexts.map((from) => `${from}/..`) },
  { weight: 1, arbitrary: pointTexts.map((to) => `../${to}`) },
  { weight: 2, arbitrary: fc.tuple(pointTexts, pointTexts).map((ends) => ends.join("/")) },
  { weight: 2, arbitrary: fc.tuple(pointTexts, pointTexts).map((ends) => ends.toSorted().join("/")) },
);

export const edtfTexts = fc.oneof(
  { weight: 2, arbitrary: pointTexts },
  { weight: 1, arbitrary: intervalTexts },
);

function twoDigits(min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((number) => String(number).padStart(2, "0"));
}

function fourDigits(range: { min: number; max: number }): fc.Arbitrary<string> {
  return fc.integer(range).map((number) => String(number).padStart(4, "0"));
}
