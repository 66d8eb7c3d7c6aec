// Copying a link or a quote, and what the reader is told: done, or here it is to copy by hand.
import { useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { dayInWords } from "../i18n/date-words.ts";
import type { Words } from "../i18n/words.ts";
import type { CopyOutcome } from "../list/CopyOutcomeNote.tsx";
import { siteRootIn } from "../site/document-parts.ts";
import { linkToEvent } from "../view/address.ts";
import { copyText } from "./clipboard.ts";
import { sitePlaces } from "./embed-snippet.ts";

interface Copying {
  readonly outcome: CopyOutcome | null;
  readonly copyLink: (event: string) => void;
  readonly copyQuote: (event: string) => void;
  readonly forget: () => void;
}

export function useCopy(article: AnchoredArticle, words: Words, announce: (text: string) => void): Copying {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);

  // The article's own page, which stays its own when another article is the site's first.
  const linkTo = (event: string) => linkToEvent(sitePlaces(siteRootIn(document), article.id).page, event);
  const copy = async (event: string, text: string, said: string) => {
    const isCopied = await copyText(text);
    setOutcome((last) => ({
      event,
      kind: isCopied ? "copied" : "by-hand",
      text: isCopied ? said : text,
      serial: (last?.serial ?? 0) + 1,
    }));
    announce(isCopied ? said : words.announce.notCopied);
  };

  return {
    outcome,
    copyLink: (event) => copy(event, linkTo(event), words.announce.linkCopied),
    copyQuote: (event) =>
      copy(event, citation(article, event, linkTo(event), words), words.announce.quoteCopied),
    forget: () => setOutcome(null),
  };
}

/** Every quote of the event, and where they stand. */
function citation(article: AnchoredArticle, id: string, link: string, words: Words): string {
  const quotes = article.events.find((event) => event.id === id)?.quotes ?? [];
  return words.citation({
    quotes: quotes.map(({ exact }) => exact),
    headline: article.headline,
    published: dayInWords(article.datePublished.startMs, words),
    link,
  });
}
