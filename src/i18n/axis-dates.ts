// The dates over the picture: at its lines, and above them.
import { type DateFields, type DateLanguage, writeDate } from "./date-formats.ts";

/** From one line of the axis to the next; `weekday` is a day where there is room for its name. */
export type AxisStep = "second" | "minute" | "hour" | "weekday" | "day" | "week" | "month" | "year";

export interface AxisDates {
  /** At a line: the part of the date that changes from line to line. */
  readonly atLine: (ms: number, step: AxisStep) => string;
  /** Above several lines, what they have in common. Empty for years: there is nothing above them. */
  readonly aboveLines: (ms: number, step: AxisStep) => string;
  /** The same for less room, longest first. */
  readonly aboveLinesShorter: (ms: number, step: AxisStep) => readonly string[];
}

export function axisDates(language: DateLanguage): AxisDates {
  return {
    atLine: (ms, step) => writeDate(ms, lineFields[step], language),
    aboveLines: (ms, step) => {
      const [fields] = commonFields[step];
      return fields === undefined ? "" : writeDate(ms, fields, language);
    },
    aboveLinesShorter: (ms, step) =>
      commonFields[step].slice(1).map((fields) => writeDate(ms, fields, language)),
  };
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
  second: { minute: "2-digit", second: "2-digit" },
  minute: clockFields,
  hour: clockFields,
  weekday: { weekday: "short", ...dayFields },
  day: dayFields,
  week: dayOfMonthFields,
  month: monthFields,
  year: yearFields,
};

/** In full, and then shorter. */
const inMinutes = [
  { ...longDayFields, ...clockFields },
  { ...dayOfMonthFields, ...clockFields },
];
const inDay = [{ ...longDayFields, ...yearFields }, weekFields, dayOfMonthFields];
const inMonth = [longMonthFields, { ...monthFields, ...yearFields }];

const commonFields: Record<AxisStep, readonly DateFields[]> = {
  second: inMinutes,
  minute: inDay,
  hour: inDay,
  weekday: inMonth,
  day: inMonth,
  week: inMonth,
  month: [yearFields],
  year: [],
};
