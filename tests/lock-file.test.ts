// What `npm ci` installs is what was reviewed: every package of package-lock.json has its hash.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRecord } from "../src/article/field-rules.ts";

const advice = `To mend it: npm view <name>@<version> dist.integrity, and put that into package-lock.json as "integrity".
npm leaves it out for optional packages of other systems when it writes the file from what is installed.`;

describe("the lock file", () => {
  const packages = lockedPackages();

  it("holds a strong hash for every package, those of other systems too", () => {
    expect(packages.length).toBeGreaterThan(100);
    const without = packages.filter(([, { integrity }]) => !isStrongHash(integrity)).map(([path]) => path);
    expect(without, advice).toEqual([]);
  });
});

function lockedPackages(): (readonly [path: string, entry: Readonly<Record<string, unknown>>])[] {
  const lock: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../package-lock.json"), "utf8"));
  if (!isRecord(lock) || !isRecord(lock.packages)) throw new Error("package-lock.json: no packages");
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    path !== "" && isRecord(entry) ? [[path, entry] as const] : [],
  );
}

function isStrongHash(integrity: unknown): boolean {
  return typeof integrity === "string" && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
}
