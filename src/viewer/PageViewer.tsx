// The viewer as a page of its own. Where the window has room, axis, list and article fill it together, and list and article
// scroll by themselves; where it has not, the axis stays in view over one of the two.
import { useCallback, useMemo, useRef, type WheelEvent } from "react";
import { useWords } from "../i18n/use-words.ts";
import { EventList } from "../list/EventList.tsx";
import type { EventIntents } from "../list/event-intents.ts";
import { useMedia } from "../picture/use-media.ts";
import { ShareButtons } from "../share/ShareButtons.tsx";
import { ArticleMap } from "../source/ArticleMap.tsx";
import { QuoteSteps } from "../source/QuoteSteps.tsx";
import { DataProblems } from "./DataProblems.tsx";
import { EventSheet } from "./EventSheet.tsx";
import { EventSteps } from "./EventSteps.tsx";
import headerCss from "./header.module.css";
import { PageHeader } from "./PageHeader.tsx";
import css from "./page.module.css";
import { SideSwitch } from "./SideSwitch.tsx";
import { StatusRegion } from "./StatusRegion.tsx";
import { usePointing } from "./use-pointing.ts";
import { useSide } from "./use-side.ts";
import { useViewer, type ViewerProps } from "./use-viewer.tsx";
import { ViewerAxis } from "./ViewerAxis.tsx";
import { ViewerText } from "./ViewerText.tsx";
import { ViewerTools } from "./ViewerTools.tsx";

export function PageViewer(props: ViewerProps) {
  const words = useWords();
  const { article, problems } = props;
  const viewer = useViewer(props, "page");
  const { store, view, listing, choice, chosen, showInArticle, focusEvent, focusEvents, backToEvent } =
    viewer;
  const { side, show } = useSide(viewer.viewer, choice);
  const hasRoom = useMedia(roomForBoth, true);
  const tip = useRef<HTMLDivElement>(null);
  usePointing(viewer.viewer, tip, listing);
  // The same functions from press to press, so that only what changed is drawn again.
  const onSelectOnAxis = useCallback((id: string) => store.choose(id, "axis"), [store]);
  const onOpenCrowd = useCallback((id: string) => show("events", () => focusEvents(id)), [show, focusEvents]);
  const intents = useMemo<EventIntents>(
    () => ({
      onToggle: (id) => store.choose(id === store.current().choice.event ? null : id, "list"),
      onSelect: (id) => store.choose(id, "link"),
      onShowInArticle: (id) => show("article", () => showInArticle(id)),
    }),
    [store, show, showInArticle],
  );
  const onStep = (id: string) => store.choose(id, "step");
  const onBack = () => show("events", backToEvent);
  const isListShown = hasRoom || side === "events";
  return (
    <main
      ref={viewer.viewer}
      className={`${css.viewer} ${css.page}`}
      data-layout={view.layout}
      data-side={side}
      onKeyDown={(press) =>
        viewer.onKeyDown(press, { onMove: isListShown ? focusEvent : null, onStep, onBack })
      }
    >
      <div className={headerCss.top}>
        <PageHeader article={article} problems={problems} />
        <ShareButtons article={article} listing={listing} view={view} siteRoot={props.siteRoot} />
      </div>
      <DataProblems problems={problems} />
      <div className={css.bar} data-part="bar" onWheel={scrollList}>
        <ViewerAxis viewer={viewer} isFrame={false} onSelect={onSelectOnAxis} onOpenCrowd={onOpenCrowd} />
        <SideSwitch side={side} onChange={show} />
      </div>
      <div className={css.panes}>
        <section className={css.events}>
          <div className={css.paneHead}>
            <h2 className={css.heard}>{words.events}</h2>
            <ViewerTools viewer={viewer} />
            {listing.all.length > 0 && <EventSteps listing={listing} chosen={chosen} onStep={onStep} />}
          </div>
          <div className={css.listPane} data-part="list-pane">
            <EventList
              article={article}
              listing={listing}
              chosen={choice.event}
              actions={viewer.actions}
              intents={intents}
            />
          </div>
        </section>
        <section className={css.source}>
          <div className={css.paneHead}>
            <h2>{words.article}</h2>
            {chosen && <QuoteSteps chosen={chosen} choice={choice} pane={viewer.pane} />}
          </div>
          <div className={css.textPane}>
            <ViewerText viewer={viewer} mayMovePage />
            <ArticleMap
              article={article}
              listing={listing}
              chosen={choice.event}
              pane={viewer.pane}
              onSelect={viewer.chooseInText}
            />
          </div>
          {chosen && !isListShown && (
            <EventSheet
              {...{ article, listing, chosen, onStep }}
              actions={viewer.actions}
              onDetails={onBack}
              onClose={() => store.choose(null, "article")}
            />
          )}
        </section>
      </div>
      <div ref={tip} className={css.tip} aria-hidden="true" hidden />
      <StatusRegion announcement={viewer.announcement} />
    </main>
  );
}

/** List and article side by side; the sheets ask the same. */
const roomForBoth = "(width >= 64em) and (height >= 40em)";

/** Where the page fits its window, a plain wheel over the axis scrolls the list: there is nothing else it could. */
function scrollList({ deltaY, ctrlKey, metaKey, currentTarget }: WheelEvent<HTMLElement>): void {
  if (ctrlKey || metaKey) return;
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight > clientHeight) return;
  currentTarget.parentElement
    ?.querySelector("[data-part=list-pane]")
    ?.scrollBy({ top: deltaY, behavior: "instant" });
}
