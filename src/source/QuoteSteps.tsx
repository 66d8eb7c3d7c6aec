// From one quote of the chosen event to its next: "quote 1 of 2", up and down.
import { type RefObject, useMemo, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent } from "../view/listing.ts";
import type { Choice } from "../view/view-store.ts";
import css from "./article.module.css";
import { revealQuote } from "./reveal-passage.ts";

interface Props {
  readonly chosen: ListedEvent;
  readonly choice: Choice;
  readonly pane: RefObject<HTMLElement | null>;
}

export function QuoteSteps({ chosen, choice, pane }: Props) {
  const words = useWords();
  // As they stand in the text, which is how they are come upon.
  const quotes = useMemo(() => [...chosen.event.quotes].sort((a, b) => a.start - b.start), [chosen]);
  // Each choice begins with the first.
  const [place, setPlace] = useState({ serial: choice.serial, at: 0 });
  const at = place.serial === choice.serial ? place.at : 0;
  if (quotes.length < 2) return null;
  const goTo = (to: number) => () => {
    const quote = quotes[to];
    if (!quote) return;
    setPlace({ serial: choice.serial, at: to });
    if (pane.current) revealQuote(pane.current, quote.start);
  };
  return (
    <div className={css.quoteSteps}>
      <span>{words.quoteOf(at + 1, quotes.length)}</span>
      <button
        type="button"
        aria-label={words.previousQuote}
        aria-disabled={at === 0 || undefined}
        onClick={goTo(at - 1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        aria-label={words.nextQuote}
        aria-disabled={at === quotes.length - 1 || undefined}
        onClick={goTo(at + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  );
}
