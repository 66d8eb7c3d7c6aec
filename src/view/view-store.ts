// The one state that list, picture, article and host share: what is looked at, held by the address, and the choice, which
// also says how it came about. Whoever wants to know of a change (what to announce, what to scroll, whom to tell) reads it
// here; nothing has to be called just before or after.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { Surface } from "../site/surface.ts";
import { type Address, addressOfView, unknownInAddress, viewFromAddress } from "./address.ts";
import { type Listing, listingOf } from "./listing.ts";
import { chooseEvent, type Move, settled } from "./moves.ts";
import type { Navigation } from "./navigation.ts";
import type { View } from "./view.ts";

/** Where a choice was made: in a view of the event, by a step, by a filter, or outside of the page's own controls. */
export type ChosenIn = "list" | "axis" | "article" | "step" | "link" | "filter" | "address" | "host";

/** The chosen event, and how that came about. */
export interface Choice {
  /** Its id; null for none. */
  readonly event: string | null;
  readonly from: ChosenIn;
  readonly by: "reader" | "host" | "address";
  /** Another number after each choice, so that choosing the same event again is one, too. */
  readonly serial: number;
}

/** Each part is the same object until it changes. */
export interface ViewState {
  readonly view: View;
  readonly listing: Listing;
  /** Its event is the view's. */
  readonly choice: Choice;
  /** The address' options, as they stand there. */
  readonly search: string;
  /** What the address names and the article does not have, until the next choice. */
  readonly unknown: ReturnType<typeof unknownInAddress>;
  /** Not yet while the page that the server rendered comes alive: what it shows is not what the address asks for. */
  readonly isFromAddress: boolean;
}

/** Called at once, while the page still shows `before`. */
export type ViewListener = (before: ViewState, after: ViewState) => void;

export interface ViewStore {
  readonly current: () => ViewState;
  /** What the server renders, and the browser first: it cannot know what stands behind the `?`. */
  readonly bare: () => ViewState;
  readonly subscribe: (listener: ViewListener) => () => void;
  /** Opens an event, or with null none: a choice even where the event is the same. */
  readonly choose: (event: string | null, from: ChosenIn, by?: Choice["by"]) => void;
  readonly change: (move: Move, by?: Choice["by"]) => void;
}

const bareAddress: Address = { search: "", hash: "" };

/** On a page of its own Back returns to the view before; in a frame, Back is the publisher's. */
export function createViewStore(
  article: AnchoredArticle,
  navigation: Navigation,
  surface: Surface,
): ViewStore {
  /** One for each voice that was asked for in a row: the page that comes alive keeps the one that the server rendered. */
  let lastListing: { readonly voice: string | null; readonly listing: Listing } | null = null;
  const listingFor = (voice: string | null): Listing => {
    if (lastListing === null || lastListing.voice !== voice) {
      lastListing = { voice, listing: listingOf(article, voice) };
    }
    return lastListing.listing;
  };
  const bare = firstState(bareAddress, false);
  const listeners = new Set<ViewListener>();
  let address = navigation.current();
  let state = firstState(address, true);

  function firstState(from: Address, isFromAddress: boolean): ViewState {
    const view = viewFromAddress(from, article, surface);
    const choice: Choice = { event: view.event, from: "address", by: "address", serial: 0 };
    const unknown = unknownInAddress(from, article);
    return { view, listing: listingFor(view.voice), choice, search: from.search, unknown, isFromAddress };
  }

  /** `isChoice`: it is one even where the event stays. */
  const show = (
    view: View,
    origin: Pick<Choice, "from" | "by">,
    isChoice: boolean,
    unknown: ViewState["unknown"] = null,
  ) => {
    const before = state;
    const { choice } = before;
    state = {
      view,
      listing: listingFor(view.voice),
      choice:
        isChoice || view.event !== choice.event
          ? { event: view.event, ...origin, serial: choice.serial + 1 }
          : choice,
      search: address.search,
      unknown,
      isFromAddress: true,
    };
    for (const listener of listeners) listener(before, state);
  };

  const move = (how: Move, origin: Pick<Choice, "from" | "by">, isChoice: boolean) => {
    const wanted = how(state.view, article);
    navigation.go(
      addressOfView(navigation.current(), wanted, article),
      navigation.isFramed() ? "replace" : "push",
    );
    address = navigation.current();
    show(settled(wanted, article, surface), origin, isChoice);
  };

  /** The address has changed without us: Back, Forward, a link. */
  const onMoved = () => {
    if (navigation.current() === address) return;
    address = navigation.current();
    const unknown = unknownInAddress(address, article);
    show(viewFromAddress(address, article, surface), { from: "address", by: "address" }, false, unknown);
  };

  let stopListening: (() => void) | null = null;
  return {
    current: () => state,
    bare: () => bare,
    subscribe(listener) {
      listeners.add(listener);
      if (stopListening === null) {
        stopListening = navigation.subscribe((by) => by === "browser" && onMoved());
        // What happened while nobody listened.
        onMoved();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopListening?.();
        stopListening = null;
      };
    },
    choose: (event, from, by = "reader") => move(chooseEvent(event), { from, by }, true),
    change: (how, by = "reader") => move(how, { from: "filter", by }, false),
  };
}
