// What of a file's text may be written to a terminal. Control characters would move its cursor or change its colours, marks of
// direction turn a line around, and what cannot be seen hides what is wrong: they are written as their codes.

/**
 * `\n` or `\u202e` for such characters, all others as they are. Joiners and variation selectors are kept, which words and emoji
 * need. For one line: line breaks are codes too.
 */
export function visible(text: string): string {
  return text.replaceAll(hidden, (character) => (isNeeded(character) ? character : codeOf(character)));
}

const hidden = /[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Zl}\p{Zp}\ufff9-\ufffb]/gu;

function isNeeded(character: string): boolean {
  return character === "\u200c" || character === "\u200d" || /\p{Variation_Selector}/u.test(character);
}

const short: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return short.get(character) ?? (code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`);
}
