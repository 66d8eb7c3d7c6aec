// The viewer as a page of its own: the axis above, list and article side by side, or below each other.
import { useCallback, useMemo } from "react";
import { AxisControls } from "../axis/AxisControls.tsx";
import { AxisSection } from "../axis/AxisSection.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import type { EventIntents } from "../list/event-intents.ts";
import { EventActions } from "../share/EventActions.tsx";
import { ShareButtons } from "../share/ShareButtons.tsx";
import { ArticlePane } from "../source/ArticlePane.tsx";
import type { ListedEvent } from "../view/listing.ts";
import { BackBar } from "./BackBar.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { PageHeader } from "./PageHeader.tsx";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { hasAxis, useViewer, type ViewerProps } from "./use-viewer.ts";
import { VoiceChips } from "./VoiceChips.tsx";

export function PageViewer(props: ViewerProps) {
  const words = useWords();
  const { article, problems } = props;
  const viewer = useViewer(props, "page");
  const { store, view, listing, choice, chosen, pane, copying, linkTo, showInArticle } = viewer;
  // The same functions from press to press, so that only what changed is drawn again.
  const onSelectOnAxis = useCallback((id: string) => store.choose(id, "axis"), [store]);
  const onSelectInArticle = useCallback((id: string) => store.choose(id, "article"), [store]);
  const intents = useMemo<EventIntents>(
    () => ({
      onToggle: (id) => store.choose(id === store.current().choice.event ? null : id, "list"),
      onSelect: (id) => store.choose(id, "link"),
      onShowInArticle: showInArticle,
    }),
    [store, showInArticle],
  );
  const actions = useCallback(
    (listed: ListedEvent) => <EventActions {...{ article, listed, linkTo, copying }} />,
    [article, linkTo, copying],
  );

  return (
    <main ref={viewer.viewer} className={css.viewer} data-layout={view.layout} onKeyDown={viewer.onKeyDown}>
      <div className={css.top}>
        <PageHeader article={article} problems={problems} />
        <ShareButtons article={article} listing={listing} view={view} siteRoot={props.siteRoot} />
      </div>
      <div className={css.tools}>
        <VoiceChips voices={listing.voices} onChoose={viewer.chooseVoice} />
        {hasAxis(viewer) && <AxisControls commands={viewer.axis} isLive={viewer.isAxisLive} />}
      </div>
      {listing.all.length > 0 && (
        <AxisSection
          article={article}
          listing={listing}
          choice={choice}
          isWanted={hasAxis(viewer)}
          script={props.engineScript}
          commands={viewer.axis}
          onSelect={onSelectOnAxis}
          onMoved={viewer.onAxisMoved}
          onLive={viewer.setAxisLive}
        />
      )}
      <div className={css.panes}>
        <section className={css.events}>
          <div className={css.paneHead}>
            <h2>{words.events}</h2>
            {listing.all.length > 0 && (
              <EventSteps listing={listing} chosen={chosen} onStep={(id) => store.choose(id, "step")} />
            )}
          </div>
          <EventList
            article={article}
            listing={listing}
            chosen={choice.event}
            actions={actions}
            intents={intents}
          />
        </section>
        <section className={css.source}>
          <div className={css.paneHead}>
            <h2>{words.article}</h2>
          </div>
          <ArticlePane
            article={article}
            listing={listing}
            pane={pane}
            choice={choice}
            onSelect={onSelectInArticle}
          />
          {chosen && <BackBar chosen={chosen} onBack={viewer.backToEvent} />}
        </section>
      </div>
      <StatusRegion announcement={viewer.announcement} />
    </main>
  );
}
