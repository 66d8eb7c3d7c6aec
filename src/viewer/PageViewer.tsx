// The viewer as a page of its own: the axis above, list and article side by side, or below each other.

import { AxisControls } from "../axis/AxisControls.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import { ShareButtons } from "../share/ShareButtons.tsx";
import { ArticlePane } from "../source/ArticlePane.tsx";
import { AxisPart, hasAxis } from "./AxisPart.tsx";
import { BackBar } from "./BackBar.tsx";
import { EventSteps } from "./EventSteps.tsx";
import { PageHeader } from "./PageHeader.tsx";
import css from "./page.module.css";
import { StatusRegion } from "./StatusRegion.tsx";
import { useViewer, type ViewerProps } from "./use-viewer.ts";
import { VoiceChips } from "./VoiceChips.tsx";

export function PageViewer(props: ViewerProps) {
  const words = useWords();
  const { article, problems } = props;
  const reader = useViewer(props, "page");
  const { view, show, selected, copying, keepInView, select } = reader;
  const selectFrom = (from: Parameters<typeof keepInView>[0]) => (id: string) => {
    keepInView(from, id);
    select(id);
  };

  return (
    <main ref={reader.viewer} className={css.viewer} data-layout={view.layout} onKeyDown={reader.onKeyDown}>
      <div className={css.top}>
        <PageHeader article={article} problems={problems} />
        <ShareButtons article={article} reader={reader} script={props.lateScripts.sharing} />
      </div>
      <div className={css.tools}>
        <VoiceChips voices={show.voices} onChoose={reader.chooseVoice} />
        {hasAxis(reader) && <AxisControls commands={reader.axis} isLive={reader.isAxisLive} />}
      </div>
      {show.all.length > 0 && (
        <AxisPart
          article={article}
          reader={reader}
          script={props.lateScripts.axis}
          stillMarkup={props.stillMarkup}
          onSelect={selectFrom("axis")}
        />
      )}
      <div className={css.panes}>
        <section className={css.events}>
          <div className={css.paneHead}>
            <h2>{words.events}</h2>
            {show.all.length > 0 && <EventSteps shown={show} onStep={selectFrom("step")} />}
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
              onSelect: selectFrom("link"),
              onShowInArticle: reader.showInArticle,
              onCopyLink: copying.copyLink,
              onCopyQuote: copying.copyQuote,
              onCopiedByHand: copying.forget,
            }}
          />
        </section>
        <section className={css.source}>
          <div className={css.paneHead}>
            <h2>{words.article}</h2>
          </div>
          <ArticlePane
            article={article}
            shown={show}
            pane={reader.pane}
            choices={reader.choices}
            onSelect={selectFrom("article")}
          />
          {show.selected && <BackBar selected={show.selected} onBack={reader.backToEvent} />}
        </section>
      </div>
      <StatusRegion announcement={reader.announcement} />
    </main>
  );
}
