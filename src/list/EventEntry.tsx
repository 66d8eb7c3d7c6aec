// One event of the list: its date, and a press on its title opens what is known of it. Before scripts the title is a
// plain link to the entry itself, which `:target` opens.
import { memo, type ReactNode } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { isReported } from "../article/status.ts";
import { dateInWords } from "../i18n/date-words.ts";
import { EventDate } from "../i18n/EventDate.tsx";
import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import { areOfOneDay, isOnDateline, isTime } from "./day.ts";
import { distanceBetween } from "./distance.ts";
import { EventDetails } from "./EventDetails.tsx";
import { EventNumber } from "./EventNumber.tsx";
import type { EventIntents } from "./event-intents.ts";
import css from "./list.module.css";
import { PressLink } from "./PressLink.tsx";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly listed: ListedEvent;
  readonly isChosen: boolean;
  /** The entry before it, whose date and speaker are seen once where they are the same. */
  readonly before: ListedEvent | null;
  readonly actions: (listed: ListedEvent) => ReactNode;
  readonly intents: EventIntents;
}

/** Drawn again only when something of its own changes: of a thousand entries a press draws two. */
export const EventEntry = memo(function EventEntry({ listed, isChosen, before, ...rest }: Props) {
  const words = useWords();
  const { event, number, by } = listed;
  const isDateRepeated = before?.event.when.edtf === event.when.edtf;
  const isSpeakerRepeated = before?.by.key === by.key;
  const distance = before && distanceBetween(before, listed);
  const isDayRepeated = before !== null && areOfOneDay(before.event.when, event.when);
  const notes = [
    ...(distance ? [words.later(distance.count, distance.unit)] : []),
    ...(isOnDateline(event.when, rest.article) && !(before && isOnDateline(before.event.when, rest.article))
      ? [words.dayOfPublication(isTime(event.when))]
      : []),
  ];
  return (
    <li
      id={event.id}
      className={css.entry}
      data-number={number}
      data-colour={by.colour}
      data-selected={isChosen || undefined}
    >
      <p className={isDateRepeated ? css.dateHidden : css.date}>
        <span className={isDayRepeated ? css.wholeDate : undefined}>
          <EventDate when={event.when} style="short" status={event.status} />
        </span>
        {isDayRepeated && (
          <span className={css.timeOfDay} aria-hidden="true" suppressHydrationWarning>
            {dateInWords(event.when, words, "time", event.status)}
          </span>
        )}
        {notes.length > 0 && <span className={css.distance}>{` ${notes.join(" · ")}`}</span>}
      </p>
      <div className={css.card}>
        <h3 className={css.title}>
          <PressLink
            href={`#${event.id}`}
            className={css.opener}
            isExpanded={isChosen}
            onPress={() => rest.intents.onToggle(event.id)}
          >
            <EventNumber of={listed} />
            <span className={css.titleText}>
              <bdi>{event.title}</bdi>
            </span>
            {!isReported(event.status) && <span className={css.badge}>{words.status[event.status]}</span>}
            <span className={isSpeakerRepeated ? css.speakerHidden : css.speaker}>
              <bdi>{by.voice?.name ?? words.ownVoice}</bdi>
            </span>
          </PressLink>
        </h3>
        <EventDetails listed={listed} {...rest} />
      </div>
    </li>
  );
});
