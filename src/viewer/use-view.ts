// The view, held by the address: the one state that list, axis and article share.
import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { type Address, addressOfView, viewFromAddress } from "../view/address.ts";
import type { Navigation } from "../view/navigation.ts";
import type { Surface, View } from "../view/view.ts";

/** What the server renders, and the browser first: it cannot know what stands behind the `?`. */
const bareAddress: Address = { search: "", hash: "" };

interface ViewState {
  readonly view: View;
  /** The address' options, as they stand there. */
  readonly search: string;
  /** Not yet while the page that the server rendered comes alive: what it shows is not what the address asks for. */
  readonly isFromAddress: boolean;
  /** What the page will show once it was asked for `view`: a frame, for one, always has an event. */
  readonly settled: (view: View) => View;
  /** Shows another view. On a page of its own Back returns to this one; in a frame, Back is the publisher's. */
  readonly go: (view: View) => void;
}

/** `onMovedByBrowser` hears of views that Back, Forward or a link brought, not of our own. */
export function useView(
  article: AnchoredArticle,
  navigation: Navigation,
  surface: Surface,
  onMovedByBrowser: (view: View) => void,
): ViewState {
  const address = useSyncExternalStore(navigation.subscribe, navigation.current, () => bareAddress);
  const onMoved = useEffectEvent(onMovedByBrowser);
  // Back and Forward come from outside React.
  useEffect(
    () =>
      navigation.subscribe((by) => {
        if (by === "browser") onMoved(viewFromAddress(navigation.current(), article, surface));
      }),
    [navigation, article, surface],
  );
  return {
    view: useMemo(() => viewFromAddress(address, article, surface), [address, article, surface]),
    search: address.search,
    isFromAddress: address !== bareAddress,
    settled: (view) => viewFromAddress(addressOfView(navigation.current(), view, article), article, surface),
    go: (view) =>
      navigation.go(
        addressOfView(navigation.current(), view, article),
        navigation.isFramed() ? "replace" : "push",
      ),
  };
}
