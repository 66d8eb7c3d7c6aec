// What a change of the view is announced as: one short sentence.
import { dateInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/words.ts";
import { chosenIn } from "../view/listing.ts";
import type { ViewState } from "../view/view-store.ts";

/** Empty where nothing that is worth saying has changed. */
export function changeInWords(before: ViewState, after: ViewState, words: Words): string {
  const { view, listing, unknown } = after;
  if (unknown && unknown !== before.unknown) return words.announce.unknown[unknown];
  const chosen = chosenIn(listing, view.event);
  if (chosen && view.event !== before.view.event) {
    const date = dateInWords(chosen.event.when, words, "full", chosen.event.status);
    return words.announce.selected(chosen.number, listing.all.length, chosen.event.title, date);
  }
  if (view.voice !== before.view.voice) {
    const voice = listing.voices.find((each) => each.chosen);
    if (!voice) return words.announce.allVoices(listing.all.length);
    return words.announce.voice(voice.voice?.name ?? words.ownVoice, listing.events.length);
  }
  return view.event === before.view.event ? "" : words.announce.closed;
}
