// The axis' dates under vis-timeline's names for its steps. Its own dates would be English and in the reader's zone.
import type { AxisDates, AxisStep } from "../../i18n/axis-dates.ts";

export interface AxisLabels {
  /** Empty where a line has no date. `scale` is vis-timeline's name for the step from one line to the next. */
  readonly minor: (ms: number, scale: string) => string;
  /** Over days, where weeks are a step: the first day of each. */
  readonly major: (ms: number, scale: string, hasWeeks: boolean) => string;
}

export function axisLabels(dates: AxisDates): AxisLabels {
  return {
    minor(ms, scale) {
      const step = stepOf(scale);
      // Among weeks vis also asks for the first of a month, too near to its neighbours for a label.
      return step === null || (step === "week" && !isMonday(ms)) ? "" : dates.atLine(ms, step);
    },
    major(ms, scale, hasWeeks) {
      const step = stepOf(scale);
      if (step === null) return "";
      return hasWeeks && step === "day" ? dates.ofWeek(ms) : dates.aboveLines(ms, step);
    },
  };
}

/** Null for a step that has no words. */
function stepOf(scale: string): AxisStep | null {
  return steps.find((step) => step === scale) ?? null;
}

/** Vis gives them the same names. */
const steps: readonly AxisStep[] = [
  "millisecond",
  "second",
  "minute",
  "hour",
  "weekday",
  "day",
  "week",
  "month",
  "year",
];

function isMonday(ms: number): boolean {
  return new Date(ms).getUTCDay() === 1;
}
