// Copying a link or a quote of an event, and what became of it: done, or here it is to copy by hand. Kept outside React's
// tree, so that a copy draws the one note anew and no entry beside it.
import { copyText } from "./clipboard.ts";

/** `text` is the sentence that says it was copied, or what is to be copied by hand. */
export interface CopyOutcome {
  readonly event: string;
  readonly kind: "copied" | "by-hand";
  readonly text: string;
  /** Another number each time: a text copied again is selected again. */
  readonly serial: number;
}

export interface Copying {
  /** Of the last copy, if that was the event's; the same object until then. */
  readonly outcomeOf: (event: string) => CopyOutcome | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** `said` is the sentence for a copy that is done. */
  readonly copy: (event: string, text: string, said: string) => Promise<void>;
  /** The reader has gone on: nothing is said of the last copy any more. */
  readonly forget: () => void;
}

/** `onCopied` is told each outcome, for those who listen instead of looking. */
export function createCopying(onCopied: (outcome: CopyOutcome) => void): Copying {
  const listeners = new Set<() => void>();
  let outcome: CopyOutcome | null = null;
  let serial = 0;
  const set = (next: CopyOutcome | null) => {
    if (next === outcome) return;
    outcome = next;
    for (const listener of listeners) listener();
  };
  return {
    outcomeOf: (event) => (outcome?.event === event ? outcome : null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async copy(event, text, said) {
      const isCopied = await copyText(text);
      serial += 1;
      const next: CopyOutcome = isCopied
        ? { event, kind: "copied", text: said, serial }
        : { event, kind: "by-hand", text, serial };
      set(next);
      onCopied(next);
    },
    forget: () => set(null),
  };
}
