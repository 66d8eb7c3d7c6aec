import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { searchIn } from "../../src/article/text-search.ts";

/** Said as plainly as it can be. */
function placesOf(text: string, words: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => words !== "" && text.startsWith(words, at),
  );
}

/** Texts of few signs, so that words stand in them often, by code units and so with halved pairs too. */
const unit = fc.constantFrom("a", "b", " ", "é", "\n", "\ud83d", "\udc68", "東");
const texts = fc.string({ unit, minLength: 20, maxLength: 60 });
const asked = fc.array(
  fc.oneof(
    fc.string({ unit, maxLength: 10 }).map((words) => () => words),
    fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 })).map(([from, length]) => {
      return (text: string) => text.slice(from, from + length);
    }),
  ),
  { minLength: 100, maxLength: 120 },
);

test("finds every place of any words, of the first that are asked for and of the hundredth", () => {
  let found = 0;
  fc.assert(
    fc.property(texts, asked, (text, wanted) => {
      const search = searchIn(text);
      for (const wordsOf of wanted) {
        const words = wordsOf(text);
        const expected = placesOf(text, words);
        expect([...search(words)]).toEqual(expected);
        if (words.length > 8 && expected.length > 0) found += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test.each(["", "a", "ab", "aaaaaaaaaaaa"])("finds what there is in the text %j", (text) => {
  const search = searchIn(text);
  for (let round = 0; round < 70; round += 1) {
    for (const words of ["", "a", "aa", "b", "aaaaaaaa", "aaaaaaaaaaaaa"]) {
      expect([...search(words)]).toEqual(placesOf(text, words));
    }
  }
});

test("looks through a text of many quotes a few times, however many there are", () => {
  const many = 5_000;
  const text = Array.from({ length: many }, (_, at) => `On day ${at} the council met. `).join("");
  const search = searchIn(text);
  const indexOf = vi.spyOn(String.prototype, "indexOf");
  for (let at = 0; at < many; at += 1) {
    expect([...search(`day ${at} the council`)]).toHaveLength(1);
  }
  const scans = indexOf.mock.contexts.filter((each) => String(each) === text).length;
  indexOf.mockRestore();
  expect(scans).toBeGreaterThan(0);
  expect(scans).toBeLessThan(200);
});
