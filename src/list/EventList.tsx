// The events in order of time, complete: real HTML, readable before any script and by everyone.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { listId } from "../site/document-ids.ts";
import type { Listing } from "../view/listing.ts";
import type { CopyOutcome } from "./CopyOutcomeNote.tsx";
import { EventEntry } from "./EventEntry.tsx";
import type { EventIntents } from "./event-intents.ts";
import css from "./list.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly shown: Listing;
  /** Shows the selected event alone. */
  readonly isOneAtATime?: boolean;
  readonly copyOutcome: CopyOutcome | null;
  readonly intents: EventIntents;
}

export function EventList({ article, shown, isOneAtATime, copyOutcome, intents }: Props) {
  const words = useWords();
  const byId = new Map(shown.all.map((each) => [each.event.id, each]));
  if (shown.all.length === 0) return <p className={css.empty}>{words.noEvents}</p>;
  return (
    // The role is said outright, since Safari drops it from a list without bullets.
    <ol
      id={listId}
      className={css.list}
      role="list"
      aria-label={words.events}
      data-one={isOneAtATime || undefined}
    >
      {shown.events.map((each, index) => (
        <EventEntry
          key={each.event.id}
          article={article}
          shown={each}
          about={each.event.about.flatMap((id) => byId.get(id) ?? [])}
          isDateRepeated={each.event.when.edtf === shown.events[index - 1]?.event.when.edtf}
          copyOutcome={copyOutcome?.event === each.event.id ? copyOutcome : null}
          intents={intents}
        />
      ))}
    </ol>
  );
}
