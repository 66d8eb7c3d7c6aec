// Share and Embed, with their dialogs.
import { useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { placesOn } from "../site/addresses.ts";
import { linkToEvent } from "../view/address.ts";
import { chosenIn, type Listing } from "../view/listing.ts";
import type { View } from "../view/view.ts";
import { EmbedDialog } from "./EmbedDialog.tsx";
import { ShareDialog } from "./ShareDialog.tsx";
import css from "./share.module.css";

interface Props {
  readonly article: AnchoredArticle;
  readonly listing: Listing;
  readonly view: View;
  /** The site's root, absolute; asked when a dialog opens. */
  readonly siteRoot: () => string;
}

interface Opened {
  readonly kind: "share" | "embed";
  /** Another number each time: a dialog that is opened while the last one still closes is another one. */
  readonly serial: number;
}

export function ShareButtons({ article, listing, view, siteRoot }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (kind: Opened["kind"]) => setOpened((last) => ({ kind, serial: (last?.serial ?? 0) + 1 }));
  const dialog = ({ kind, serial }: Opened) => {
    const places = placesOn(siteRoot(), article.id);
    const common = {
      headline: article.headline,
      onClose: () => setOpened((now) => (now === opened ? null : now)),
    };
    const chosen = chosenIn(listing, view.event);
    return kind === "share" ? (
      <ShareDialog
        key={serial}
        {...common}
        pageLink={places.page}
        event={chosen && { listed: chosen, link: linkToEvent(places.page, chosen.event.id) }}
      />
    ) : (
      <EmbedDialog key={serial} {...common} listing={listing} view={view} places={places} />
    );
  };
  return (
    <div className={css.buttons}>
      <button type="button" onClick={() => open("share")}>
        {words.share.open}
      </button>
      <button type="button" onClick={() => open("embed")}>
        {words.embed.open}
      </button>
      {opened && dialog(opened)}
    </div>
  );
}
