// The events in order of time, complete: real HTML, readable before any script and by everyone.
import type { ReactNode } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { listId } from "../site/document-ids.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import { EventEntry } from "./EventEntry.tsx";
import type { EventIntents } from "./event-intents.ts";
import css from "./list.module.css";
import "./one-at-a-time.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  /** Id of the chosen event. */
  readonly chosen: string | null;
  /** Shows the chosen event alone. */
  readonly isOneAtATime?: boolean;
  /** What else can be done with an event, in its open entry; the same function until it gives something else. */
  readonly actions: (listed: ListedEvent) => ReactNode;
  readonly intents: EventIntents;
}

export function EventList({ article, listing, chosen, isOneAtATime, actions, intents }: Props) {
  const words = useWords();
  const { all, events } = listing;
  if (all.length === 0) return <p className={css.empty}>{words.noEvents}</p>;
  return (
    // The role is said outright, since Safari drops it from a list without bullets.
    <ol
      id={listId}
      className={css.list}
      role="list"
      aria-label={words.events}
      data-one={isOneAtATime || undefined}
      data-many={events.length > mostLaidOut || undefined}
    >
      {events.map((listed, index) => (
        <EventEntry
          key={listed.event.id}
          article={article}
          listing={listing}
          listed={listed}
          isChosen={listed.event.id === chosen}
          before={events[index - 1] ?? null}
          actions={actions}
          intents={intents}
        />
      ))}
    </ol>
  );
}

/** So many entries are laid out on one another, where one is shown at a time. */
const mostLaidOut = 60;
