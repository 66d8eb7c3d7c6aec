// One event back or on, in order of time. At an end the button stays, so that no reader loses the focus with it.

import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import css from "./tools.module.css";

interface Props {
  readonly shown: Listing;
  readonly onStep: (event: string) => void;
}

export function EventSteps({ shown, onStep }: Props) {
  const words = useWords();
  const step = (to: ListedEvent | null) => () => to && onStep(to.event.id);
  return (
    <div className={css.steps}>
      <button
        type="button"
        aria-label={words.previous}
        aria-disabled={!shown.previous || undefined}
        onClick={step(shown.previous)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button
        type="button"
        aria-label={words.next}
        aria-disabled={!shown.next || undefined}
        onClick={step(shown.next)}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
