// How the date is known: the phrase, the date it gives, and where the rest of it came from.
import type { ReactNode } from "react";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { yearlyInWords } from "../i18n/date-words.ts";
import { DatelineDate, EventDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { textDirection } from "../i18n/text-direction.ts";
import { useWords } from "../i18n/use-words.ts";
import css from "./details.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly event: AnchoredEvent;
}

export function DateKnown({ article, event }: Props) {
  const words = useWords();
  const { datePhrase, dateWorking, when } = event;
  return (
    <p className={css.dateKnown}>
      <span className={css.dateKnownName}>{words.dateKnown}</span>{" "}
      <SentenceText
        of={words.dateWorking<ReactNode>({
          phrase: datePhrase && (
            // The article's words stand in the page's: each by its own language's rules.
            <bdi className={css.datePhrase} lang={article.inLanguage} dir={textDirection(article.inLanguage)}>
              {datePhrase.exact}
            </bdi>
          ),
          date: (
            <span className={css.dateResult}>
              <EventDate when={when} style="full" status={event.status} />
            </span>
          ),
          yearly: yearlyInWords(when, words),
          working: dateWorking,
          published: <DatelineDate date={article.datePublished} />,
        })}
      />
    </p>
  );
}
