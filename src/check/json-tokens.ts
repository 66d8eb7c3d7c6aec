// The words and signs of a JSON file, right or wrong, one after the other: the only file that knows jsonc-parser. Only its
// scanner is used, since its parser calls itself for each level and a hostile file nests deeper than that goes.
import { createScanner } from "jsonc-parser";
import type { Span } from "../article/span.ts";

export type TokenKind =
  | "{"
  | "}"
  | "["
  | "]"
  | ","
  | ":"
  | "string"
  | "number"
  | "literal"
  | "comment"
  | "unknown"
  | "end";

/** Offsets in UTF-16 code units. White space is no token. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** What a string says, its escapes read; the text itself of anything else. */
  readonly value: string;
  /** A string or number that is begun rightly and goes on wrongly. */
  readonly isFaulty: boolean;
  /** Of a faulty string: the line, or the file, ends before it does. */
  readonly isOpen: boolean;
}

/** Ends with one token of the kind "end". Never throws. */
export function* jsonTokens(text: string): Generator<Token, void> {
  const scanner = createScanner(text, false);
  for (;;) {
    const kind = kinds[scanner.scan()];
    if (kind === "space") continue;
    const start = scanner.getTokenOffset();
    yield {
      kind: kind ?? "unknown",
      value: scanner.getTokenValue(),
      isFaulty: scanner.getTokenError() !== 0,
      isOpen: scanner.getTokenError() === unexpectedEndOfString,
      start,
      end: scanner.getPosition(),
    };
    if (kind === "end") return;
  }
}

/** The scanner's `ScanError`, which exists only as a type. */
const unexpectedEndOfString = 2;

/** The scanner's `SyntaxKind` by its numbers, which exist only as types. */
const kinds: Readonly<Record<number, TokenKind | "space">> = {
  1: "{",
  2: "}",
  3: "[",
  4: "]",
  5: ",",
  6: ":",
  7: "literal",
  8: "literal",
  9: "literal",
  10: "string",
  11: "number",
  12: "comment",
  13: "comment",
  14: "space",
  15: "space",
  16: "unknown",
  17: "end",
};
