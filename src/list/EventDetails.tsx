// What is known of an event: who says so, what it is about, the words it rests on, and how its date is known.
import type { ReactNode } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { DatelineDate, EventDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { useWords } from "../i18n/use-words.ts";
import { listId, passageId } from "../site/document-ids.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import { isPlainPress } from "../view/plain-press.ts";
import { DateKnown } from "./DateKnown.tsx";
import css from "./details.module.css";
import { EventQuotes } from "./EventQuotes.tsx";
import type { EventIntents } from "./event-intents.ts";
import { PressLink } from "./PressLink.tsx";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly listed: ListedEvent;
  readonly actions: (listed: ListedEvent) => ReactNode;
  readonly intents: EventIntents;
}

export function EventDetails({ article, listing, listed, actions, intents }: Props) {
  const words = useWords();
  const { event, by } = listed;
  const about = event.about.flatMap((id) => listing.byId.get(id) ?? []);
  const name = (
    <strong>
      <bdi>{by.voice?.name ?? words.ownVoice}</bdi>
    </strong>
  );
  return (
    <div className={css.details}>
      <p className={css.facts}>
        {by.voice?.role ? <SentenceText of={words.voiceInRole(name, <bdi>{by.voice.role}</bdi>)} /> : name}
        {" · "}
        <SentenceText of={words.statusAsOf(event.status, <DatelineDate date={article.datePublished} />)} />
      </p>
      {about.length > 0 && (
        <p className={css.facts}>
          <SentenceText
            of={words.about(
              about.map(({ event: other }) => (
                <a
                  key={other.id}
                  href={`#${other.id}`}
                  onClick={(press) => {
                    if (!isPlainPress(press)) return;
                    press.preventDefault();
                    intents.onSelect(other.id);
                  }}
                >
                  <SentenceText
                    of={words.eventOnDate(
                      <span dir="auto">{other.title}</span>,
                      <EventDate when={other.when} style="short" status={other.status} />,
                    )}
                  />
                </a>
              )),
            )}
          />
        </p>
      )}
      <EventQuotes article={article} event={event} />
      <DateKnown article={article} event={event} />
      <div className={css.actions}>
        <PressLink
          className={css.mainAction}
          href={`#${passageId(event.id)}`}
          onPress={() => intents.onShowInArticle(event.id)}
        >
          {words.showInArticle}
        </PressLink>
        {intents.onShowAll && (
          <PressLink className={css.showAll} href={`#${listId}`} onPress={intents.onShowAll}>
            {words.showAllEvents}
          </PressLink>
        )}
        {actions(listed)}
      </div>
    </div>
  );
}
