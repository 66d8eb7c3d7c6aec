// The bundled articles and the fixtures, as text.
import { readFileSync } from "node:fs";

export function bundledText(id: string): string {
  return readFileSync(new URL(`../../src/content/${id}.json`, import.meta.url), "utf8");
}

export function fixtureText(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

/** The fixtures in which every quote stands in the text. */
export const fixtureNames = [
  "every-date-form.json",
  "arabic.json",
  "japanese-astral.json",
  "twins-and-overlaps.json",
] as const;

/** Articles with many events, voices or times of day, on which a page is looked at as a whole. */
export const wideFixtureNames = ["election-night.json", "lumen-works.json", "twenty-voices.json"] as const;
