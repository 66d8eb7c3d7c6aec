// The page as the build wrote it, kept aside before the scripts touch it. It can be read from top to bottom and its links
// lead where they say, so whatever fails in a script, this is what its reader has then: never less than before. In words
// that the oldest browsers know, since one of them may be why.
import { type Address, eventsInAddress } from "../view/address.ts";
import css from "./app.module.css";

export interface KeptPage {
  /** Puts the page in the place of what the scripts made of it, with one line above it. */
  readonly putBack: (sentence: string) => void;
  /** Opens the event that the address names, where the page has it, in the place of the one that stands open. */
  readonly openEvent: (address: Address) => void;
}

/** Null where the build wrote nothing into the root. Copied in half a millisecond; with a thousand entries, in 30. */
export function keepPage(root: HTMLElement): KeptPage | null {
  if (!root.hasChildNodes()) return null;
  const kept = document.importNode(root, true);
  return {
    putBack(sentence) {
      // From now on the browser opens what a link leads to, as before the scripts (`:target`).
      document.documentElement.removeAttribute("data-live");
      const line = document.createElement("p");
      line.className = css.kept ?? "";
      line.textContent = sentence;
      kept.prepend(line);
      // Another root: whatever still runs works on the old one, where it harms nobody.
      root.replaceWith(kept);
    },
    openEvent(address) {
      kept.dataset.kept = "";
      const entries = [...kept.querySelectorAll("ol > li[id]")];
      const found = eventsInAddress(address).map((event) => entries.find(({ id }) => id === event));
      const asked = found.find(Boolean);
      if (!asked) return;
      for (const entry of entries) {
        entry.toggleAttribute("data-selected", entry === asked);
        entry.querySelector("[aria-expanded]")?.setAttribute("aria-expanded", String(entry === asked));
      }
    },
  };
}
