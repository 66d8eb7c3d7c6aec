// What the signs mean, in one line: those that this article has.
import { type Status, statuses, statusMeanings } from "../article/status.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Listing } from "../view/listing.ts";
import css from "./key.module.css";

export function Key({ listing }: { readonly listing: Listing }) {
  const words = useWords();
  const { all } = listing;
  const used = statuses.filter((status) => all.some(({ event }) => event.status === status));
  const hasArrows = all.some(({ event }) => event.about.length > 0);
  const hasPhrases = all.some(({ event }) => event.datePhrase !== null);
  return (
    <div className={css.key} role="group" aria-label={words.key.name}>
      {used.map((status) => (
        <span key={status} className={css.sign}>
          <StatusSign status={status} />
          {words.key.status[status]}
        </span>
      ))}
      {hasArrows && (
        <span className={`${css.sign} ${css.second}`}>
          <span className={css.arrow} aria-hidden="true" />
          {words.key.arrow}
        </span>
      )}
      <span className={`${css.sign} ${css.third}`}>
        <span className={css.number} aria-hidden="true">
          1
        </span>
        {words.key.number}
      </span>
      {hasPhrases && (
        <span className={`${css.sign} ${css.third}`}>
          <span className={css.phrase}>{words.key.phrase}</span>
        </span>
      )}
      <span className={css.sign}>
        <span className={css.dateline} aria-hidden="true" />
        {words.datelineShort}
      </span>
    </div>
  );
}

/** The shape that the picture gives a status, as the picture's pen draws it. */
function StatusSign({ status }: { readonly status: Status }) {
  const { ends, line } = statusMeanings[status];
  return <span className={css.status} data-ends={ends} data-line={line} aria-hidden="true" />;
}
