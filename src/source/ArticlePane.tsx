// The article, word for word, with its quotes marked. On wide pages it scrolls by itself, so that a quote is brought
// into view without moving the page.
import { type MouseEvent, type RefObject, useEffect, useMemo, useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textDirection } from "../i18n/text-direction.ts";
import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent, Listing } from "../view/listing.ts";
import css from "./article.module.css";
import { PassageChoice } from "./PassageChoice.tsx";
import { PassageText } from "./PassageText.tsx";
import { paragraphs } from "./passages.ts";
import { revealPassage } from "./reveal-passage.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly shown: Listing;
  readonly pane: RefObject<HTMLElement | null>;
  /** Another number after each choice: an event chosen again is brought into view again. */
  readonly choices?: number;
  readonly onSelect: (event: string) => void;
}

/** Where a reader pressed on a passage that several events quote. */
interface Choice {
  readonly events: readonly ListedEvent[];
  readonly xPx: number;
  readonly yPx: number;
}

export function ArticlePane({ article, shown, pane, choices, onSelect }: Props) {
  const words = useWords();
  const [choice, setChoice] = useState<Choice | null>(null);
  const text = useMemo(() => paragraphs(article), [article]);
  const byId = useMemo(() => new Map(shown.all.map((each) => [each.event.id, each])), [shown.all]);
  const selected = shown.selected?.event.id ?? null;

  // The pane's scroll position follows the selection.
  useEffect(() => {
    if (pane.current && selected) revealPassage(pane.current, selected);
  }, [pane, selected, choices]);

  const onPress = (press: MouseEvent) => {
    if (!(press.target instanceof Element) || press.target.closest("a")) return;
    // A press that ends a selection of words is not a choice.
    if (document.getSelection()?.isCollapsed === false) return;
    const quoting = (press.target.closest("mark")?.dataset.events ?? "").split(" ");
    const events = quoting.flatMap((id) => byId.get(id) ?? []);
    const [first, ...more] = events;
    if (!first) return;
    if (more.length === 0) onSelect(first.event.id);
    else setChoice({ events, xPx: press.clientX, yPx: press.clientY });
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: with keys, the numbers behind the quotes do the same */}
      <article
        ref={pane}
        className={css.pane}
        aria-label={words.article}
        lang={article.inLanguage}
        dir={textDirection(article.inLanguage)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached without a mouse
        tabIndex={0}
        onClick={onPress}
      >
        {text.map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.pieces.map((piece) => (
              <PassageText
                key={piece.start}
                piece={piece}
                byId={byId}
                selected={selected}
                onSelect={onSelect}
              />
            ))}
          </p>
        ))}
      </article>
      {choice && (
        <PassageChoice
          {...choice}
          onChoose={(event) => {
            setChoice(null);
            onSelect(event);
          }}
          onClose={() => setChoice(null)}
        />
      )}
    </>
  );
}
