// The passage of a text that is most like a quote which does not stand in it. For editors, in the check and the build;
// never for the page, which must not show one for the other.

export interface NearestPassage {
  readonly exact: string;
  /** Edit distance in code points: characters to change, add or leave out. */
  readonly differs: number;
}

/** More than three characters in ten changed is another sentence, not a slip. */
const maxShare = 0.3;

/** About a second's work. Past it no suggestion is made: the fault stands named all the same. */
const maxCells = 200_000_000;

/** Null where nothing in the text is like the quote. Of equals, the passage nearest in length, then the first. */
export function nearestPassage(text: string, quote: string): NearestPassage | null {
  const characters = Array.from(text);
  const wanted = Array.from(quote);
  if (characters.length * wanted.length > maxCells) return null;
  const end = bestEnd(codePoints(characters), codePoints(wanted), Math.floor(wanted.length * maxShare));
  if (end === null) return null;
  return { exact: characters.slice(end.from, end.to).join(""), differs: end.differs };
}

interface Match {
  readonly from: number;
  readonly to: number;
  readonly differs: number;
}

/**
 * Sellers' alignment: a passage may begin and end anywhere. `cost[i]` is what the best passage that ends here differs from
 * the first `i` characters of the quote by, `from[i]` where it begins. Rows past `last` cost more than is of use and are
 * not computed (Ukkonen's cut-off).
 */
function bestEnd(text: Uint32Array, quote: Uint32Array, most: number): Match | null {
  const rows = quote.length;
  const cost = Uint32Array.from({ length: rows + 1 }, (_, row) => row);
  const from = new Uint32Array(rows + 1);
  let last = Math.min(most, rows);
  let best: Match | null = null;
  for (let at = 0; at < text.length; at += 1) {
    let diagonalCost = 0;
    let diagonalFrom = at;
    from[0] = at + 1;
    const depth = Math.min(last + 1, rows);
    for (let row = 1; row <= depth; row += 1) {
      const leftCost = row > last ? most + 1 : (cost[row] ?? 0);
      const leftFrom = from[row] ?? 0;
      const changed = diagonalCost + (text[at] === quote[row - 1] ? 0 : 1);
      const added = leftCost + 1;
      const leftOut = (cost[row - 1] ?? 0) + 1;
      if (changed <= added && changed <= leftOut) {
        cost[row] = changed;
        from[row] = diagonalFrom;
      } else if (added <= leftOut) {
        cost[row] = added;
      } else {
        cost[row] = leftOut;
        from[row] = from[row - 1] ?? 0;
      }
      diagonalCost = leftCost;
      diagonalFrom = leftFrom;
    }
    last = depth;
    while (last > 0 && (cost[last] ?? 0) > most) last -= 1;
    if (last < rows) continue;
    const match = { from: from[rows] ?? 0, to: at + 1, differs: cost[rows] ?? 0 };
    if (best === null || isBetter(match, best, rows)) best = match;
  }
  return best;
}

function isBetter(a: Match, b: Match, length: number): boolean {
  if (a.differs !== b.differs) return a.differs < b.differs;
  return Math.abs(a.to - a.from - length) < Math.abs(b.to - b.from - length);
}

function codePoints(characters: readonly string[]): Uint32Array {
  return Uint32Array.from(characters, (character) => character.codePointAt(0) ?? 0);
}
