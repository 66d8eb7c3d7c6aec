// What a reader can take along from an open event.
import { useSyncExternalStore } from "react";
import { CopyLink } from "./CopyLink.tsx";
import { CopyOutcomeNote } from "./CopyOutcomeNote.tsx";
import { CopyQuote } from "./CopyQuote.tsx";
import type { EventActionProps } from "./event-action.ts";

export function EventActions(props: EventActionProps) {
  const { copying, listed } = props;
  const outcome = useSyncExternalStore(
    copying.subscribe,
    () => copying.outcomeOf(listed.event.id),
    () => null,
  );
  return (
    <>
      <CopyLink {...props} />
      <CopyQuote {...props} />
      {outcome && <CopyOutcomeNote outcome={outcome} onDone={copying.forget} />}
    </>
  );
}
