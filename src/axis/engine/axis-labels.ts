// The axis' dates in the page's language, through Intl: vis-timeline's own would be English and in the reader's zone.
import { annoDominiMs } from "../../i18n/date-words.ts";

/** The names vis-timeline gives the step from one line to the next. */
const minorStyles: Record<string, Intl.DateTimeFormatOptions> = {
  millisecond: { second: "2-digit", fractionalSecondDigits: 3 },
  second: { minute: "2-digit", second: "2-digit" },
  minute: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  hour: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  weekday: { weekday: "short", day: "numeric" },
  day: { day: "numeric" },
  week: { day: "numeric", month: "short" },
  month: { month: "short" },
  year: { year: "numeric" },
};

const majorStyles: Record<string, Intl.DateTimeFormatOptions> = {
  millisecond: {
    weekday: "short",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
  second: {
    weekday: "short",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  },
  minute: { weekday: "short", day: "numeric", month: "long", year: "numeric" },
  hour: { weekday: "short", day: "numeric", month: "long", year: "numeric" },
  weekday: { month: "long", year: "numeric" },
  day: { month: "long", year: "numeric" },
  week: { month: "long", year: "numeric" },
  month: { year: "numeric" },
};

/** Over days, where weeks are a step: the first day of each. */
const weekStyle: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

export interface AxisLabels {
  readonly minor: (ms: number, scale: string) => string;
  /** Empty for years: there is nothing above them. */
  readonly major: (ms: number, scale: string, hasWeeks: boolean) => string;
}

/** `locale` is a BCP 47 tag; `tidied` makes Intl's dates look as the language's newspapers write them. */
export function axisLabels(locale: string, tidied: (date: string) => string): AxisLabels {
  const formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  const write = (ms: number, style: Intl.DateTimeFormatOptions | undefined): string => {
    if (!style) return "";
    // Year 0 is 1 BC to Intl, which says so only if asked.
    const options = ms < annoDominiMs && style.year ? { ...style, era: "short" as const } : style;
    let format = formats.get(options);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { calendar: "gregory", ...options, timeZone: "UTC" });
      if (options === style) formats.set(options, format);
    }
    return tidied(format.format(ms));
  };
  return {
    // Among weeks vis also asks for the first of a month, too near to its neighbours for a label.
    minor: (ms, scale) => (scale === "week" && !isMonday(ms) ? "" : write(ms, minorStyles[scale])),
    major: (ms, scale, hasWeeks) => write(ms, hasWeeks && scale === "day" ? weekStyle : majorStyles[scale]),
  };
}

function isMonday(ms: number): boolean {
  return new Date(ms).getUTCDay() === 1;
}
