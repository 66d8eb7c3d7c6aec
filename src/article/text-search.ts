// Where words stand in a text, for one who asks for many: the text is then looked through once and not once for each.

/** Every place where the words stand, overlapping ones too, in order of the text; none for no words. */
export type PlacesOf = (words: string) => Iterable<number>;

/** How often it pays to look through the text itself, before an index of it is made. */
const fewSearches = 64;

/** In code units. The longer is the better one, where the words are as long. */
const windowSizes = [8, 2];

export function searchIn(text: string): PlacesOf {
  let searches = 0;
  const indexes = new Map<number, WindowIndex>();
  return (words) => {
    searches += 1;
    const size = windowSizes.find((each) => each <= words.length);
    if (searches <= fewSearches || size === undefined) return scan(text, words);
    const index = indexes.get(size) ?? windowIndex(text, size);
    indexes.set(size, index);
    return lookUp(text, words, index);
  };
}

function* scan(text: string, words: string): Generator<number> {
  if (words === "") return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** All places of a text, dealt into buckets by what stands in a window there. Within a bucket they are in order. */
interface WindowIndex {
  readonly size: number;
  readonly bucketOf: (text: string, at: number) => number;
  /** Where each bucket's places begin; one more for where the last one's end. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function windowIndex(text: string, size: number): WindowIndex {
  const count = Math.max(text.length - size + 1, 0);
  const mask = 2 ** Math.min(Math.ceil(Math.log2(count + 1)), 22) - 1;
  const bucketOf = (from: string, at: number) => {
    let hash = 0;
    for (let unit = at; unit < at + size; unit += 1)
      hash = Math.imul(hash ^ from.charCodeAt(unit), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & mask;
  };
  // Counted first, and each place then put where its bucket has got to.
  const starts = new Uint32Array(mask + 2);
  for (let at = 0; at < count; at += 1) raise(starts, bucketOf(text, at) + 1, 1);
  for (let bucket = 0; bucket <= mask; bucket += 1) raise(starts, bucket + 1, starts[bucket] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) places[raise(next, bucketOf(text, at), 1)] = at;
  return { size, bucketOf, starts, places };
}

/** Gives what stood there before. */
function raise(counts: Uint32Array, at: number, by: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + by;
  return before;
}

/** Of the words' windows the one that is rarest in the text leads to the fewest places to look at. */
function* lookUp(text: string, words: string, { size, bucketOf, starts, places }: WindowIndex) {
  let [first, last, offset] = [0, places.length, 0];
  for (let at = 0; at + size <= words.length; at += 1) {
    const bucket = bucketOf(words, at);
    const from = starts[bucket] ?? 0;
    const to = starts[bucket + 1] ?? 0;
    if (to - from < last - first) [first, last, offset] = [from, to, at];
  }
  for (const place of places.subarray(first, last)) {
    if (place >= offset && text.startsWith(words, place - offset)) yield place - offset;
  }
}
