// A stretch of the article: plain text, or a quoted passage that leads to its events. The numbers behind a quote are
// drawn by the sheet, so that the text of the page stays the text of the article.

import { memo } from "react";
import { statusMeanings } from "../article/status.ts";
import { useWords } from "../i18n/use-words.ts";
import { passageId } from "../site/document-ids.ts";
import type { ListedEvent } from "../view/listing.ts";
import { isPlainPress } from "../view/plain-press.ts";
import css from "./article.module.css";
import type { Piece } from "./passages.ts";

interface Props {
  readonly piece: Piece;
  readonly byId: ReadonlyMap<string, ListedEvent>;
  /** Id of the chosen event, where this piece is of its quotes. */
  readonly chosen: string | null;
  readonly onSelect: (event: string) => void;
}

/** Drawn again only when something of its own changes: a press draws the marks of two events, not the whole text. */
export const PassageText = memo(function PassageText({ piece, byId, chosen, onSelect }: Props) {
  const words = useWords();
  const text = piece.parts.map((part) =>
    part.isDatePhrase ? (
      <span key={part.start} className={css.datePhrase}>
        {part.text}
      </span>
    ) : (
      part.text
    ),
  );
  if (piece.events.length === 0) return text;
  const quoting = piece.events.flatMap((id) => byId.get(id) ?? []);
  const lead = quoting.find(({ event }) => event.id === chosen) ?? quoting.find(({ dimmed }) => !dimmed);
  // Two events may begin at one place: an element has one id.
  const [first, ...more] = piece.beginning;
  return (
    <>
      <mark
        id={first && passageId(first)}
        className={css.passage}
        data-events={piece.events.join(" ")}
        data-start={piece.start}
        data-colour={(lead ?? quoting[0])?.by.colour}
        data-dimmed={lead ? undefined : true}
        data-shared={quoting.length > 1 || undefined}
        aria-current={chosen !== null || undefined}
        tabIndex={chosen === null ? undefined : -1}
      >
        {more.map((id) => (
          <span key={id} id={passageId(id)} />
        ))}
        {text}
      </mark>
      {piece.ending
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ event, number, by }) => (
          // biome-ignore lint/a11y/useAnchorContent: its name is the label; its number is drawn by the sheet
          <a
            key={event.id}
            className={`${css.reference} event-number-behind`}
            data-colour={by.colour}
            data-ends={statusMeanings[event.status].ends}
            data-line={statusMeanings[event.status].line}
            href={`#${event.id}`}
            data-number={number}
            aria-label={words.eventInBar(number, event.title)}
            aria-current={event.id === chosen || undefined}
            onClick={(press) => {
              if (!isPlainPress(press)) return;
              press.preventDefault();
              onSelect(event.id);
            }}
          />
        ))}
    </>
  );
});
