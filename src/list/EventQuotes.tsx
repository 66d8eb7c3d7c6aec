// The words an event rests on, exactly as they stand in the article, with the date phrase underlined where it is in them.
import type { AnchoredQuote } from "../article/anchor.ts";
import type { AnchoredArticle, AnchoredEvent } from "../article/anchored-article.ts";
import { textParts } from "../article/text-parts.ts";
import { textDirection } from "../i18n/text-direction.ts";
import css from "./details.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly event: AnchoredEvent;
}

/** In the file's order. */
export function EventQuotes({ article, event: { quotes, datePhrase } }: Props) {
  return quotes.map((quote) => (
    <EventQuote key={`${quote.start}-${quote.end}`} article={article} quote={quote} datePhrase={datePhrase} />
  ));
}

interface QuoteProps extends Pick<Props, "article"> {
  readonly quote: AnchoredQuote;
  readonly datePhrase: AnchoredQuote | null;
}

function EventQuote({ article, quote, datePhrase }: QuoteProps) {
  const parts = textParts(article.articleBody, quote, datePhrase ? [datePhrase] : []);
  return (
    <blockquote className={css.quote} lang={article.inLanguage} dir={textDirection(article.inLanguage)}>
      {parts.map((part) =>
        part.isDatePhrase ? (
          <span key={part.start} className={css.datePhrase}>
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </blockquote>
  );
}
