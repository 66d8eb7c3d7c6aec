// The forms of `events[].when`, one by one, and what is no date; bounds checked against Date's own ISO reader.
import { describe, expect, it } from "vitest";
import { type EdtfDate, endMs, htmlDateTime, isInterval, startMs } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";

/** An ISO date-time in UTC, with six digits and a sign for years out of Date's four. */
const utc = (iso: string) => Date.parse(`${iso}Z`);

function read(text: string): EdtfDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.failure}`);
  return result.value;
}

describe("a date of one piece", () => {
  it.each([
    ["2021", "year", "2021-01-01T00:00", "2022-01-01T00:00"],
    ["2021-03", "month", "2021-03-01T00:00", "2021-04-01T00:00"],
    ["2021-12", "month", "2021-12-01T00:00", "2022-01-01T00:00"],
    ["2021-03-30", "day", "2021-03-30T00:00", "2021-03-31T00:00"],
    ["2020-02-29", "day", "2020-02-29T00:00", "2020-03-01T00:00"],
    ["2000-02-29", "day", "2000-02-29T00:00", "2000-03-01T00:00"],
    ["2021-12-31", "day", "2021-12-31T00:00", "2022-01-01T00:00"],
    ["202X", "decade", "2020-01-01T00:00", "2030-01-01T00:00"],
    ["20XX", "century", "2000-01-01T00:00", "2100-01-01T00:00"],
    ["2021-XX", "year", "2021-01-01T00:00", "2022-01-01T00:00"],
    ["2021-XX-XX", "year", "2021-01-01T00:00", "2022-01-01T00:00"],
    ["2021-03-XX", "month", "2021-03-01T00:00", "2021-04-01T00:00"],
    ["0000", "year", "0000-01-01T00:00", "0001-01-01T00:00"],
    ["0000-02-29", "day", "0000-02-29T00:00", "0000-03-01T00:00"],
    ["0000-02-28", "day", "0000-02-28T00:00", "0000-02-29T00:00"],
    ["0000-02-XX", "month", "0000-02-01T00:00", "0000-03-01T00:00"],
    ["0000-02", "month", "0000-02-01T00:00", "0000-03-01T00:00"],
    ["0033", "year", "0033-01-01T00:00", "0034-01-01T00:00"],
    ["0099-12-31", "day", "0099-12-31T00:00", "0100-01-01T00:00"],
    ["000X", "decade", "0000-01-01T00:00", "0010-01-01T00:00"],
    ["00XX", "century", "0000-01-01T00:00", "0100-01-01T00:00"],
    ["9999", "year", "9999-01-01T00:00", "+010000-01-01T00:00"],
    ["-0043", "year", "-000043-01-01T00:00", "-000042-01-01T00:00"],
    ["-0043-03-15", "day", "-000043-03-15T00:00", "-000043-03-16T00:00"],
    ["-0001-12-31", "day", "-000001-12-31T00:00", "0000-01-01T00:00"],
    ["-0004-02-29", "day", "-000004-02-29T00:00", "-000004-03-01T00:00"],
    ["-0043-XX", "year", "-000043-01-01T00:00", "-000042-01-01T00:00"],
    ["-0043-XX-XX", "year", "-000043-01-01T00:00", "-000042-01-01T00:00"],
    ["-0043-03-XX", "month", "-000043-03-01T00:00", "-000043-04-01T00:00"],
    ["-004X", "decade", "-000049-01-01T00:00", "-000039-01-01T00:00"],
    ["-01XX", "century", "-000199-01-01T00:00", "-000099-01-01T00:00"],
    ["-000X", "decade", "-000009-01-01T00:00", "0000-01-01T00:00"],
    ["-00XX", "century", "-000099-01-01T00:00", "0000-01-01T00:00"],
  ])("reads %s as one %s, from %s to %s", (text, precision, start, end) => {
    expect(read(text)).toEqual({
      edtf: text,
      precision,
      startMs: utc(start),
      endMs: utc(end),
      uncertain: false,
      approximate: false,
      offsetMinutes: null,
    });
  });

  it.each([
    ["2021-03-30T14:05Z", "minute", "2021-03-30T14:05:00", "2021-03-30T14:06:00", 0],
    ["2021-03-30T14:05:09Z", "second", "2021-03-30T14:05:09", "2021-03-30T14:05:10", 0],
    ["2021-03-30T14:05+03:00", "minute", "2021-03-30T14:05:00", "2021-03-30T14:06:00", 180],
    ["2021-03-30T23:59-04:30", "minute", "2021-03-30T23:59:00", "2021-03-31T00:00:00", -270],
    ["2021-12-31T23:59:59+14:00", "second", "2021-12-31T23:59:59", "2022-01-01T00:00:00", 840],
    ["2021-03-30T00:00-00:30", "minute", "2021-03-30T00:00:00", "2021-03-30T00:01:00", -30],
    ["2021-03-30T00:00+00:00", "minute", "2021-03-30T00:00:00", "2021-03-30T00:01:00", 0],
    ["-0043-03-15T12:00Z", "minute", "-000043-03-15T12:00:00", "-000043-03-15T12:01:00", 0],
  ])("keeps the wall clock of %s, one %s wide", (text, precision, start, end, offsetMinutes) => {
    expect(read(text)).toEqual({
      edtf: text,
      precision,
      startMs: utc(start),
      endMs: utc(end),
      uncertain: false,
      approximate: false,
      offsetMinutes,
    });
  });

  it.each([
    ["2021?", true, false],
    ["2021-03~", false, true],
    ["2021-03-30%", true, true],
    ["-0043?", true, false],
    ["202X~", false, true],
    ["2021-XX?", true, false],
    ["2021-03-XX%", true, true],
  ])("reads the qualifier of %s without moving the date", (text, uncertain, approximate) => {
    const bare = read(text.slice(0, -1));
    const bounds = { startMs: startMs(bare), endMs: endMs(bare) };
    expect(read(text)).toMatchObject({ edtf: text, uncertain, approximate, ...bounds });
  });
});

describe("an interval", () => {
  it.each([
    ["2021-04-22/2021-04-23", "2021-04-22T00:00", "2021-04-24T00:00"],
    ["2021-04-22/2021-04-22", "2021-04-22T00:00", "2021-04-23T00:00"],
    ["2021/2021-03", "2021-01-01T00:00", "2021-04-01T00:00"],
    ["2021-03/2021", "2021-03-01T00:00", "2022-01-01T00:00"],
    ["2021-03?/2021-04~", "2021-03-01T00:00", "2021-05-01T00:00"],
    ["202X/203X", "2020-01-01T00:00", "2040-01-01T00:00"],
    ["-0043/0014", "-000043-01-01T00:00", "0015-01-01T00:00"],
    ["2021-03-30T14:05Z/2021-03-30T16:00Z", "2021-03-30T14:05", "2021-03-30T16:01"],
    ["2021-03-30/2021-03-30T16:00Z", "2021-03-30T00:00", "2021-03-30T16:01"],
  ])("reads %s from the start of its first date to the end of its second", (text, start, end) => {
    const interval = read(text);
    expect(isInterval(interval)).toBe(true);
    expect([startMs(interval), endMs(interval)]).toEqual([utc(start), utc(end)]);
  });

  it("measures an interval between two offsets on the clock it began on", () => {
    const twoHours = read("2021-03-30T14:00+03:00/2021-03-30T12:59Z");
    expect([startMs(twoHours), endMs(twoHours)]).toEqual([utc("2021-03-30T14:00"), utc("2021-03-30T16:00")]);
    expect(parseEdtf("2021-03-30T14:00-04:00/2021-03-30T15:00+03:00").ok).toBe(false);
  });

  it("leaves an open end open", () => {
    const onward = read("2021-03-30/..");
    expect([startMs(onward), endMs(onward)]).toEqual([utc("2021-03-30T00:00"), null]);
    const before = read("../2021-03~");
    expect([startMs(before), endMs(before)]).toEqual([null, utc("2021-04-01T00:00")]);
  });
});

describe("what is no date", () => {
  it.each([
    ["an impossible day", "2021-02-29", "1900-02-29", "2021-04-31", "2021-03-00", "2021-03-32"],
    ["an impossible month", "2021-13", "2021-00", "2021-13-01", "2021-00-10", "2021-13-XX"],
    ["a season", "2021-21", "2021-24", "2021-41"],
    [
      "an impossible time",
      "2021-03-30T24:00Z",
      "2021-03-30T14:60Z",
      "2021-03-30T23:59:60Z",
      "2021-02-29T14:05Z",
    ],
    ["an impossible offset", "2021-03-30T14:05+14:01", "2021-03-30T14:05-15:00", "2021-03-30T14:05+03:60"],
    ["minus zero", "-0000", "-0000-01", "2021-03-30T14:05-00:00"],
    ["a time without a zone", "2021-03-30T14:05", "2021-03-30T14:05:09"],
    [
      "a time in another form",
      "2021-03-30T14Z",
      "2021-03-30T14:05:09.5Z",
      "2021-03-30T14:05z",
      "2021-03-30t14:05Z",
    ],
    ["an offset in another form", "2021-03-30T14:05+03", "2021-03-30T14:05+0300", "2021-03-30T14:05−03:00"],
    ["a time of no day", "2021-03T14:05Z", "2021T14:05Z", "14:05Z", "2021-03-XXT14:05Z"],
    ["a qualified time", "2021-03-30T14:05Z?", "2021-03-30?T14:05Z"],
    [
      "a qualifier elsewhere than at the end",
      "?2021",
      "2021?-03",
      "2021-~03",
      "2021??",
      "2021?~",
      "2021-03-30 ?",
    ],
    [
      "digits left open beyond level 1",
      "2XXX",
      "XXXX",
      "202X-03",
      "2021-1X",
      "2021-03-3X",
      "2021-XX-30",
      "2X21",
    ],
    ["a lower-case x", "202x", "2021-xx", "2021-03-xx"],
    ["a set or list", "[2021,2022]", "{2021,2022}", "[..2021]"],
    [
      "a year of another form",
      "Y20210",
      "Y-20210",
      "20210",
      "202",
      "21",
      "+2021",
      "--2021",
      "2021S2",
      "Y2E4",
    ],
    [
      "another notation",
      "20210330",
      "2021-089",
      "2021-W13",
      "2021/03/30",
      "30.3.2021",
      "March 2021",
      "2021-3",
      "2021-03-3",
    ],
    ["whitespace", "", " ", " 2021", "2021 ", "2021\n", "2021 / 2022", "2021-03-30 14:05Z", "\u{feff}2021"],
    ["digits of another script", "２０２１", "٢٠٢١", "2021-0３"],
    ["a minus that is no hyphen", "−0043", "2021–03"],
    ["an interval without a date", "../..", "/", "..", "../", "/.."],
    ["an unknown end", "2021/", "/2021", "2021/null"],
    ["more than two ends", "2020/2021/2022", "2020//2021", "2021/../..", "2020/2021/"],
    ["an end that is no date", "2021/2021-13", "2021-02-30/2021", "2021/...", "P1Y/2021", "2021/P1Y"],
  ])("refuses %s", (_, ...texts) => {
    for (const text of texts) expect(parseEdtf(text), text).toEqual({ ok: false, failure: "not-a-date" });
  });

  it.each([
    "2021/2020",
    "2021-03-30/2021-03-29",
    "2021-04/2021-03-31",
    "2021-04/2021-03?",
    "203X/202X",
    "-0043/-0044",
    "0001/-0001",
    "2021-03-30T14:05Z/2021-03-30T14:04Z",
    "2021-03-30T14:05Z/2021-03-29",
  ])("says that %s ends before it starts", (text) => {
    expect(parseEdtf(text)).toEqual({ ok: false, failure: "end-before-start" });
  });
});

describe("the datetime of a time element", () => {
  it.each([
    ["2021", "2021"],
    ["2021-03~", "2021-03"],
    ["2021-03-30%", "2021-03-30"],
    ["2021-03-30T14:05Z", "2021-03-30T14:05Z"],
    ["2021-03-30T14:05:09-04:30", "2021-03-30T14:05:09-04:30"],
    ["2021-04-22?/2021-04-23~", "2021-04-22/2021-04-23"],
    ["../2021?", "../2021"],
    ["202X?", "202X"],
  ])("writes %s as %s", (text, datetime) => {
    expect(htmlDateTime(read(text))).toBe(datetime);
  });
});
