import { describe, expect, it } from "vitest";
import { dayMs, minuteMs } from "../../../src/article/civil-time.ts";
import { en } from "../../../src/i18n/en/words.ts";
import { cutInWords } from "../../../src/picture/scene/cut-in-words.ts";

const hourMs = 60 * minuteMs;

function words(ms: number, isEmpty: boolean): readonly string[] {
  const whole = { startMs: 5 * dayMs, endMs: 5 * dayMs + ms };
  return cutInWords({ startMs: whole.startMs + 1, endMs: whole.endMs - 1, whole, isEmpty }, en);
}

describe("what is cut out of the axis", () => {
  it.each<[number, string]>([
    [22 * dayMs, "22 days"],
    [2 * dayMs, "2 days"],
    [2 * dayMs - 1, "47 hours"],
    [24 * hourMs + 4 * minuteMs, "24 hours"],
    [2 * hourMs, "2 hours"],
    [90 * minuteMs, "1 hour 30 minutes"],
    [minuteMs, "1 minute"],
    [1_000, "1 minute"],
    [730 * dayMs, "730 days"],
    [731 * dayMs, "2 years"],
    [100 * 366 * dayMs, "100 years"],
  ])("of %d ms is %s, in whole units of which there are two at least", (ms, length) => {
    expect(words(ms, true)).toEqual([`${length} without an event`, length]);
  });

  it("is only so long, where something goes on in it", () => {
    expect(words(22 * dayMs, false)).toEqual(["22 days"]);
  });
});
