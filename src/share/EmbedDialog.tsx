// The line to paste for a frame on another page, the choices that it is made by, and a real frame as preview.
import { useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { Places } from "../site/addresses.ts";
import type { Listing } from "../view/listing.ts";
import { layouts, themes, type View } from "../view/view.ts";
import { Choice } from "./Choice.tsx";
import { CopyField } from "./CopyField.tsx";
import { Dialog } from "./Dialog.tsx";
import { embedSnippet, frameAddress, frameScheme } from "./embed-snippet.ts";
import { FramePreview } from "./FramePreview.tsx";
import css from "./share.module.css";

interface Props {
  readonly headline: string;
  readonly listing: Listing;
  /** What the reader looks at: the choices begin there. */
  readonly view: View;
  readonly places: Places;
  readonly onClose: () => void;
}

export function EmbedDialog({ headline, listing, view, places, onClose }: Props) {
  const words = useWords();
  const [choices, setChoices] = useState({ ...view, withScript: true });
  const choose = (choice: Partial<typeof choices>) => setChoices({ ...choices, ...choice });
  const title = words.embed.previewTitle(headline);
  return (
    <Dialog heading={words.embed.heading} doneName={words.share.done} onClose={onClose}>
      <div className={css.embed}>
        <CopyField
          name={words.embed.snippet}
          text={embedSnippet(places, choices, title)}
          copyName={words.embed.copySnippet}
          copiedName={words.embed.copied}
        />
        <div className={css.choices}>
          <Choice
            name={words.embed.theme}
            value={choices.theme}
            options={themes.map((theme) => [theme, words.embed.themes[theme]])}
            onChoose={(theme) => choose({ theme: themes.find((each) => each === theme) ?? "auto" })}
          />
          <Choice
            name={words.embed.event}
            value={choices.event ?? ""}
            options={[
              ["", words.embed.firstEvent],
              ...listing.all.map(({ event, number }) => [event.id, `${number} ${event.title}`] as const),
            ]}
            // An event of another voice could not be shown in it.
            onChoose={(event) => choose({ event: event || null, voice: null })}
          />
          <Choice
            name={words.embed.voice}
            value={choices.voice ?? ""}
            options={[
              ["", words.embed.allVoices],
              ...listing.voices.map(({ key, voice }) => [key, voice?.name ?? words.ownVoice] as const),
            ]}
            onChoose={(voice) => choose({ voice: voice || null, event: null })}
          />
          <Choice
            name={words.embed.layout}
            value={choices.layout}
            options={layouts.map((layout) => [layout, words.embed.layouts[layout]])}
            onChoose={(layout) => choose({ layout: layouts.find((each) => each === layout) ?? "auto" })}
          />
          <label className={css.check}>
            <input
              type="checkbox"
              checked={choices.withScript}
              onChange={({ target }) => choose({ withScript: target.checked })}
            />
            <span>
              {words.embed.withScript}
              <small>{words.embed.withScriptHint}</small>
            </span>
          </label>
        </div>
        <FramePreview title={title} src={frameAddress(places, choices)} scheme={frameScheme(choices)} />
        <CopyField
          name={words.embed.link}
          text={places.page}
          copyName={words.embed.copy}
          copiedName={words.embed.copied}
        />
      </div>
    </Dialog>
  );
}
