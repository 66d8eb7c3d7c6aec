// On narrow pages the article is read far below its list: this bar names the chosen event and leads back to it.

import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent } from "../view/listing.ts";
import css from "./page.module.css";

export function BackBar({ chosen, onBack }: { readonly chosen: ListedEvent; readonly onBack: () => void }) {
  const words = useWords();
  return (
    <div className={css.backBar} data-colour={chosen.by.colour}>
      <span className={css.backBarTitle} dir="auto">
        {chosen.event.title}
      </span>
      <button type="button" onClick={onBack}>
        {words.backToEvent(chosen.number)}
      </button>
    </div>
  );
}
