// What a change of the view is announced as: one short sentence.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { dateInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/words.ts";
import { shown } from "../view/listing.ts";
import type { View } from "../view/view.ts";

/** Empty where nothing that is worth saying has changed. */
export function viewInWords(article: AnchoredArticle, before: View, after: View, words: Words): string {
  const { selected, voices, all, events } = shown(article, after);
  if (selected && after.event !== before.event) {
    const date = dateInWords(selected.event.when, words, "full");
    return words.announce.selected(selected.number, all.length, selected.event.title, date);
  }
  if (after.voice !== before.voice) {
    const chosen = voices.find((voice) => voice.chosen);
    if (!chosen) return words.announce.allVoices(all.length);
    return words.announce.voice(chosen.voice?.name ?? words.ownVoice, events.length);
  }
  return after.event === before.event ? "" : words.announce.closed;
}
