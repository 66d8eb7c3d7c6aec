// A small menu beside a passage that several events quote: each is offered.
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent } from "../view/listing.ts";
import css from "./article.module.css";

interface Props {
  readonly events: readonly ListedEvent[];
  /** Where the reader pressed, in the window. */
  readonly xPx: number;
  readonly yPx: number;
  readonly onChoose: (event: string) => void;
  readonly onClose: () => void;
}

export function PassageChoice({ events, xPx, yPx, onChoose, onClose }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);

  // The browser's own popover: it lies over everything and closes on Escape or a press elsewhere.
  useEffect(() => {
    const popover = box.current;
    if (!popover?.showPopover) return;
    popover.showPopover();
    const { width, height } = popover.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    popover.style.left = `${Math.max(Math.min(xPx, clientWidth - width - 8), 8)}px`;
    popover.style.top = `${Math.max(Math.min(yPx + 12, clientHeight - height - 8), 8)}px`;
  }, [xPx, yPx]);

  return (
    <div
      ref={box}
      className={css.choice}
      popover="auto"
      role="group"
      aria-label={words.whichEvent}
      onToggle={(toggle) => toggle.newState === "closed" && onClose()}
    >
      <p>{words.whichEvent}</p>
      {events.map(({ event, number, by }) => (
        <button key={event.id} type="button" data-colour={by.colour} onClick={() => onChoose(event.id)}>
          <span className={css.choiceNumber}>{number}</span> <span dir="auto">{event.title}</span>
        </button>
      ))}
    </div>
  );
}
