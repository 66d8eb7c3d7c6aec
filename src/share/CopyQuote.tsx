// Copies the words that the event rests on, and where they stand.
import { useWords } from "../i18n/use-words.ts";
import { citation } from "./citation.ts";
import type { EventActionProps } from "./event-action.ts";

export function CopyQuote({ article, listed: { event }, linkTo, copying }: EventActionProps) {
  const words = useWords();
  return (
    <button
      type="button"
      onClick={() =>
        copying.copy(event.id, citation(article, event, linkTo(event.id), words), words.announce.quoteCopied)
      }
    >
      {words.copyQuote}
    </button>
  );
}
