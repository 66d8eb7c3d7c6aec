// Two texts that are much alike, laid side by side: where one has other characters than the other.
import { looks } from "./looks.ts";

/** A letter with its marks, or a stretch of white space, for another; or what only one text has: then the other is empty. */
export interface Step {
  readonly inQuote: string;
  readonly inArticle: string;
}

/** What differs beside each other. */
export interface Change {
  readonly steps: readonly Step[];
  /** What stands before and after them in the article, and so in the quote where nothing else differs. */
  readonly before: string;
  readonly after: string;
}

/** About a second's work, and as many bytes. Past it nothing is said. */
const maxCells = 50_000_000;

/** In order. Where the texts may be laid in several ways, look-alikes are laid beside each other. */
export function alignTexts(quote: string, article: string): readonly Change[] {
  const [a, b] = [unitsOf(quote), unitsOf(article)];
  const shared = sharedStart(a, b);
  const sharedEnd = sharedStart(a.slice(shared).reverse(), b.slice(shared).reverse());
  const [left, right] = [a.slice(shared, a.length - sharedEnd), b.slice(shared, b.length - sharedEnd)];
  if ((left.length + 1) * (right.length + 1) > maxCells) return [];
  return changesOf(left, right).map(({ steps, from, to }) => ({
    steps,
    before: b.slice(0, shared + from).join(""),
    after: b.slice(shared + to).join(""),
  }));
}

function unitsOf(text: string): readonly string[] {
  return text.match(/\s+|\P{M}\p{M}*|\p{M}+/gu) ?? [];
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((character, at) => character !== b[at]);
  return end === -1 ? a.length : end;
}

/** The steps of a change, and where they begin and end in the article. */
interface RawChange {
  readonly steps: Step[];
  from: number;
  readonly to: number;
}

/** What a step costs: a letter is rather laid beside one that looks like it than beside another, or none. */
const likeCost = 1;
const oneSidedCost = 2;
const unlikeCost = 3;

/** Steps of the way back through the table of costs. */
const both = 0;
const onlyA = 1;
const onlyB = 2;

function changesOf(a: readonly string[], b: readonly string[]): RawChange[] {
  const [looksA, looksB] = [a.map(looks), b.map(looks)];
  const width = b.length + 1;
  const steps = new Uint8Array((a.length + 1) * width).fill(onlyB, 1, width);
  let above = Uint32Array.from({ length: width }, (_, at) => at * oneSidedCost);
  for (let row = 1; row <= a.length; row += 1) {
    const costs = new Uint32Array(width);
    costs[0] = row * oneSidedCost;
    steps[row * width] = onlyA;
    for (let at = 1; at < width; at += 1) {
      const isAlike = looksA[row - 1] === looksB[at - 1];
      const stepCost = a[row - 1] === b[at - 1] ? 0 : isAlike ? likeCost : unlikeCost;
      const changed = (above[at - 1] ?? 0) + stepCost;
      const left = (costs[at - 1] ?? 0) + oneSidedCost;
      const up = (above[at] ?? 0) + oneSidedCost;
      const least = Math.min(changed, left, up);
      costs[at] = least;
      steps[row * width + at] = least === changed ? both : least === up ? onlyA : onlyB;
    }
    above = costs;
  }
  return wayBack(a, b, steps);
}

function wayBack(a: readonly string[], b: readonly string[], steps: Uint8Array): RawChange[] {
  const changes: RawChange[] = [];
  let [row, at] = [a.length, b.length];
  let isOpen = false;
  while (row > 0 || at > 0) {
    const step = steps[row * (b.length + 1) + at];
    if (step !== onlyB) row -= 1;
    if (step !== onlyA) at -= 1;
    const inQuote = step === onlyB ? "" : (a[row] ?? "");
    const inArticle = step === onlyA ? "" : (b[at] ?? "");
    const last = isOpen ? changes.at(-1) : undefined;
    isOpen = inQuote !== inArticle;
    if (!isOpen) continue;
    const to = step === onlyA ? at : at + 1;
    const change = last ?? { steps: [], from: at, to };
    change.steps.unshift({ inQuote, inArticle });
    change.from = at;
    if (!last) changes.push(change);
  }
  return changes.reverse();
}
