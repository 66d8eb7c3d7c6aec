// The axis in its frame, for every layout that shows one.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { Axis } from "../timeline/Axis.tsx";
import { daysInWords } from "../words/days-in-words.ts";
import { useWords } from "../words/use-words.ts";
import css from "./page.module.css";
import type { ReaderState } from "./use-reader.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly reader: ReaderState;
  readonly onSelect: (event: string) => void;
}

export function AxisPart({ article, reader, onSelect }: Props) {
  const words = useWords();
  return (
    <div className={css.axis}>
      <Axis
        article={article}
        shown={reader.show}
        load={reader.load}
        commands={reader.axis}
        onSelect={onSelect}
        onMoved={({ startMs, endMs }) =>
          reader.announce(words.announce.window(daysInWords(startMs, endMs, words.dateLocale)))
        }
        onLive={reader.setAxisLive}
      />
    </div>
  );
}

/** Whether there is an axis to show: the reader may want none, and an article without events has none. */
export function hasAxis({ view, show }: ReaderState): boolean {
  return view.layout !== "list" && show.all.length > 0;
}
