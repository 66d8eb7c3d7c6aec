// The picture's sheet draws a bar by its kind of line; article/status.ts says which lines there are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isReported, statuses, statusMeanings } from "../../src/article/status.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../src/picture/picture.module.css"), "utf8");
const [onScreen = "", inForcedColours = ""] = sheet.split("@media (forced-colors: active)");

const lines = [...new Set(statuses.map((status) => statusMeanings[status].line))];
const outlined = lines.filter((line) => line !== "filled");

/** What the sheet's rules for a line say of one property, the last word last. */
function saidOf(text: string, line: string, property: string): string[] {
  const blocks = [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
    new RegExp(`\\.${line}\\b`).test(selectors),
  );
  const said = new RegExp(`(?:^|[\\s;])${property}: ([^;]+);`);
  return blocks.flatMap(([, , block = ""]) => said.exec(block)?.[1] ?? []);
}

test("every line that is an outline is empty within, in forced colours too", () => {
  expect(outlined.length).toBeGreaterThan(1);
  for (const line of outlined) {
    expect(saidOf(onScreen, line, "fill")).toEqual(["var(--card)"]);
    expect(saidOf(inForcedColours, line, "fill")).toEqual(["Canvas"]);
  }
  expect(saidOf(sheet, "filled", "fill")).toEqual([]);
});

test("lines of different names look different", () => {
  // What is struck has a line through it, and needs no dashes.
  const dashes = outlined.map((line) => saidOf(onScreen, line, "stroke-dasharray").at(-1) ?? "none");
  expect(new Set(dashes).size).toBe(outlined.length);
});

test("what is filled is what was reported, since fill says so", () => {
  for (const status of statuses) expect(statusMeanings[status].line === "filled").toBe(isReported(status));
});
