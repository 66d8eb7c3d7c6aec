// The dates of the time axis, and of the still picture that stands in its place.
import { type DateFields, type DateLanguage, writeDate } from "./date-formats.ts";

/** From one line of the axis to the next; `weekday` is a day where there is room for its name. */
export type AxisStep =
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "weekday"
  | "day"
  | "week"
  | "month"
  | "year";

export interface AxisDates {
  /** At a line: the part of the date that changes from line to line. */
  readonly atLine: (ms: number, step: AxisStep) => string;
  /** Above several lines, what they have in common. Empty for years: there is nothing above them. */
  readonly aboveLines: (ms: number, step: AxisStep) => string;
  /** The first day of a week, in full. */
  readonly ofWeek: (ms: number) => string;
}

export function axisDates(language: DateLanguage): AxisDates {
  return {
    atLine: (ms, step) => writeDate(ms, lineFields[step], language),
    aboveLines: (ms, step) => {
      const fields = commonFields[step];
      return fields === null ? "" : writeDate(ms, fields, language);
    },
    ofWeek: (ms) => writeDate(ms, weekFields, language),
  };
}

/** What ticks and the stretches above them are counted in. */
export type TickStep = "second" | "minute" | "hour" | "day" | "month" | "year";

/** At a line of a picture that has nothing above: a month says its year, an hour its day. */
export function tickDate(ms: number, step: TickStep, language: DateLanguage): string {
  return writeDate(ms, tickFields[step], language);
}

/** At a line that has its stretch above it (`stretchDate`): the part of the date that changes from line to line. */
export function tickInStretch(ms: number, step: TickStep, language: DateLanguage): string {
  return writeDate(ms, step === "second" ? secondFields : lineFields[step], language);
}

/** The stretch above several lines: the year of months, the month of days, the day of hours. `step` is the stretch's own. */
export function stretchDate(ms: number, step: TickStep, language: DateLanguage): string {
  return writeDate(ms, stretchFields[step], language);
}

const dayFields: DateFields = { day: "numeric" };
const monthFields: DateFields = { month: "short" };
const yearFields: DateFields = { year: "numeric" };
const clockFields: DateFields = { hour: "2-digit", minute: "2-digit" };
const dayOfMonthFields: DateFields = { ...dayFields, ...monthFields };
const weekFields: DateFields = { ...dayOfMonthFields, ...yearFields };
const longMonthFields: DateFields = { month: "long", ...yearFields };
const longDayFields: DateFields = { weekday: "short", ...dayFields, month: "long" };

const lineFields: Record<AxisStep, DateFields> = {
  millisecond: { second: "2-digit", fractionalSecondDigits: 3 },
  second: { minute: "2-digit", second: "2-digit" },
  minute: clockFields,
  hour: clockFields,
  weekday: { weekday: "short", ...dayFields },
  day: dayFields,
  week: dayOfMonthFields,
  month: monthFields,
  year: yearFields,
};

const commonFields: Record<AxisStep, DateFields | null> = {
  millisecond: { ...longDayFields, ...clockFields },
  second: { ...longDayFields, ...clockFields },
  minute: { ...longDayFields, ...yearFields },
  hour: { ...longDayFields, ...yearFields },
  weekday: longMonthFields,
  day: longMonthFields,
  week: longMonthFields,
  month: yearFields,
  year: null,
};

const secondFields: DateFields = { ...clockFields, second: "2-digit" };

const tickFields: Record<TickStep, DateFields> = {
  second: secondFields,
  minute: { ...dayOfMonthFields, ...clockFields },
  hour: { ...dayOfMonthFields, ...clockFields },
  day: dayOfMonthFields,
  month: { ...monthFields, ...yearFields },
  year: yearFields,
};

const stretchFields: Record<TickStep, DateFields> = {
  second: { ...longDayFields, ...yearFields, ...secondFields },
  minute: { ...longDayFields, ...yearFields, ...clockFields },
  hour: { ...longDayFields, ...yearFields, ...clockFields },
  day: { ...longDayFields, ...yearFields },
  month: longMonthFields,
  year: yearFields,
};
