// The way from a frame to the full page, in a tab of its own: a reader keeps the publisher's page. A frame that may not open
// windows (WordPress' sandbox) asks its host, and shows the address to copy where that leads nowhere either.
import { type MouseEvent, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { CopyField } from "../share/CopyField.tsx";
import { wayToFullPage } from "../site/addresses.ts";
import { withOptions } from "../site/options.ts";
import { isPlainPress } from "../view/plain-press.ts";
import css from "./frame.module.css";
import { openBeside } from "./open-beside.ts";
import type { AskToOpen } from "./use-frame-messages.ts";

/** By then the frame is out of sight, or gone, where the browser or the host has opened the page after all. */
const opensMs = { alone: 300, byHost: 1_500 } as const;

interface Props {
  readonly chosen: string | null;
  readonly askToOpen: AskToOpen;
}

export function FullPageLink({ chosen, askToOpen }: Props) {
  const words = useWords();
  const [unopened, setUnopened] = useState<{ readonly href: string; readonly chosen: string | null }>();
  const open = (press: MouseEvent<HTMLAnchorElement>) => {
    // With a key the reader asks the browser for something of its own.
    if (!isPlainPress(press) || press.altKey) return;
    press.preventDefault();
    const { href } = press.currentTarget;
    if (openBeside(href)) return;
    const waitsMs = askToOpen(href) ? opensMs.byHost : opensMs.alone;
    setTimeout(() => document.hidden || setUnopened({ href, chosen }), waitsMs);
  };
  return (
    <>
      <a
        href={`${wayToFullPage()}${withOptions("", [["event", chosen]])}`}
        target="_blank"
        rel="noopener"
        onClick={open}
      >
        {words.openFullPage} <span aria-hidden="true">↗</span>
      </a>
      {unopened?.chosen === chosen && unopened && (
        <div className={css.address}>
          <p role="alert">{words.notOpened}</p>
          <CopyField
            name={words.fullPageAddress}
            text={unopened.href}
            copyName={words.embed.copy}
            copiedName={words.embed.copied}
          />
        </div>
      )}
    </>
  );
}
