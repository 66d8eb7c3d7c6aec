// The viewer within another page: compact, one event at a time; the list and the article are one press away.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ArticlePane } from "../source/ArticlePane.tsx";
import { focusPassage } from "../source/reveal-passage.ts";
import { EventList } from "../timeline/EventList.tsx";
import { DatelineDate, EventDate } from "../words/EventDate.tsx";
import { useWords } from "../words/use-words.ts";
import { AxisControls } from "./AxisControls.tsx";
import { AxisPart, hasAxis } from "./AxisPart.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { focusEntry } from "./entries.ts";
import { FrameFooter } from "./FrameFooter.tsx";
import frameCss from "./frame.module.css";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { useFrameMessages } from "./use-frame-messages.ts";
import { type ReaderProps, useReader } from "./use-reader.ts";
import { VoiceChips } from "./VoiceChips.tsx";

/** What stands below the axis. */
type Panel = "event" | "list" | "article";

export function FrameReader(props: ReaderProps) {
  const words = useWords();
  const { article } = props;
  const reader = useReader(props, "frame");
  const { view, show, selected, copying, select, viewer, pane } = reader;
  const [chosenPanel, setPanel] = useState<Panel>("event");
  const panel = selected === null && chosenPanel === "event" ? "list" : chosenPanel;
  useFrameMessages(article, reader);

  const selectAndShow = (id: string) => {
    setPanel("event");
    select(id);
  };
  // Focus goes where the reader asked to be taken, once that is there to be seen: into the article, and back.
  const followPanel = useEffectEvent((from: Panel, to: Panel) => {
    if (!viewer.current || !pane.current || selected === null) return;
    if (to === "article") focusPassage(pane.current, selected);
    else if (from === "article") focusEntry(viewer.current, selected);
  });
  const lastPanel = useRef(panel);
  useEffect(() => {
    if (panel !== lastPanel.current) followPanel(lastPanel.current, panel);
    lastPanel.current = panel;
  }, [panel]);

  return (
    <main
      ref={viewer}
      className={`${css.viewer} ${frameCss.frame}`}
      data-layout={view.layout}
      data-panel={panel}
      onKeyDown={(press) => {
        if (press.key === "Escape" && panel === "article") setPanel("event");
        else reader.onKeyDown(press);
      }}
    >
      <header className={frameCss.header}>
        <h1 lang={article.inLanguage}>
          <bdi>{article.headline}</bdi>
        </h1>
        <p>
          <DatelineDate date={article.datePublished} />
          {" · "}
          <span aria-hidden="true">✓ </span>
          {words.frameProof(show.all.length)}
        </p>
      </header>
      {hasAxis(reader) && (
        <AxisPart
          article={article}
          reader={reader}
          script={props.lateScripts.axis}
          stillMarkup={props.stillMarkup}
          onSelect={selectAndShow}
        />
      )}
      <section className={frameCss.events}>
        <div className={css.paneHead}>
          <h2 className={frameCss.listName}>{words.events}</h2>
          {show.selected && (
            <p className={frameCss.place}>
              <EventDate when={show.selected.event.when} style="short" /> ·{" "}
              {words.eventOf(show.selected.number, show.all.length)}
            </p>
          )}
          {show.all.length > 0 && <EventSteps shown={show} onStep={select} />}
        </div>
        <div className={`${css.tools} ${frameCss.listTools}`}>
          <VoiceChips voices={show.voices} onChoose={reader.chooseVoice} />
          {hasAxis(reader) && <AxisControls commands={reader.axis} isLive={reader.isAxisLive} />}
        </div>
        <EventList
          article={article}
          shown={show}
          isOneAtATime={panel !== "list"}
          copyOutcome={copying.outcome}
          intents={{
            onToggle: (id) =>
              id === selected ? setPanel(panel === "list" ? "event" : "list") : selectAndShow(id),
            onSelect: selectAndShow,
            onShowInArticle: (id) => {
              if (id !== selected) select(id);
              setPanel("article");
            },
            onShowAll: () => setPanel("list"),
            onCopyLink: copying.copyLink,
            onCopyQuote: copying.copyQuote,
            onCopiedByHand: copying.forget,
          }}
        />
      </section>
      <section className={frameCss.source}>
        <div className={css.paneHead}>
          <h2>{words.article}</h2>
          {show.selected && (
            <button type="button" className={frameCss.back} onClick={() => setPanel("event")}>
              {words.backToEvent(show.selected.number)}
            </button>
          )}
        </div>
        <ArticlePane article={article} shown={show} pane={pane} onSelect={select} />
      </section>
      <FrameFooter dateline={article.datePublished} selected={selected} />
      <StatusRegion announcement={reader.announcement} />
    </main>
  );
}
