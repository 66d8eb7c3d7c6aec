// The frame as it will be on another page: a real one, in a column as wide as a phone's, an article's or a wide page's, on light
// or dark ground.
import { useState } from "react";
import { followFrame } from "../embed/follow-frame.ts";
import { useWords } from "../i18n/use-words.ts";
import { Segments } from "./Segments.tsx";
import css from "./share.module.css";

interface Props {
  readonly title: string;
  readonly src: string;
  /** As the snippet's frame has it (embed-snippet.ts). */
  readonly scheme: Ground | null;
}

type Ground = "light" | "dark";

const widthsPx = [320, 600, 800] as const;

/** Asked when the dialog opens: there is a window then. */
function firstWidthPx(): number {
  return window.innerWidth < 700 ? 320 : 600;
}

function ownGround(): Ground {
  return window.matchMedia?.("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** A new element for each address: another address in the same one would be a step for the reader's Back button. */
export function FramePreview({ title, src, scheme }: Props) {
  const { embed } = useWords();
  const [widthPx, setWidthPx] = useState(firstWidthPx);
  /** Null is as our own page has it. */
  const [ground, setGround] = useState<Ground | null>(null);
  const colorScheme = scheme ?? ground;
  return (
    <div className={css.preview}>
      <h3>{embed.preview}</h3>
      <div className={css.previewChoices}>
        <Segments
          name={embed.previewWidth}
          value={widthPx}
          options={widthsPx.map((px) => [px, embed.widths[px]])}
          onChoose={setWidthPx}
        />
        <Segments
          name={embed.previewGround}
          value={ground ?? ownGround()}
          options={[
            ["light", embed.grounds.light],
            ["dark", embed.grounds.dark],
          ]}
          onChoose={setGround}
        />
      </div>
      <div className={css.stage} style={ground ? { colorScheme: ground } : undefined}>
        <iframe
          key={src}
          ref={followFrame}
          title={title}
          src={src}
          width={widthPx}
          style={colorScheme ? { colorScheme } : undefined}
        />
      </div>
    </div>
  );
}
