// The article, word for word, with its quotes marked. On wide pages it scrolls by itself, so that a quote is brought
// into view without moving the page.
import { type MouseEvent, type RefObject, useEffect, useMemo, useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { textDirection } from "../i18n/text-direction.ts";
import { useWords } from "../i18n/use-words.ts";
import { chosenIn, type ListedEvent, type Listing } from "../view/listing.ts";
import type { Choice } from "../view/view-store.ts";
import css from "./article.module.css";
import { PassageChoice } from "./PassageChoice.tsx";
import { PassageText } from "./PassageText.tsx";
import { paragraphs } from "./passages.ts";
import { revealPassage } from "./reveal-passage.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly pane: RefObject<HTMLElement | null>;
  /** Its event's quotes are marked, and brought into view at each choice. */
  readonly choice: Choice;
  /** Where the pane does not scroll by itself the page brings a quote into view; never a host's. */
  readonly mayMovePage: boolean;
  /** The same function for as long as the pane stands: a passage that did not change is then not drawn again. */
  readonly onSelect: (event: string) => void;
}

/** Where a reader pressed on a passage that several events quote. */
interface Pressed {
  readonly events: readonly ListedEvent[];
  readonly xPx: number;
  readonly yPx: number;
}

export function ArticlePane({ article, listing, pane, choice, mayMovePage, onSelect }: Props) {
  const words = useWords();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const text = useMemo(() => paragraphs(article), [article]);
  const { byId } = listing;
  const chosen = chosenIn(listing, choice.event)?.event.id ?? null;

  // The pane's scroll position follows the choice.
  useEffect(() => {
    if (pane.current && chosen)
      revealPassage(pane.current, chosen, { mayMovePage, isAtQuote: choice.from === "article" });
  }, [pane, chosen, choice, mayMovePage]);

  const onPress = (press: MouseEvent) => {
    if (!(press.target instanceof Element) || press.target.closest("a")) return;
    // A press that ends a selection of words is not a choice.
    if (document.getSelection()?.isCollapsed === false) return;
    const quoting = (press.target.closest("mark")?.dataset.events ?? "").split(" ");
    const events = quoting.flatMap((id) => byId.get(id) ?? []);
    const [first, ...more] = events;
    if (!first) return;
    if (more.length === 0) onSelect(first.event.id);
    else setPressed({ events, xPx: press.clientX, yPx: press.clientY });
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
                chosen={chosen !== null && piece.events.includes(chosen) ? chosen : null}
                onSelect={onSelect}
              />
            ))}
          </p>
        ))}
      </article>
      {pressed && (
        <PassageChoice
          {...pressed}
          onChoose={(event) => {
            setPressed(null);
            onSelect(event);
          }}
          onClose={() => setPressed(null)}
        />
      )}
    </>
  );
}
