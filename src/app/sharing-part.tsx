// The dialogs for sharing and embedding, a part that loads when the reader first asks for one.
import type { ComponentType } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { WordsContext } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { EmbedDialog } from "../share/EmbedDialog.tsx";
import { sitePlaces } from "../share/embed-snippet.ts";
import { ShareDialog } from "../share/ShareDialog.tsx";
import { linkToEvent } from "../view/address.ts";
import type { Listing } from "../view/listing.ts";
import type { View } from "../view/view.ts";
import { bringPart } from "./late-parts.ts";

export type DialogKind = "share" | "embed";

interface Props {
  readonly kind: DialogKind;
  readonly article: AnchoredArticle;
  readonly view: View;
  readonly shown: Listing;
  /** The site's root, absolute. */
  readonly siteRoot: string;
  /** The part has a context of its own, so it is given the words. */
  readonly words: Words;
  readonly onClose: () => void;
}

export type SharingDialogs = ComponentType<Props>;

const SharingDialogs: SharingDialogs = ({ kind, article, view, shown, siteRoot, words, onClose }) => {
  const places = sitePlaces(siteRoot, article.id);
  const { selected } = shown;
  return (
    <WordsContext value={words}>
      {kind === "share" ? (
        <ShareDialog
          headline={article.headline}
          pageLink={places.page}
          event={selected && { shown: selected, link: linkToEvent(places.page, selected.event.id) }}
          onClose={onClose}
        />
      ) : (
        <EmbedDialog
          headline={article.headline}
          shown={shown}
          view={view}
          places={places}
          onClose={onClose}
        />
      )}
    </WordsContext>
  );
};

bringPart("sharing", SharingDialogs);
