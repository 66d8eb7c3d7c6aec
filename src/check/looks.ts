// A text as the eye has it: characters that look alike become one, and what cannot be seen is left out.

/** Two texts that look the same, or nearly, give the same. */
export function looks(text: string): string {
  return Array.from(text, lookOf).join("").replaceAll(/\s+/g, " ");
}

/** Of each place of what `looks` gives, the place in the text that it comes from; one more for the end. */
export interface Looks {
  readonly text: string;
  readonly from: readonly number[];
}

export function looksWithPlaces(text: string): Looks {
  const from: number[] = [];
  let seen = "";
  let at = 0;
  for (const character of text) {
    const look = lookOf(character);
    const isMoreSpace = look === " " && seen.endsWith(" ");
    if (!isMoreSpace) {
      seen += look;
      for (let unit = 0; unit < look.length; unit += 1) from.push(at);
    }
    at += character.length;
  }
  return { text: seen, from: [...from, at] };
}

/** Of one code point. Space of any kind is one space, quotation marks and dashes of every kind are one. */
function lookOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f && code !== 0x60) return character;
  if (/[\s\u0085]/.test(character)) return " ";
  if (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character)) return "";
  if (/[‘’‚‛′´`ʼʹ‹›]/.test(character)) return "'";
  if (/[“”„‟″«»]/.test(character)) return '"';
  if (/[\p{Dash_Punctuation}−]/u.test(character)) return "-";
  return latin.get(character) ?? character.normalize("NFKD").replaceAll(/\s/g, " ");
}

/** Letters of Cyrillic and Greek that look like Latin ones. */
const latin: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТХаеіјорсухѕ", "ABESIJKMHOPCTXaeijopcyxs"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"],
  ].flatMap(([others = "", letters = ""]) =>
    Array.from(others, (letter, at): [string, string] => [letter, letters[at] ?? letter]),
  ),
);
