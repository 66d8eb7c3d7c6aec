// How the date is known: the phrase, the date it gives, and where the rest of it came from.
import type { AnchoredEvent } from "../article/anchored-article.ts";
import type { EdtfPoint } from "../article/edtf.ts";
import { DatelineDate, EventDate } from "../words/EventDate.tsx";
import { useWords } from "../words/use-words.ts";
import css from "./details.module.css";

interface Props {
  readonly event: AnchoredEvent;
  readonly dateline: EdtfPoint;
}

export function DateKnown({ event, dateline }: Props) {
  const words = useWords();
  const { datePhrase, dateWorking, when } = event;
  return (
    <p className={css.dateKnown}>
      <span className={css.dateKnownName}>{words.dateKnown}</span>{" "}
      {datePhrase && (
        <>
          “<span className={css.datePhrase}>{datePhrase.exact}</span>” →{" "}
        </>
      )}
      <span className={css.dateResult}>
        <EventDate when={when} style="full" />
      </span>
      , {words.dateWorking(dateWorking)}
      {dateWorking.kind === "dateline" && (
        <>
          , <DatelineDate date={dateline} />
        </>
      )}
    </p>
  );
}
