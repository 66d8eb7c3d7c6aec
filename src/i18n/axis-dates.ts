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

/** At a line of the still picture. It has nothing above, so a month says its year. */
export function tickDate(ms: number, step: "day" | "month" | "year", language: DateLanguage): string {
  return writeDate(ms, tickFields[step], language);
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

const tickFields = {
  day: dayOfMonthFields,
  month: { ...monthFields, ...yearFields },
  year: yearFields,
} satisfies Record<string, DateFields>;
