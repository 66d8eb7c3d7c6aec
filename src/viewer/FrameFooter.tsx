// The last line of a frame: what the quotes were checked against, and the way to the full page.
import type { EdtfPoint } from "../article/edtf.ts";
import { DatelineDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { useWords } from "../i18n/use-words.ts";
import { FullPageLink } from "./FullPageLink.tsx";
import css from "./frame.module.css";
import type { AskToOpen } from "./use-frame-messages.ts";

interface Props {
  readonly dateline: EdtfPoint;
  readonly chosen: string | null;
  readonly askToOpen: AskToOpen;
}

export function FrameFooter({ dateline, chosen, askToOpen }: Props) {
  const words = useWords();
  return (
    <footer className={css.footer}>
      <span>
        <SentenceText of={words.checkedAgainst(<DatelineDate date={dateline} />)} />
      </span>
      <FullPageLink chosen={chosen} askToOpen={askToOpen} />
    </footer>
  );
}
