// The picture's sheet draws a body by its kind of line; article/status.ts says which lines there are.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isReported, statuses, statusMeanings } from "../../src/article/status.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../src/picture/picture.module.css"), "utf8");
const [onScreen = "", inForcedColours = ""] = sheet.split("@media (forced-colors: active)");

const lines = [...new Set(statuses.map((status) => statusMeanings[status].line))];
const outlined = lines.filter((line) => line !== "filled");

/** What the sheet's rules for a body of a line say of one property, the last word last. */
function saidOf(text: string, line: string, property: string): string[] {
  const blocks = [...text.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
    new RegExp(`(?:^|,|\\*/)\\s*\\.${line}\\s*(?:,|$)`).test(selectors.replaceAll(/\([^)]*\)/g, "")),
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
  // What is struck has a line through it (BodyShape.tsx), and needs no dashes.
  const unstruck = outlined.filter((line) => line !== "struck");
  const dashes = unstruck.map((line) => saidOf(onScreen, line, "stroke-dasharray").at(-1) ?? "none");
  expect(new Set(dashes).size).toBe(unstruck.length);
});

test("the number of an outline is in its voice's colour, for it stands on the card", () => {
  const numbers = /\.number:is\(([^)]*)\) \{\s*fill: ([^;]+);/;
  const [, onCard = "", fill] = numbers.exec(onScreen) ?? [];
  expect(onCard.split(", ").toSorted()).toEqual(outlined.map((line) => `.${line}`).toSorted());
  expect(fill).toBe("var(--voice)");
  expect(numbers.exec(inForcedColours)?.slice(1)).toEqual([onCard, "CanvasText"]);
});

test("what is filled is what was reported, since fill says so", () => {
  for (const status of statuses) expect(statusMeanings[status].line === "filled").toBe(isReported(status));
});
