// Copies the event's lasting address.
import { useWords } from "../i18n/use-words.ts";
import type { EventActionProps } from "./event-action.ts";

export function CopyLink({ listed: { event }, linkTo, copying }: EventActionProps) {
  const words = useWords();
  return (
    <button type="button" onClick={() => copying.copy(event.id, linkTo(event.id), words.announce.linkCopied)}>
      {words.copyLink}
    </button>
  );
}
