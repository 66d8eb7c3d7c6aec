import { describe, expect, it } from "vitest";
import { anchorQuote } from "../../src/article/anchor.ts";

const at = (start: number, exact: string) => ({
  ok: true,
  value: { exact, start, end: start + exact.length },
});
const fault = (code: string, occurrences: number) => ({ ok: false, failure: { code, occurrences } });

describe("anchorQuote", () => {
  it.each([
    ["finds a quote that stands once", "one two three", ["two"], at(4, "two")],
    ["finds a quote at the very start", "one two", ["one"], at(0, "one")],
    ["finds a quote at the very end", "one two", ["two"], at(4, "two")],
    ["finds the whole text", "one", ["one"], at(0, "one")],
    ["finds a quote across a paragraph break", "one.\n\nTwo.", ["one.\n\nTwo"], at(0, "one.\n\nTwo")],
    ["counts in UTF-16 units after astral characters", "𠮷🗻 ab", ["ab"], at(5, "ab")],
    ["finds a quote despite an earlier twin", "no a, no b", ["no", "a, "], at(6, "no")],
    ["finds a quote despite a later twin", "no a, no b", ["no", "", " a"], at(0, "no")],
    ["finds a quote by both sides", "xay xaz yaz", ["a", "x", "z"], at(5, "a")],
    ["finds one of two that overlap", "nana nanana!", ["nana", "na", "!"], at(7, "nana")],
    ["takes a prefix that is all the text before", "ab ab", ["ab", "ab "], at(3, "ab")],
    ["takes a suffix that is all the text after", "ab ab", ["ab", "", " ab"], at(0, "ab")],
    ["finds no quote that does not stand there", "one two", ["three"], fault("quote-not-found", 0)],
    ["minds the case", "one two", ["One"], fault("quote-not-found", 0)],
    ["minds every space", "one two", ["one  two"], fault("quote-not-found", 0)],
    ["minds the kind of quotation marks", "“one”", ['"one"'], fault("quote-not-found", 0)],
    ["minds composed and decomposed letters", "caf\u00e9", ["cafe\u0301"], fault("quote-not-found", 0)],
    ["finds no quote longer than the text", "one", ["one two"], fault("quote-not-found", 0)],
    ["finds nothing in an empty text", "", ["one"], fault("quote-not-found", 0)],
    ["finds an empty quote nowhere", "one", [""], fault("quote-not-found", 0)],
    ["calls a wrong prefix out of context", "one two", ["two", "three "], fault("quote-out-of-context", 1)],
    [
      "calls a wrong suffix out of context",
      "one two",
      ["one", "", " three"],
      fault("quote-out-of-context", 1),
    ],
    [
      "wants the prefix directly before",
      "one two three",
      ["three", "one "],
      fault("quote-out-of-context", 1),
    ],
    ["wants a prefix no longer than what is before", "bc", ["c", "abc"], fault("quote-out-of-context", 1)],
    ["does not read an empty start as a prefix", "ab", ["a", "b"], fault("quote-out-of-context", 1)],
    ["calls twins ambiguous", "no, no", ["no"], fault("quote-ambiguous", 2)],
    ["counts occurrences that overlap", "aaaa", ["aa"], fault("quote-ambiguous", 3)],
    [
      "calls twins ambiguous if the context fits both",
      "a no, a no",
      ["no", "a "],
      fault("quote-ambiguous", 2),
    ],
    [
      "calls twins ambiguous if the context fits none",
      "a no, b no",
      ["no", "c "],
      fault("quote-ambiguous", 2),
    ],
  ] as const)("%s", (_promise, text, [exact, prefix = "", suffix = ""], outcome) => {
    expect(anchorQuote(text, { exact, prefix, suffix })).toEqual(outcome);
  });
});
