// One event of the list: its date, and a press on its title opens what is known of it. Before scripts the title is a
// plain link to the entry itself, which `:target` opens.
import { memo, type ReactNode } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { isReported } from "../article/status.ts";
import { EventDate } from "../i18n/EventDate.tsx";
import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import { EventDetails } from "./EventDetails.tsx";
import type { EventIntents } from "./event-intents.ts";
import css from "./list.module.css";
import { PressLink } from "./PressLink.tsx";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly listed: ListedEvent;
  readonly isChosen: boolean;
  /** The entry before has the same date: it is there for assistive technology, and not seen twice. */
  readonly isDateRepeated: boolean;
  readonly actions: (listed: ListedEvent) => ReactNode;
  readonly intents: EventIntents;
}

/** Drawn again only when something of its own changes: of a thousand entries a press draws two. */
export const EventEntry = memo(function EventEntry({ listed, isChosen, isDateRepeated, ...rest }: Props) {
  const words = useWords();
  const { event, number, by } = listed;
  return (
    <li id={event.id} className={css.entry} data-colour={by.colour} data-selected={isChosen || undefined}>
      <p className={isDateRepeated ? css.dateHidden : css.date}>
        <EventDate when={event.when} style="short" status={event.status} />
      </p>
      <div className={css.card}>
        <h3 className={css.title}>
          <PressLink
            href={`#${event.id}`}
            className={css.opener}
            isExpanded={isChosen}
            onPress={() => rest.intents.onToggle(event.id)}
          >
            <span className={css.number} aria-hidden="true">
              {number}
            </span>
            <span className={css.titleText}>
              <bdi>{event.title}</bdi>
            </span>
            {!isReported(event.status) && <span className={css.badge}>{words.status[event.status]}</span>}
            <span className={css.speaker}>
              <bdi>{by.voice?.name ?? words.ownVoice}</bdi>
            </span>
          </PressLink>
        </h3>
        <EventDetails listed={listed} {...rest} />
      </div>
    </li>
  );
});
