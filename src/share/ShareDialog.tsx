// A link to the page, or to the selected event; and the system's own share sheet where there is one.

import { useWords } from "../i18n/use-words.ts";
import type { ListedEvent } from "../view/listing.ts";
import { CopyField } from "./CopyField.tsx";
import { Dialog } from "./Dialog.tsx";
import css from "./share.module.css";

interface Props {
  readonly headline: string;
  readonly pageLink: string;
  /** The selected event, and the link to it. */
  readonly event: { readonly listed: ListedEvent; readonly link: string } | null;
  readonly onClose: () => void;
}

export function ShareDialog({ headline, pageLink, event, onClose }: Props) {
  const words = useWords();
  const shared = { title: headline, url: event?.link ?? pageLink };
  const canShare = typeof navigator.canShare === "function" && navigator.canShare(shared);
  return (
    <Dialog heading={words.share.heading} doneName={words.share.done} onClose={onClose}>
      {event && (
        <CopyField
          name={words.share.event(event.listed.number, event.listed.event.title)}
          text={event.link}
          copyName={words.embed.copy}
          copiedName={words.embed.copied}
        />
      )}
      <CopyField
        name={words.share.page}
        text={pageLink}
        copyName={words.embed.copy}
        copiedName={words.embed.copied}
      />
      {canShare && (
        <button
          type="button"
          className={css.system}
          // Rejects when the reader changes their mind: nothing to say.
          onClick={() => navigator.share(shared).catch(() => {})}
        >
          {words.share.system}
        </button>
      )}
    </Dialog>
  );
}
