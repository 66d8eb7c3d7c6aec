// Characters by name, where they look like others or like nothing.

/** "a no-break space U+00A0", "2 spaces", "“é” as one character U+00E9": what a difference of a few characters consists of. */
export function charactersInWords(characters: string): string {
  if (characters === "") return "nothing";
  if (/^\p{L}\p{M}+$/u.test(characters)) {
    const [letter = "", ...marks] = Array.from(characters);
    const parts = [`${letter} ${codeOf(letter)}`, ...marks.map(markInWords)];
    return `“${characters}” (${parts.length} characters: ${parts.join(" and ")})`;
  }
  const runs = runsOf(Array.from(characters));
  return runs.map(([character, times]) => named(character, times)).join(" and ");
}

function markInWords(mark: string): string {
  return `a combining ${markNames.get(mark) ?? "mark"} ${codeOf(mark)}`;
}

function named(character: string, times: number): string {
  const [one, many] = names.get(character) ?? [];
  // Of all characters these alone are plain without their code.
  const code = /[ "'-]|[\n\r\t]/.test(character) ? "" : ` ${codeOf(character)}`;
  if (one === undefined || many === undefined) {
    const shown = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Z}]/u.test(character)
      ? "a character"
      : `“${character}”`;
    return times === 1 ? `${shown}${code}` : `${times} times ${shown}${code}`;
  }
  return times === 1 ? `${one}${code}` : `${times} ${many}${code}`;
}

function runsOf(characters: readonly string[]): [character: string, times: number][] {
  const runs: [string, number][] = [];
  for (const character of joinedBreaks(characters)) {
    const last = runs.at(-1);
    if (last?.[0] === character) last[1] += 1;
    else runs.push([character, 1]);
  }
  return runs;
}

/** CR LF is one line break. */
function joinedBreaks(characters: readonly string[]): string[] {
  return characters.filter((character, at) => character !== "\r" || characters[at + 1] !== "\n");
}

/** "U+00A0". */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const markNames: ReadonlyMap<string, string> = new Map([
  ["\u0300", "grave accent"],
  ["\u0301", "acute accent"],
  ["\u0302", "circumflex"],
  ["\u0303", "tilde"],
  ["\u0304", "macron"],
  ["\u0306", "breve"],
  ["\u0307", "dot above"],
  ["\u0308", "diaeresis"],
  ["\u030a", "ring"],
  ["\u030b", "double acute accent"],
  ["\u030c", "caron"],
  ["\u0327", "cedilla"],
  ["\u0328", "ogonek"],
]);

/** One of them, and several. */
const names: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  [" ", ["a space", "spaces"]],
  ["\t", ["a tab", "tabs"]],
  ["\n", ["a line break", "line breaks"]],
  ["\r", ["a line break", "line breaks"]],
  ["\u2028", ["a line separator", "line separators"]],
  ["\u2029", ["a paragraph separator", "paragraph separators"]],
  ["\u00a0", ["a no-break space", "no-break spaces"]],
  ["\u2002", ["an en space", "en spaces"]],
  ["\u2003", ["an em space", "em spaces"]],
  ["\u2007", ["a figure space", "figure spaces"]],
  ["\u2008", ["a punctuation space", "punctuation spaces"]],
  ["\u2009", ["a thin space", "thin spaces"]],
  ["\u200a", ["a hair space", "hair spaces"]],
  ["\u202f", ["a narrow no-break space", "narrow no-break spaces"]],
  ["\u3000", ["an ideographic space", "ideographic spaces"]],
  ["\u00ad", ["a soft hyphen", "soft hyphens"]],
  ["\u200b", ["a zero-width space", "zero-width spaces"]],
  ["\u200c", ["a zero-width non-joiner", "zero-width non-joiners"]],
  ["\u200d", ["a zero-width joiner", "zero-width joiners"]],
  ["\u2060", ["a word joiner", "word joiners"]],
  ["\ufeff", ["a zero-width no-break space", "zero-width no-break spaces"]],
  ["\u200e", ["a left-to-right mark", "left-to-right marks"]],
  ["\u200f", ["a right-to-left mark", "right-to-left marks"]],
  ["-", ["a hyphen", "hyphens"]],
  ["\u2010", ["another hyphen", "other hyphens"]],
  ["\u2011", ["a no-break hyphen", "no-break hyphens"]],
  ["\u2012", ["a figure dash", "figure dashes"]],
  ["\u2013", ["an en dash", "en dashes"]],
  ["\u2014", ["an em dash", "em dashes"]],
  ["\u2015", ["a horizontal bar", "horizontal bars"]],
  ["\u2212", ["a minus sign", "minus signs"]],
  ['"', ["a straight quotation mark", "straight quotation marks"]],
  ["'", ["a straight apostrophe", "straight apostrophes"]],
  ["\u201c", ["a curly quotation mark “", "curly quotation marks “"]],
  ["\u201d", ["a curly quotation mark ”", "curly quotation marks ”"]],
  ["\u201e", ["a low quotation mark „", "low quotation marks „"]],
  ["\u00ab", ["an angle quotation mark «", "angle quotation marks «"]],
  ["\u00bb", ["an angle quotation mark »", "angle quotation marks »"]],
  ["\u2018", ["a curly apostrophe ‘", "curly apostrophes ‘"]],
  ["\u2019", ["a curly apostrophe ’", "curly apostrophes ’"]],
  ["\u02bc", ["a letter apostrophe ʼ", "letter apostrophes ʼ"]],
  ["\u2032", ["a prime ′", "primes ′"]],
  ["\u2033", ["a double prime ″", "double primes ″"]],
  ["`", ["a grave accent `", "grave accents `"]],
  ["\u00b4", ["an acute accent ´", "acute accents ´"]],
  ["\u2026", ["an ellipsis …", "ellipses …"]],
  [".", ["a full stop", "full stops"]],
]);
