// What every layout of the viewer shares: one view, shown in list, axis and article, and changed by any press in them.
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { eventById } from "../article/event-by-id.ts";
import type { LoadedArticle } from "../article/loaded-article.ts";
import type { AxisCommands } from "../axis/Axis.tsx";
import type { SelectedBy } from "../embed/messages.ts";
import { useWords } from "../i18n/use-words.ts";
import { useCopy } from "../share/use-copy.ts";
import type { LateScripts } from "../site/late-scripts.ts";
import { focusPassage } from "../source/reveal-passage.ts";
import { shown } from "../view/listing.ts";
import type { Navigation } from "../view/navigation.ts";
import { type Surface, type View, voiceKey } from "../view/view.ts";
import { focusEntry } from "./entries.ts";
import { useAnnouncer } from "./use-announcer.ts";
import { useLivePage } from "./use-live-page.ts";
import { usePrinting } from "./use-printing.ts";
import { useRevealEntry } from "./use-reveal-entry.ts";
import { useView } from "./use-view.ts";
import { viewInWords } from "./view-in-words.ts";
import { type KeyIntents, onViewerKey } from "./viewer-keys.ts";

export interface ViewerProps extends LoadedArticle {
  readonly navigation: Navigation;
  readonly lateScripts: LateScripts;
  /** The still picture's markup, on the server; empty in the browser. */
  readonly stillMarkup: string;
}

export function useViewer({ article, navigation }: ViewerProps, surface: Surface) {
  const words = useWords();
  const viewer = useRef<HTMLElement>(null);
  const pane = useRef<HTMLElement>(null);
  const axis = useRef<AxisCommands>(null);
  const [isAxisLive, setAxisLive] = useState(false);
  const [announcement, announce] = useAnnouncer();
  const selectedBy = useRef<SelectedBy>("address");
  // Raised with each choice, so that choosing the selected event again brings it into view again.
  const [choices, setChoices] = useState(0);
  const { view, search, isFromAddress, settled, go } = useView(article, navigation, surface, (after) => {
    selectedBy.current = "address";
    copying.forget();
    announce(viewInWords(article, view, after, words));
  });
  // Paper has room for all that were filtered out. In a host's frame it holds what the screen holds.
  const isWhole = usePrinting() && !navigation.isFramed();
  const show = useMemo(
    () => shown(article, isWhole ? { ...view, voice: null } : view),
    [article, view, isWhole],
  );
  const copying = useCopy(article, words, announce);
  const selected = show.selected?.event.id ?? null;
  const keepInView = useRevealEntry(viewer, pane, selected, choices, surface);
  useLivePage(view.theme, search);

  const change = (after: View) => {
    selectedBy.current = "reader";
    copying.forget();
    announce(viewInWords(article, view, settled(after), words));
    go(after);
  };
  const select = (id: string | null) => {
    setChoices((count) => count + 1);
    const event = eventById(article, id);
    // An event of another voice can only be shown with that voice's filter off.
    const voice = event && view.voice !== null && voiceKey(event) !== view.voice ? null : view.voice;
    change({ ...view, event: id, voice });
  };
  const backToEvent = () => {
    if (viewer.current && selected) focusEntry(viewer.current, selected);
  };

  return {
    view,
    isFromAddress,
    show,
    selected,
    selectedBy,
    choices,
    viewer,
    pane,
    axis,
    isAxisLive,
    setAxisLive,
    announcement,
    announce,
    copying,
    keepInView,
    change,
    select,
    backToEvent,
    chooseVoice: (voice: string | null) => {
      const keepsEvent = voice === null || show.selected?.by.key === voice;
      change({ ...view, voice, event: keepsEvent ? view.event : null });
    },
    showInArticle: (id: string) => {
      if (id !== selected) select(id);
      if (pane.current) focusPassage(pane.current, id);
    },
    onKeyDown: (press: KeyboardEvent, intents?: KeyIntents) => {
      const { current } = viewer;
      if (!current) return;
      const onMove = (event: string) => focusEntry(current, event);
      const context = { viewer: current, selected, axis: axis.current };
      onViewerKey(press, { ...context, ...(intents ?? { onMove, onBack: backToEvent }) });
    },
  };
}

export type ViewerState = ReturnType<typeof useViewer>;
