// The article's headline, and at a glance whether it can be trusted: when it was published, and that every quote was found.
import type { ReactNode } from "react";
import type { EdtfPoint } from "../article/edtf.ts";
import { hasEveryQuote, type LoadedArticle } from "../article/loaded-article.ts";
import { DatelineDate, EventDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { useWords } from "../i18n/use-words.ts";
import css from "./header.module.css";

export function PageHeader({ article, problems }: Pick<LoadedArticle, "article" | "problems">) {
  const words = useWords();
  const isProved = hasEveryQuote({ article, problems });
  const { headline, publisher, author, url, license, datePublished, events } = article;
  return (
    <header className={css.header}>
      <h1 lang={article.inLanguage}>
        <bdi>{headline}</bdi>
      </h1>
      <p className={css.facts}>
        <Fact>
          <SentenceText of={words.published(<Published date={datePublished} />)} />
        </Fact>
        {author && (
          <Fact>
            <SentenceText of={words.by(<span dir="auto">{author}</span>)} />
          </Fact>
        )}
        {(publisher || url) && (
          <Fact>
            <Source publisher={publisher} url={url} />
          </Fact>
        )}
        {license && (
          <Fact>
            <SentenceText of={words.license(<span dir="auto">{license}</span>)} />
          </Fact>
        )}
        <Fact room={css.wide}>{words.eventCount(events.length)}</Fact>
        {events.length > 0 && (
          <Fact>
            <strong className={`${css.hint} ${css.wide}`}>{words.pressAnEvent}</strong>
            <strong className={`${css.hint} ${css.narrow}`}>{words.pressAnEventShort}</strong>
          </Fact>
        )}
        {isProved && (
          <Fact room={css.wide}>
            <span aria-hidden="true">✓ </span>
            {words.everyQuoteFound}
          </Fact>
        )}
        <Fact room={css.narrow}>
          {isProved && <span aria-hidden="true">✓ </span>}
          {isProved ? words.frameProof(events.length) : words.eventCount(events.length)}
        </Fact>
      </p>
    </header>
  );
}

/** With its time, where the source tells one. */
function Published({ date }: { readonly date: EdtfPoint }) {
  return date.precision === "day" ? <DatelineDate date={date} /> : <EventDate when={date} style="short" />;
}

interface FactProps {
  readonly children: ReactNode;
  /** Seen only where there is room for it, or where there is not: said shorter there. */
  readonly room?: string | undefined;
}

/** A dot parts it from the one before it in its line. */
function Fact({ children, room = "" }: FactProps) {
  return (
    <>
      <span className={`${css.fact} ${room}`}>{children}</span>{" "}
    </>
  );
}

function Source({ publisher, url }: Pick<LoadedArticle["article"], "publisher" | "url">) {
  const name = publisher?.name ?? (url && new URL(url).host);
  const address = url ?? publisher?.url;
  return address ? (
    <a href={address} dir="auto" rel="noopener">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  );
}
