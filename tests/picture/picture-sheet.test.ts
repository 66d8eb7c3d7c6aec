// The picture's sheet draws a status by its name; article/status.ts says which of them need a rule of their own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isReported, type Status, statuses, statusMeanings } from "../../src/article/status.ts";

const sheet = readFileSync(join(import.meta.dirname, "../../src/picture/picture.module.css"), "utf8");
const [onScreen = "", inForcedColours = ""] = sheet.split("@media (forced-colors: active)");

/** The statuses for which a rule of `text` draws `what`. */
function drawn(text: string, what: string): Set<string> {
  const rules = text.matchAll(/\[data-status="([^"]*)"\] ([^,{]+?)\s*[,{]/g);
  return new Set([...rules].flatMap(([, status = "", selector]) => (selector === what ? status : [])));
}

/** What the last rule for a status' bar says of its line. */
function dashesOf(status: Status): string | undefined {
  const blocks = [...onScreen.matchAll(/([^{}]*)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
    selectors.includes(`[data-status="${status}"] .bar`),
  );
  return blocks.flatMap(([, , block = ""]) => /stroke-dasharray: ([^;]+);/.exec(block)?.[1] ?? []).at(-1);
}

const outlined = statuses.filter((status) => statusMeanings[status].line !== "filled");

test("every status that is drawn as an outline has its rule, in forced colours too, and no other has one", () => {
  expect(drawn(onScreen, ".bar")).toEqual(new Set(outlined));
  expect(drawn(inForcedColours, ".bar")).toEqual(new Set(outlined));
});

test("a label that stands on a filled bar is written in the card's colour, on no other", () => {
  const filled = statuses.filter((status) => statusMeanings[status].line === "filled");
  expect(drawn(onScreen, '.label[data-side="inside"]')).toEqual(new Set(filled));
});

test("lines of different names look different", () => {
  const looks = new Map(outlined.map((status) => [statusMeanings[status].line, dashesOf(status) ?? "none"]));
  expect(new Set(looks.values()).size).toBe(looks.size);
  for (const status of outlined)
    expect(dashesOf(status) ?? "none").toBe(looks.get(statusMeanings[status].line));
});

test("what is filled is what was reported, since fill says so", () => {
  for (const status of statuses) expect(statusMeanings[status].line === "filled").toBe(isReported(status));
});
