// What a lane is called, and its colour.
import type { Words } from "../i18n/words.ts";
import type { VoiceColour } from "../view/listing.ts";
import type { Lane } from "./mark.ts";

export function laneName({ voices: [first, ...more] }: Lane, words: Words): string {
  return more.length > 0 ? words.otherVoices(more.length + 1) : (first?.voice?.name ?? words.ownVoice);
}

/** That of its voice; of several, that of the article itself. */
export function laneColour({ voices: [first, ...more] }: Lane): VoiceColour {
  return more.length === 0 && first ? first.colour : "own";
}
