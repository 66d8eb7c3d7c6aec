// What is said where there is no page, and the ways to those that there are.
import appCss from "../app/app.module.css";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { DatelineDate } from "../i18n/EventDate.tsx";
import type { BuildWords } from "../i18n/words.ts";
import { pageFolder } from "../site/addresses.ts";

interface Props {
  /** The one at the root first. */
  readonly articles: readonly AnchoredArticle[];
  /** The path of the site's folder on its host. */
  readonly root: string;
  readonly words: BuildWords["missing"];
}

export function MissingPage({ articles, root, words }: Props) {
  return (
    <main className={appCss.failure}>
      <h1>{words.heading}</h1>
      <p>{words.text}</p>
      {articles.length > 0 && (
        <nav className={appCss.ways} aria-label={words.articles}>
          <h2>{words.articles}</h2>
          <ul>
            {articles.map(({ id, headline, inLanguage, datePublished }) => (
              <li key={id}>
                <a href={`${root}${pageFolder(id, "page")}`} lang={inLanguage}>
                  <bdi>{headline}</bdi>
                </a>
                <p>
                  <DatelineDate date={datePublished} />
                </p>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </main>
  );
}
