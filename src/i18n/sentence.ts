// A sentence with places in it: for an element, or for a text where there are no elements. Each language orders words
// and places as it must.

export type Sentence<Slot> = readonly (string | Slot)[];

/** Slots with a language's separator between them, as a sentence lists them. */
export function separated<Slot>(slots: readonly Slot[], separator: string): Sentence<Slot> {
  return slots.flatMap((slot, index) => (index === 0 ? [slot] : [separator, slot]));
}
