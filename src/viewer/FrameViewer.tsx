// The viewer within another page: compact, one event at a time; the list and the article are one press away.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { hasEveryQuote } from "../article/loaded-article.ts";
import { AxisControls } from "../axis/AxisControls.tsx";
import { DatelineDate, EventDate } from "../i18n/EventDate.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import { ArticlePane } from "../source/ArticlePane.tsx";
import { focusPassage } from "../source/reveal-passage.ts";
import { AxisPart, hasAxis } from "./AxisPart.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { focusEntry } from "./entries.ts";
import { FrameFooter } from "./FrameFooter.tsx";
import frameCss from "./frame.module.css";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { useFrameMessages } from "./use-frame-messages.ts";
import { useViewer, type ViewerProps } from "./use-viewer.ts";
import { VoiceChips } from "./VoiceChips.tsx";

/** What stands below the axis. */
type Panel = "event" | "list" | "article";

/** A host that sizes the frame has done so by then; what comes later is no answer to what the reader asked for. */
const hostAnswersMs = 1_000;

export function FrameViewer(props: ViewerProps) {
  const words = useWords();
  const { article } = props;
  const reader = useViewer(props, "frame");
  const { view, show, selected, copying, select, viewer, pane } = reader;
  const [chosenPanel, setPanel] = useState<Panel>("event");
  const panel = selected === null && chosenPanel === "event" ? "list" : chosenPanel;
  useFrameMessages(article, reader);

  // Focus goes where the reader asked to be taken, once that is there to be seen: into the article, to an event or the list.
  const follow = useEffectEvent(() => {
    if (!viewer.current || !pane.current || selected === null) return;
    if (panel === "article") focusPassage(pane.current, selected);
    else focusEntry(viewer.current, selected);
  });
  const isFollowing = useRef(false);
  useEffect(() => {
    if (!isFollowing.current) return;
    isFollowing.current = false;
    follow();
    // The host gives the frame its new height a moment later, and what was in view may be so no more.
    const isRecent = AbortSignal.timeout(hostAnswersMs);
    window.addEventListener("resize", () => follow(), { once: true, signal: isRecent });
  }, [panel, selected]);
  /** Selecting moves no focus; what shows or hides the place where it is, does. */
  const goTo = (to: Panel, event = selected, isFollowed = to === "article" || panel === "article") => {
    isFollowing.current = isFollowed && (to !== panel || event !== selected);
    setPanel(to);
    select(event);
  };
  const focus = (event: string) => viewer.current && focusEntry(viewer.current, event);
  const keys = {
    onMove: { event: (event: string) => goTo("event", event, true), list: focus, article: null }[panel],
    onBack: () => goTo("event"),
  };

  return (
    <main
      ref={viewer}
      className={`${css.viewer} ${frameCss.frame}`}
      data-layout={view.layout}
      data-panel={panel}
      onKeyDown={(press) => reader.onKeyDown(press, keys)}
    >
      <header className={frameCss.header}>
        <h1 lang={article.inLanguage}>
          <bdi>{article.headline}</bdi>
        </h1>
        <p>
          <DatelineDate date={article.datePublished} />
          {" · "}
          {hasEveryQuote(props) ? (
            <>
              <span aria-hidden="true">✓ </span>
              {words.frameProof(show.all.length)}
            </>
          ) : (
            words.eventCount(show.all.length)
          )}
        </p>
      </header>
      {show.all.length > 0 && (
        <AxisPart
          article={article}
          reader={reader}
          script={props.lateScripts.axis}
          stillMarkup={props.stillMarkup}
          onSelect={(id) => goTo("event", id)}
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
            onToggle: (id) => goTo(id === selected && panel === "event" ? "list" : "event", id),
            onSelect: (id) => goTo("event", id),
            onShowInArticle: (id) => goTo("article", id),
            onShowAll: () => goTo("list", selected, true),
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
            <button type="button" className={frameCss.back} onClick={() => goTo("event")}>
              {words.backToEvent(show.selected.number)}
            </button>
          )}
          {panel === "article" && show.all.length > 0 && <EventSteps shown={show} onStep={select} />}
        </div>
        <ArticlePane article={article} shown={show} pane={pane} choices={reader.choices} onSelect={select} />
      </section>
      <FrameFooter dateline={article.datePublished} selected={selected} />
      <StatusRegion announcement={reader.announcement} />
    </main>
  );
}
