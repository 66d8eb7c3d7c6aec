// A build in Kiribati and one in Los Angeles have to give the same page. Each zone gets a process of its own.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { fixtureNames } from "../support/files.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const content = path("../../src/content/");
const files = [
  ...readdirSync(content).map((name) => `${content}${name}`),
  ...fixtureNames.map((name) => path(`../fixtures/${name}`)),
];

async function workingsIn(
  zone: string,
): Promise<{ zoneMinutes: number; workings: unknown; readings: unknown }> {
  const script = path("../support/print-workings.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), script, ...files],
    {
      env: { ...process.env, TZ: zone },
    },
  );
  return JSON.parse(stdout);
}

describe("date workings", async () => {
  const [utc, east, west] = await Promise.all([
    workingsIn("UTC"),
    workingsIn("Pacific/Kiritimati"),
    workingsIn("America/Los_Angeles"),
  ]);

  it("are the same in every time zone", () => {
    expect([utc.zoneMinutes, east.zoneMinutes, west.zoneMinutes]).toEqual([0, 14 * 60, -8 * 60]);
    expect({ ...east, zoneMinutes: 0 }).toEqual(utc);
    expect({ ...west, zoneMinutes: 0 }).toEqual(utc);
  });

  it("of the bundled article are what its words give, in each of three time zones", () => {
    const year = { kind: "dateline", taken: ["year"] };
    for (const { workings } of [utc, east, west]) {
      expect(workings).toContainEqual([
        ["guest-list", year],
        ["invitation-considered", year],
        ["nothing-official", year],
        ["climate-matters", year],
        ["position-of-strength", year],
        ["extreme-scenarios", year],
        ["common-topics", year],
        ["five-power-summit", { kind: "same-day", named: "March 30" }],
        ["climate-talks", year],
      ]);
    }
  });
});
