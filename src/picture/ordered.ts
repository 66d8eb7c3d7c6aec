// What the picture needs of lists: grouped in one pass, and searched by halves where they are in order.

/** (`Map.groupBy` is younger than some of our readers' browsers.) */
export function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first place at which something holds that holds at all places behind it, too; the length where it holds at none. */
export function firstPlace(length: number, holdsAt: (place: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holdsAt(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
