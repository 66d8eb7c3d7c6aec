// Share and Embed: the dialogs come when they are first asked for.
import { useState } from "react";
import { loadSharing } from "../app/load-parts.ts";
import type { DialogKind, SharingDialogs } from "../app/sharing-part.tsx";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { useWords } from "../i18n/use-words.ts";
import { siteRootIn } from "../site/addresses.ts";
import css from "../viewer/page.module.css";
import type { ViewerState } from "../viewer/use-viewer.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly reader: ViewerState;
  /** The address of the dialogs' script; null in development. */
  readonly script: string | null;
}

interface Opened {
  readonly kind: DialogKind;
  readonly Dialogs: SharingDialogs;
  readonly siteRoot: string;
  /** Another number each time: a dialog that is opened while the last one still closes is another one. */
  readonly serial: number;
}

export function ShareButtons({ article, reader, script }: Props) {
  const words = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async (kind: DialogKind) => {
    const Dialogs = await loadSharing(script);
    if (Dialogs) {
      setOpened((last) => ({
        kind,
        Dialogs,
        siteRoot: siteRootIn(document),
        serial: (last?.serial ?? 0) + 1,
      }));
    } else reader.announce(words.partNotLoaded);
  };
  return (
    <div className={css.sharing}>
      <button type="button" onClick={() => open("share")}>
        {words.share.open}
      </button>
      <button type="button" onClick={() => open("embed")}>
        {words.embed.open}
      </button>
      {opened && (
        <opened.Dialogs
          key={opened.serial}
          kind={opened.kind}
          article={article}
          view={reader.view}
          shown={reader.show}
          siteRoot={opened.siteRoot}
          words={words}
          onClose={() => setOpened((now) => (now === opened ? null : now))}
        />
      )}
    </div>
  );
}
