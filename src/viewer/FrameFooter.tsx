// The last line of a frame: what the quotes were checked against, and the way to the full page.
import type { EdtfPoint } from "../article/edtf.ts";
import { DatelineDate } from "../i18n/EventDate.tsx";
import { SentenceText } from "../i18n/SentenceText.tsx";
import { useWords } from "../i18n/use-words.ts";
import { wayToFullPage } from "../site/addresses.ts";
import { withOptions } from "../site/options.ts";
import css from "./frame.module.css";

interface Props {
  readonly dateline: EdtfPoint;
  readonly chosen: string | null;
}

export function FrameFooter({ dateline, chosen }: Props) {
  const words = useWords();
  return (
    <footer className={css.footer}>
      <span>
        <SentenceText of={words.checkedAgainst(<DatelineDate date={dateline} />)} />
      </span>
      {/* A tab of its own: a reader keeps the publisher's page. */}
      <a href={`${wayToFullPage()}${withOptions("", [["event", chosen]])}`} target="_blank" rel="noopener">
        {words.openFullPage} <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}
