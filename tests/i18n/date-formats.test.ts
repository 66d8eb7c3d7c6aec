import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeDate, writeDateRange } from "../../src/i18n/date-formats.ts";
import { en } from "../../src/i18n/en/words.ts";

const ides = Date.parse("-000043-03-15T00:00Z");
const year33 = Date.parse("0033-01-01T00:00Z");

describe("writeDate", () => {
  it("shows only the fields it is asked for, and an era with a year alone", () => {
    expect(writeDate(Date.UTC(2021, 2, 29), { month: "long" }, en)).toBe("March");
    expect(writeDate(ides, { month: "long" }, en)).toBe("March");
    expect(writeDate(ides, { year: "numeric" }, en)).toBe("44 BC");
  });

  it("says the era of a year before 100, and of one that is read beside it", () => {
    expect(writeDate(year33, { year: "numeric" }, en)).toBe("AD 33");
    expect(writeDateRange(ides, year33, { year: "numeric" }, en)).toBe("44 BC – AD 33");
    const year2021 = Date.UTC(2021, 0, 1);
    expect(writeDate(year2021, { year: "numeric" }, en)).toBe("2021");
    expect(writeDate(year2021, { year: "numeric" }, en, [year33, year2021])).toBe("AD 2021");
    expect(writeDateRange(year33, year2021, { year: "numeric" }, en)).toBe("AD 33 – 2021");
  });
});

it("no other file of ours asks Intl for dates but the one that reads weekdays in articles", () => {
  const src = join(import.meta.dirname, "../../src");
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const asking = files.filter((name) =>
    /DateTimeFormat\(|toLocale/.test(readFileSync(join(src, name), "utf8")),
  );
  expect(asking.toSorted()).toEqual(["check/weekday.ts", "i18n/date-formats.ts"]);
});
