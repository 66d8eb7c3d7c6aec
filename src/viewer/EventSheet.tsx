// On narrow pages the chosen event lies over the foot of the article that it is read in: its quote, the steps to the next
// event, and what can be taken along.
import type { ReactNode } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { isReported } from "../article/status.ts";
import { EventDate } from "../i18n/EventDate.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventNumber } from "../list/EventNumber.tsx";
import { EventQuotes } from "../list/EventQuotes.tsx";
import type { ListedEvent, Listing } from "../view/listing.ts";
import { EventSteps } from "./EventSteps.tsx";
import css from "./sheet.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly chosen: ListedEvent;
  readonly actions: (listed: ListedEvent) => ReactNode;
  readonly onStep: (event: string) => void;
  readonly onDetails: () => void;
  readonly onClose: () => void;
}

export function EventSheet({ article, listing, chosen, actions, onStep, onDetails, onClose }: Props) {
  const words = useWords();
  const { event, number, by } = chosen;
  return (
    <section
      className={css.sheet}
      data-part="sheet"
      data-colour={by.colour}
      aria-label={words.eventInBar(number, event.title)}
    >
      <div className={css.head}>
        <EventNumber of={chosen} />
        <p className={css.title}>
          <bdi>{event.title}</bdi>
        </p>
        <EventSteps listing={listing} chosen={chosen} onStep={onStep} />
        <button type="button" className={css.close} aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p className={css.facts}>
        <EventDate when={event.when} style="short" />
        {" · "}
        <bdi>{by.voice?.name ?? words.ownVoice}</bdi>
        {!isReported(event.status) && ` · ${words.status[event.status]}`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse */}
      <div className={css.quotes} role="group" aria-label={words.quotesOfEvent} tabIndex={0}>
        <EventQuotes article={article} event={event} />
      </div>
      <div className={css.actions}>
        {actions(chosen)}
        <button type="button" onClick={onDetails}>
          {words.details}
        </button>
      </div>
    </section>
  );
}
