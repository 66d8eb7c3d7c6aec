import { describe, expect, it } from "vitest";
import { clockOf } from "../../src/article/clock.ts";
import { isInterval } from "../../src/article/edtf.ts";
import { parseEdtf } from "../../src/article/parse-edtf.ts";
import { reportsUntilMs } from "../../src/article/reported-part.ts";

describe("an article reports", () => {
  it.each([
    ["to the end of its day", "2021-03-30", "2021-03-30", "2021-03-31T00:00Z"],
    ["to the end of its minute", "2021-03-30T14:05Z", "2021-03-30T14:05Z", "2021-03-30T14:06Z"],
    [
      "to there on the article's clock",
      "2021-03-30T22:00+03:00",
      "2021-03-30T21:00+01:00",
      "2021-03-30T21:01Z",
    ],
  ])("%s", (_what, when, published, until) => {
    const [date, dateline] = [parseEdtf(when), parseEdtf(published)];
    if (!date.ok || !dateline.ok || isInterval(dateline.value)) throw new Error(when);
    const clock = clockOf({ datePublished: dateline.value, events: [{ when: date.value }] });
    expect(reportsUntilMs(clock, dateline.value)).toBe(Date.parse(until));
  });
});
