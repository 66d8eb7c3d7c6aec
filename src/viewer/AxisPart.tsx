// The axis' place in every layout: first the still picture that the server drew, then, at the same size, the live axis.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { LateAxis } from "../app/axis-part.tsx";
import { loadAxis } from "../app/load-parts.ts";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { daysInWords } from "../i18n/date-words.ts";
import { useWords } from "../i18n/use-words.ts";
import { isPlainPress } from "../view/plain-press.ts";
import css from "./page.module.css";
import type { ViewerState } from "./use-viewer.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly reader: ViewerState;
  /** The address of the axis' script; null in development. */
  readonly script: string | null;
  /** The still picture's markup on the server; the browser has it in the page already, and writes none. */
  readonly stillMarkup: string;
  readonly onSelect: (event: string) => void;
}

export function AxisPart({ article, reader, script, stillMarkup, onSelect }: Props) {
  const words = useWords();
  const { selected } = reader;
  const isWanted = hasAxis(reader);
  const [Axis, setAxis] = useState<LateAxis | null>(null);
  const still = useRef<HTMLDivElement>(null);

  // The axis' script comes after the page is there.
  useEffect(() => {
    if (!isWanted) return;
    let isHere = true;
    loadAxis(script).then((loaded) => isHere && setAxis(() => loaded));
    return () => {
      isHere = false;
    };
  }, [script, isWanted]);

  // The still picture is not React's. What it says of the selection is written on it by hand; and once the axis is live,
  // or where none is wanted, it is a picture for print alone, and answers to none of the names by which an axis is found.
  const isForPrint = Axis !== null || !isWanted;
  useLayoutEffect(() => {
    const { current } = still;
    if (!current) return;
    for (const event of current.querySelectorAll<SVGElement>("[data-event]")) {
      event.toggleAttribute("data-selected", !isForPrint && event.dataset.event === selected);
    }
    if (!isForPrint) return;
    for (const name of ["data-part", "data-event"]) {
      for (const element of current.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
  }, [isForPrint, selected]);

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a picture of the list, hidden from assistive technology */}
      <div
        ref={still}
        className={css.axis}
        data-replaced={isForPrint || undefined}
        dangerouslySetInnerHTML={{ __html: stillMarkup }}
        suppressHydrationWarning
        // Until the axis is live the picture's plain links are answered here: in a frame they would push history.
        onClick={(press) => {
          const event = press.target instanceof Element ? press.target.closest("[data-event]") : null;
          const id = event?.getAttribute("data-event");
          if (!id || !isPlainPress(press)) return;
          press.preventDefault();
          onSelect(id);
        }}
      />
      {Axis && isWanted && (
        <div className={`${css.axis} ${css.liveAxis}`}>
          <Axis
            words={words}
            article={article}
            shown={reader.show}
            choices={reader.choices}
            commands={reader.axis}
            onSelect={onSelect}
            onMoved={({ startMs, endMs }) =>
              reader.announce(words.announce.window(daysInWords(startMs, endMs, words)))
            }
            onLive={reader.setAxisLive}
          />
        </div>
      )}
    </>
  );
}

/** Whether there is an axis to show: the reader may want none, and an article without events has none. */
export function hasAxis({ view, show }: ViewerState): boolean {
  return view.layout !== "list" && show.all.length > 0;
}
