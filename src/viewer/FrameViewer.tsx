// The viewer within another page: compact, one event at a time; the list and the article are one press away.
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { hasEveryQuote } from "../article/loaded-article.ts";
import { DatelineDate } from "../i18n/EventDate.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import type { EventIntents } from "../list/event-intents.ts";
import { focusPassage } from "../source/reveal-passage.ts";
import type { ChosenIn } from "../view/view-store.ts";
import { DataProblems } from "./DataProblems.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { focusInFrame, revealInFrame } from "./entries.ts";
import { FrameFooter } from "./FrameFooter.tsx";
import frameCss from "./frame.module.css";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { useFrameMessages } from "./use-frame-messages.ts";
import { usePointing } from "./use-pointing.ts";
import { type Panel, useSteadyStage } from "./use-steady-stage.ts";
import { useViewer, type ViewerProps } from "./use-viewer.tsx";
import { ViewerAxis } from "./ViewerAxis.tsx";
import { ViewerText } from "./ViewerText.tsx";
import { ViewerTools } from "./ViewerTools.tsx";

export function FrameViewer(props: ViewerProps) {
  const words = useWords();
  const { article } = props;
  const frame = useViewer(props, "frame");
  const { store, view, listing, choice, chosen, viewer, pane, focusEvents } = frame;
  const [chosenPanel, setPanel] = useState<Panel>("event");
  const panel = choice.event === null && chosenPanel === "event" ? "list" : chosenPanel;
  const askToOpen = useFrameMessages(article, frame);

  const stage = useRef<HTMLDivElement>(null);
  useSteadyStage(stage, panel, choice.event);
  const tip = useRef<HTMLDivElement>(null);
  usePointing(viewer, tip, listing);

  // Focus goes where the reader asked to be taken, once that is there to be seen: into the article, to an event or the list.
  const follow = useEffectEvent(() => {
    if (!viewer.current || !pane.current || choice.event === null) return;
    if (panel === "article") {
      // The way back stands above the passage.
      stage.current?.scrollIntoView?.({ block: "nearest" });
      focusPassage(pane.current, choice.event);
    } else focusInFrame(viewer.current, choice.event);
  });
  const isFollowing = useRef(false);
  useEffect(() => {
    if (!isFollowing.current) return;
    isFollowing.current = false;
    follow();
  }, [panel, choice.event]);

  useEffect(() => {
    if (viewer.current && panel === "event" && choice.event !== null && choice.by !== "address") {
      revealInFrame(viewer.current, choice.event);
    }
  }, [viewer, panel, choice]);

  // The panel as it is, for functions that stay the same from press to press: so only what changed is drawn again.
  const panelNow = useRef(panel);
  useEffect(() => {
    panelNow.current = panel;
  }, [panel]);
  /** Selecting moves no focus; what shows or hides the place where it is, does. */
  const goTo = useCallback(
    (to: Panel, from: ChosenIn, wanted?: string, isAlwaysFollowed = false) => {
      const { event } = store.current().choice;
      const next = wanted ?? event;
      const isFollowed = isAlwaysFollowed || to === "article" || panelNow.current === "article";
      isFollowing.current = isFollowed && (to !== panelNow.current || next !== event);
      setPanel(to);
      store.choose(next, from);
    },
    [store],
  );
  const intents = useMemo<EventIntents>(
    () => ({
      onToggle: (id) => {
        const isOpen = id === store.current().choice.event && panelNow.current === "event";
        goTo(isOpen ? "list" : "event", "list", id);
      },
      onSelect: (id) => goTo("event", "link", id),
      onShowInArticle: (id) => goTo("article", "link", id),
      onShowAll: () => goTo("list", "list", undefined, true),
    }),
    [store, goTo],
  );
  const onSelectOnAxis = useCallback((id: string) => goTo("event", "axis", id), [goTo]);
  const [counted, setCounted] = useState<{ readonly first: string } | null>(null);
  const openCrowd = useCallback((first: string) => {
    setPanel("list");
    setCounted({ first });
  }, []);
  useEffect(() => {
    if (counted) focusEvents(counted.first);
  }, [counted, focusEvents]);
  const onStep = (id: string) => {
    if (id !== store.current().choice.event) store.choose(id, "step");
  };
  const focus = (event: string) => viewer.current && focusInFrame(viewer.current, event);
  const keys = {
    onMove: { event: (id: string) => goTo("event", "list", id, true), list: focus, article: null }[panel],
    onStep,
    onBack: () => goTo("event", "link"),
  };

  return (
    <main
      ref={viewer}
      className={`${css.viewer} ${frameCss.frame}`}
      data-layout={view.layout}
      data-panel={panel}
      onKeyDown={(press) => frame.onKeyDown(press, keys)}
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
              {words.frameProof(listing.all.length)}
            </>
          ) : (
            words.eventCount(listing.all.length)
          )}
        </p>
      </header>
      <DataProblems problems={props.problems} />
      <ViewerAxis viewer={frame} isFrame onSelect={onSelectOnAxis} onOpenCrowd={openCrowd} />
      <div ref={stage} className={frameCss.stage}>
        <section className={frameCss.events}>
          <div className={css.paneHead}>
            <h2 className={frameCss.listName}>{words.events}</h2>
            {chosen && <p className={frameCss.place}>{words.eventOf(chosen.number, listing.all.length)}</p>}
            {listing.all.length > 0 && <EventSteps listing={listing} chosen={chosen} onStep={onStep} />}
          </div>
          <ViewerTools viewer={frame} className={frameCss.listTools} />
          <EventList
            article={article}
            listing={listing}
            chosen={choice.event}
            isOneAtATime={panel !== "list"}
            actions={frame.actions}
            intents={intents}
          />
        </section>
        <section className={frameCss.source}>
          <div className={css.paneHead}>
            <h2>{words.article}</h2>
            {chosen && (
              <button type="button" className={frameCss.back} onClick={() => goTo("event", "link")}>
                {words.backToEvent(chosen.number)}
              </button>
            )}
            {panel === "article" && listing.all.length > 0 && (
              <EventSteps listing={listing} chosen={chosen} onStep={onStep} />
            )}
          </div>
          <ViewerText viewer={frame} />
        </section>
      </div>
      <FrameFooter dateline={article.datePublished} chosen={choice.event} askToOpen={askToOpen} />
      <div ref={tip} className={css.tip} aria-hidden="true" hidden />
      <StatusRegion announcement={frame.announcement} />
    </main>
  );
}
