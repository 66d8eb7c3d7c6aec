// The viewer as a page of its own: the axis above, list and article side by side, or below each other.
import { useCallback, useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import type { EventIntents } from "../list/event-intents.ts";
import { ShareButtons } from "../share/ShareButtons.tsx";
import { BackBar } from "./BackBar.tsx";
import { DataProblems } from "./DataProblems.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { PageHeader } from "./PageHeader.tsx";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { useViewer, type ViewerProps } from "./use-viewer.tsx";
import { ViewerAxis } from "./ViewerAxis.tsx";
import { ViewerText } from "./ViewerText.tsx";
import { ViewerTools } from "./ViewerTools.tsx";

export function PageViewer(props: ViewerProps) {
  const words = useWords();
  const { article, problems } = props;
  const viewer = useViewer(props, "page");
  const { store, view, listing, choice, chosen, showInArticle } = viewer;
  // The same functions from press to press, so that only what changed is drawn again.
  const onSelectOnAxis = useCallback((id: string) => store.choose(id, "axis"), [store]);
  const intents = useMemo<EventIntents>(
    () => ({
      onToggle: (id) => store.choose(id === store.current().choice.event ? null : id, "list"),
      onSelect: (id) => store.choose(id, "link"),
      onShowInArticle: showInArticle,
    }),
    [store, showInArticle],
  );
  return (
    <main ref={viewer.viewer} className={css.viewer} data-layout={view.layout} onKeyDown={viewer.onKeyDown}>
      <div className={css.top}>
        <PageHeader article={article} problems={problems} />
        <ShareButtons article={article} listing={listing} view={view} siteRoot={props.siteRoot} />
      </div>
      <DataProblems problems={problems} />
      <ViewerTools viewer={viewer} />
      <ViewerAxis viewer={viewer} onSelect={onSelectOnAxis} />
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
            actions={viewer.actions}
            intents={intents}
          />
        </section>
        <section className={css.source}>
          <div className={css.paneHead}>
            <h2>{words.article}</h2>
          </div>
          <ViewerText viewer={viewer} />
          {chosen && <BackBar chosen={chosen} onBack={viewer.backToEvent} />}
        </section>
      </div>
      <StatusRegion announcement={viewer.announcement} />
    </main>
  );
}
