// One event back or on, in order of time. At an end the button stays, so that no reader loses the focus with it.

import { useWords } from "../i18n/use-words.ts";
import { type ListedEvent, type Listing, neighboursIn } from "../view/listing.ts";
import css from "./tools.module.css";

interface Props {
  readonly listing: Listing;
  readonly chosen: ListedEvent | null;
  readonly onStep: (event: string) => void;
}

export function EventSteps({ listing, chosen, onStep }: Props) {
  const words = useWords();
  const { previous, next } = neighboursIn(listing, chosen);
  const step = (to: ListedEvent | null) => () => to && onStep(to.event.id);
  return (
    <div className={css.steps}>
      {chosen && (
        <span className={css.stepsPlace}>
          {words.placeOf(listing.events.indexOf(chosen) + 1, listing.events.length)}
        </span>
      )}
      <button
        type="button"
        aria-label={words.previous}
        aria-disabled={!previous || undefined}
        onClick={step(previous)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <button type="button" aria-label={words.next} aria-disabled={!next || undefined} onClick={step(next)}>
        <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}
