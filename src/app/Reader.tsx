// The viewer: list, axis and article show one view, and every press in them changes that view.
import { useMemo, useRef, useState } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { ArticlePane } from "../source/ArticlePane.tsx";
import { focusPassage } from "../source/reveal-passage.ts";
import { Axis, type AxisCommands } from "../timeline/Axis.tsx";
import { EventList } from "../timeline/EventList.tsx";
import { type AxisFiles, loadAxis } from "../timeline/load-axis.ts";
import type { Navigation } from "../view/navigation.ts";
import { shown } from "../view/shown.ts";
import { type View, voiceKey } from "../view/view.ts";
import { daysInWords } from "../words/days-in-words.ts";
import { useWords } from "../words/use-words.ts";
import { AxisControls } from "./AxisControls.tsx";
import { BackBar } from "./BackBar.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { focusEntry } from "./entries.ts";
import { PageHeader } from "./PageHeader.tsx";
import css from "./page.module.css";
import { useAnnouncer } from "./use-announcer.ts";
import { useCopy } from "./use-copy.ts";
import { useLivePage } from "./use-live-page.ts";
import { useRevealEntry } from "./use-reveal-entry.ts";
import { useView } from "./use-view.ts";
import { VoiceChips } from "./VoiceChips.tsx";
import { viewInWords } from "./view-in-words.ts";
import { onViewerKey } from "./viewer-keys.ts";

interface Props {
  readonly article: AnchoredArticle;
  readonly navigation: Navigation;
  readonly axisFiles: AxisFiles | null;
}

export function Reader({ article, navigation, axisFiles }: Props) {
  const words = useWords();
  const viewer = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const axis = useRef<AxisCommands>(null);
  const [isAxisLive, setAxisLive] = useState(false);
  const [announcement, announce] = useAnnouncer();
  const { view, go } = useView(article, navigation, (after) =>
    announce(viewInWords(article, view, after, words)),
  );
  const show = useMemo(() => shown(article, view), [article, view]);
  const copying = useCopy(article, navigation, words, announce);
  const selected = show.selected?.event.id ?? null;
  const keepInView = useRevealEntry(viewer, pane, selected);
  useLivePage(view.theme);

  const change = (after: View) => {
    copying.forget();
    announce(viewInWords(article, view, after, words));
    go(after);
  };
  const select = (id: string | null) => {
    const event = article.events.find((each) => each.id === id);
    // An event of another voice can only be shown with that voice's filter off.
    const voice = event && view.voice !== null && voiceKey(event) !== view.voice ? null : view.voice;
    change({ ...view, event: id, voice });
  };
  const chooseVoice = (voice: string | null) => {
    const keepsEvent = voice === null || show.selected?.by.key === voice;
    change({ ...view, voice, event: keepsEvent ? view.event : null });
  };
  const showInArticle = (id: string) => {
    if (id !== selected) select(id);
    if (pane.current) focusPassage(pane.current, id);
  };
  const backToEvent = () => {
    if (viewer.current && selected) focusEntry(viewer.current, selected);
  };
  const load = useMemo(() => () => loadAxis(axisFiles), [axisFiles]);

  return (
    <main
      ref={viewer}
      className={css.viewer}
      data-layout={view.layout}
      onKeyDown={(press) => {
        if (viewer.current) {
          onViewerKey(press, { viewer: viewer.current, selected, axis: axis.current, onBack: backToEvent });
        }
      }}
    >
      <PageHeader article={article} />
      <div className={css.tools}>
        <VoiceChips voices={show.voices} onChoose={chooseVoice} />
        {view.layout !== "list" && show.all.length > 0 && (
          <AxisControls commands={axis} isLive={isAxisLive} />
        )}
      </div>
      {view.layout !== "list" && show.all.length > 0 && (
        <div className={css.axis}>
          <Axis
            article={article}
            shown={show}
            load={load}
            commands={axis}
            onSelect={(id) => {
              keepInView("axis", id);
              select(id);
            }}
            onMoved={({ startMs, endMs }) =>
              announce(words.announce.window(daysInWords(startMs, endMs, words.dateLocale)))
            }
            onLive={setAxisLive}
          />
        </div>
      )}
      <div className={css.panes}>
        <section className={css.events}>
          <div className={css.eventsHead}>
            <h2>{words.events}</h2>
            {show.all.length > 0 && (
              <EventSteps
                shown={show}
                onStep={(id) => {
                  keepInView("step", id);
                  select(id);
                }}
              />
            )}
          </div>
          <EventList
            article={article}
            shown={show}
            copyOutcome={copying.outcome}
            intents={{
              onToggle: (id) => {
                keepInView("list", id);
                select(id === selected ? null : id);
              },
              onSelect: (id) => {
                keepInView("link", id);
                select(id);
              },
              onShowInArticle: showInArticle,
              onCopyLink: copying.copyLink,
              onCopyQuote: copying.copyQuote,
              onCopiedByHand: copying.forget,
            }}
          />
        </section>
        <section className={css.source}>
          <h2>{words.article}</h2>
          <ArticlePane
            article={article}
            shown={show}
            pane={pane}
            onSelect={(id) => {
              keepInView("article", id);
              select(id);
            }}
          />
          {show.selected && <BackBar selected={show.selected} onBack={backToEvent} />}
        </section>
      </div>
      <p className={css.status} role="status">
        <span key={announcement.serial}>{announcement.text}</span>
      </p>
    </main>
  );
}
