// The words an event rests on, exactly as they stand in the article, with the date phrase underlined where it is in them.
import type { AnchoredQuote } from "../article/anchor.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textParts } from "../article/text-parts.ts";
import { textDirection } from "../i18n/text-direction.ts";
import css from "./details.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly quote: AnchoredQuote;
  readonly datePhrase: AnchoredQuote | null;
}

export function EventQuote({ article, quote, datePhrase }: Props) {
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
