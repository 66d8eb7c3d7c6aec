// The whole suite is run in several time zones: the axis shows the days that the source names, wherever its reader is.
import { describe, expect, it } from "vitest";
import { axisLabels } from "../../../src/axis/engine/axis-labels.ts";
import { axisDates } from "../../../src/i18n/axis-dates.ts";
import { en } from "../../../src/i18n/en/words.ts";

const english = axisLabels(axisDates(en));

function at(text: string): number {
  return Date.parse(text.replace(/^-(\d{4}-)/, "-00$1"));
}

describe("the axis' dates", () => {
  it.each([
    ["year", "2021-01-01T00:00Z", "2021", ""],
    ["month", "2021-03-01T00:00Z", "Mar", "2021"],
    ["day", "2021-03-29T00:00Z", "29", "March 2021"],
    ["weekday", "2021-03-29T00:00Z", "Mon 29", "March 2021"],
    ["hour", "2021-03-29T00:00Z", "00:00", "Mon 29 March 2021"],
    ["hour", "2021-03-29T23:00Z", "23:00", "Mon 29 March 2021"],
    ["minute", "2021-03-29T14:05Z", "14:05", "Mon 29 March 2021"],
    ["year", "0033-01-01T00:00Z", "AD 33", ""],
    ["year", "0000-01-01T00:00Z", "1 BC", ""],
    ["year", "-0043-01-01T00:00Z", "44 BC", ""],
    ["month", "-0043-03-01T00:00Z", "Mar", "44 BC"],
    ["day", "-0043-03-15T00:00Z", "15", "March 44 BC"],
  ])("at a step of a %s, %s, are %j under %j", (scale, time, minor, major) => {
    expect(english.minor(at(time), scale)).toBe(minor);
    expect(english.major(at(time), scale, false)).toBe(major);
  });

  it.each(["second", "millisecond"])("have no comma after the weekday at a step of a %s either", (scale) => {
    expect(english.major(at("2021-03-29T14:05Z"), scale, false)).toMatch(/^Mon 29 March,? /);
  });

  it("write a clock's times from 00 to 23", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => english.minor(Date.UTC(2021, 2, 29, hour), "hour"));
    expect(hours).toEqual(Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`));
  });

  it("name every civil day by its own number, on the days when clocks change too", () => {
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2020, 0, 1 + day));
      expect(english.minor(date.valueOf(), "day")).toBe(String(date.getUTCDate()));
      expect(english.minor(date.valueOf() + 86_399_999, "day")).toBe(String(date.getUTCDate()));
    }
  });

  it("where weeks are a step, stand at Mondays alone", () => {
    expect(english.minor(at("2021-03-29T00:00Z"), "week")).toBe("29 Mar");
    expect(english.minor(at("2021-04-01T00:00Z"), "week")).toBe("");
    expect(english.minor(at("2021-03-28T23:59Z"), "week")).toBe("");
  });

  it("where weeks are a step, say over days which week it is", () => {
    expect(english.major(at("2021-03-29T00:00Z"), "day", true)).toBe("29 Mar 2021");
    expect(english.major(at("2021-03-29T00:00Z"), "week", true)).toBe("March 2021");
  });

  it("say nothing at a step that has no words", () => {
    expect(english.minor(0, "decade")).toBe("");
    expect(english.major(0, "decade", false)).toBe("");
  });

  it.each([
    ["de", "Mär", "März 2021"],
    ["ja", "3月", "2021年3月"],
  ])("are written in %s", (locale, month, monthAndYear) => {
    const labels = axisLabels(axisDates({ ...en, dateLocale: locale }));
    expect(labels.minor(at("2021-03-01T00:00Z"), "month")).toContain(month.replace(".", ""));
    expect(labels.major(at("2021-03-01T00:00Z"), "day", false)).toBe(monthAndYear);
  });
});
