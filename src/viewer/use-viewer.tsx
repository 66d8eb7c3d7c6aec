// What every layout of the viewer shares: one view, shown in list, axis and article, and changed by any press in them.
import {
  type KeyboardEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import type { LoadedArticle } from "../article/loaded-article.ts";
import type { AxisCommands } from "../axis/Axis.tsx";
import { daysInWords } from "../i18n/date-words.ts";
import { useWords } from "../i18n/use-words.ts";
import type { TimeWindow } from "../picture/time-window.ts";
import { usePrinting } from "../picture/use-printing.ts";
import { createCopying } from "../share/copying.ts";
import { EventActions } from "../share/EventActions.tsx";
import { placesOn } from "../site/addresses.ts";
import type { Surface } from "../site/surface.ts";
import { focusPassage } from "../source/reveal-passage.ts";
import { linkToEvent } from "../view/address.ts";
import { chosenIn, type ListedEvent, listingOf } from "../view/listing.ts";
import { chooseScale, chooseVoice } from "../view/moves.ts";
import type { Navigation } from "../view/navigation.ts";
import type { Scale } from "../view/view.ts";
import { createViewStore } from "../view/view-store.ts";
import { changeInWords } from "./change-in-words.ts";
import { focusEntry, focusFirstOf } from "./entries.ts";
import { useAnnouncer } from "./use-announcer.ts";
import { useLivePage } from "./use-live-page.ts";
import { useRevealEntry } from "./use-reveal-entry.ts";
import { type KeyIntents, onViewerKey } from "./viewer-keys.ts";

export interface ViewerProps extends LoadedArticle {
  readonly navigation: Navigation;
  /** The address of the axis engine's script; null in development and on the server. */
  readonly engineScript: string | null;
  /** The site's root, absolute; asked when a link is made. */
  readonly siteRoot: () => string;
}

export function useViewer({ article, navigation, engineScript, siteRoot }: ViewerProps, surface: Surface) {
  const words = useWords();
  const viewer = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const axis = useRef<AxisCommands>(null);
  const [announcement, announce] = useAnnouncer();
  const store = useMemo(() => createViewStore(article, navigation, surface), [article, navigation, surface]);
  const { view, listing, choice, search, unknown, isFromAddress } = useSyncExternalStore(
    store.subscribe,
    store.current,
    store.bare,
  );
  const copying = useMemo(
    () => createCopying(({ kind, text }) => announce(kind === "copied" ? text : words.announce.notCopied)),
    [announce, words],
  );
  // Paper has room for all that were filtered out. In a host's frame it holds what the screen holds.
  const isWhole = usePrinting() && !navigation.isFramed() && view.voice !== null;
  const shown = useMemo(() => (isWhole ? listingOf(article, null) : listing), [article, listing, isWhole]);
  const chosen = chosenIn(shown, choice.event);
  useRevealEntry(viewer, pane, store, choice, surface);
  useLivePage(view.theme, search);

  const onChange = useEffectEvent((...[before, after]: Parameters<Parameters<typeof store.subscribe>[0]>) => {
    copying.forget();
    announce(changeInWords(before, after, words));
  });
  // Whoever changed the view: the reader, the browser's Back, a host.
  useEffect(() => store.subscribe((before, after) => onChange(before, after)), [store]);

  // What the page was opened at; what comes later is a change.
  const sayUnknown = useEffectEvent(() => unknown && announce(words.announce.unknown[unknown]));
  useEffect(() => {
    if (isFromAddress) sayUnknown();
  }, [isFromAddress]);

  // The same functions from press to press, so that only what changed is drawn again.
  const actions = useCallback(
    (listed: ListedEvent) => (
      <EventActions
        article={article}
        listed={listed}
        // The article's own page, which stays its own when another article is the site's first.
        linkTo={(event) => linkToEvent(placesOn(siteRoot(), article.id).page, event)}
        copying={copying}
      />
    ),
    [article, siteRoot, copying],
  );
  const chooseInText = useCallback((id: string) => store.choose(id, "article"), [store]);
  const showInArticle = useCallback(
    (id: string) => {
      if (id !== store.current().choice.event) store.choose(id, "link");
      if (pane.current) focusPassage(pane.current, id);
    },
    [store],
  );
  const focusEvent = useCallback((id: string) => {
    if (viewer.current) focusEntry(viewer.current, id);
  }, []);
  const focusEvents = useCallback((first: string) => {
    if (viewer.current) focusFirstOf(viewer.current, first);
  }, []);
  const onAxisMoved = useCallback(
    ({ startMs, endMs }: TimeWindow) => announce(words.announce.window(daysInWords(startMs, endMs, words))),
    [announce, words],
  );
  const backToEvent = () => {
    if (viewer.current && choice.event) focusEntry(viewer.current, choice.event);
  };

  return {
    article,
    engineScript,
    store,
    view,
    listing: shown,
    choice,
    chosen,
    isFromAddress,
    viewer,
    pane,
    axis,
    announcement,
    actions,
    chooseInText,
    backToEvent,
    chooseVoice: (voice: string | null) => store.change(chooseVoice(voice)),
    chooseScale: (scale: Scale) => {
      store.change(chooseScale(scale));
      // The axis may have become higher: the chosen event comes into view again.
      const { event } = store.current().choice;
      if (event !== null) store.choose(event, "axis");
    },
    onAxisMoved,
    showInArticle,
    focusEvent,
    focusEvents,
    onKeyDown: (press: KeyboardEvent, intents: KeyIntents) => {
      const { current } = viewer;
      if (!current) return;
      const context = { viewer: current, listing: shown, chosen: choice.event, axis: axis.current };
      onViewerKey(press, { ...context, ...intents });
    },
  };
}

export type ViewerState = ReturnType<typeof useViewer>;

/** Whether there is an axis to show: the reader may want none, and an article without events has none. */
export function hasAxis({ view, listing }: ViewerState): boolean {
  return view.layout !== "list" && listing.all.length > 0;
}
