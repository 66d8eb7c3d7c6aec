// The article's headline, and at a glance whether it can be trusted: when it was published, and that every quote was found.
import { hasEveryQuote, type LoadedArticle } from "../article/loaded-article.ts";
import { EventDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { useWords } from "../i18n/use-words.ts";
import css from "./page.module.css";

export function PageHeader({ article, problems }: Pick<LoadedArticle, "article" | "problems">) {
  const words = useWords();
  const { headline, publisher, author, url, license, datePublished, events } = article;
  return (
    <header className={css.header}>
      <h1 lang={article.inLanguage}>
        <bdi>{headline}</bdi>
      </h1>
      <p>
        <SentenceText of={words.published(<EventDate when={datePublished} style="full" />)} />
        {author && (
          <>
            {" · "}
            <SentenceText of={words.by(<span dir="auto">{author}</span>)} />
          </>
        )}
        {publisher && (
          <>
            {" · "}
            <LinkedName name={publisher.name} url={url ?? publisher.url} />
          </>
        )}
        {!publisher && url && (
          <>
            {" · "}
            <LinkedName name={new URL(url).host} url={url} />
          </>
        )}
        {license && (
          <>
            {" · "}
            <SentenceText of={words.license(<span dir="auto">{license}</span>)} />
          </>
        )}
        {" · "}
        {words.eventCount(events.length)}
        {hasEveryQuote({ article, problems }) && (
          <>
            {" · "}
            <strong className={css.proof}>
              <span aria-hidden="true">✓ </span>
              {words.everyQuoteFound}
            </strong>
          </>
        )}
      </p>
    </header>
  );
}

function LinkedName({ name, url }: { readonly name: string; readonly url: string | null }) {
  return url ? (
    <a href={url} dir="auto" rel="noopener">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  );
}
