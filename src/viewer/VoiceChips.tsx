// Who speaks: a chip a voice with its count. Choosing one shows its events alone; choosing it again shows all.

import { useWords } from "../i18n/use-words.ts";
import type { ListedVoice } from "../view/listing.ts";
import css from "./tools.module.css";

interface Props {
  readonly voices: readonly ListedVoice[];
  /** The voice's key, or null for all. */
  readonly onChoose: (voice: string | null) => void;
}

export function VoiceChips({ voices, onChoose }: Props) {
  const words = useWords();
  return (
    <div className={css.chips} role="group" aria-label={words.voices}>
      {voices.map(({ key, voice, colour, count, chosen }) => (
        <button
          key={key}
          type="button"
          className={css.chip}
          data-colour={colour}
          aria-pressed={chosen}
          onClick={() => onChoose(chosen ? null : key)}
        >
          <span dir="auto">{voice?.name ?? words.ownVoice}</span>{" "}
          <span className={css.chipCount}>{count}</span>
        </button>
      ))}
    </div>
  );
}
