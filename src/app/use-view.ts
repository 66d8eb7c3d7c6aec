// The view, held by the address: the one state that list, axis and article share.
import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import type { AnchoredArticle } from "../article/anchored-article.ts";
import { type Address, addressOfView, viewFromAddress } from "../view/address.ts";
import type { Navigation } from "../view/navigation.ts";
import type { View } from "../view/view.ts";

/** What the server renders, and the browser first: it cannot know what stands behind the `?`. */
const bareAddress: Address = { search: "", hash: "" };

interface ViewState {
  readonly view: View;
  /** Shows another view and lets Back return to this one. */
  readonly go: (view: View) => void;
}

/** `onMovedByBrowser` hears of views that Back, Forward or a link brought, not of our own. */
export function useView(
  article: AnchoredArticle,
  navigation: Navigation,
  onMovedByBrowser: (view: View) => void,
): ViewState {
  const address = useSyncExternalStore(navigation.subscribe, navigation.current, () => bareAddress);
  const onMoved = useEffectEvent(onMovedByBrowser);
  // Back and Forward come from outside React.
  useEffect(
    () =>
      navigation.subscribe((by) => {
        if (by === "browser") onMoved(viewFromAddress(navigation.current(), article));
      }),
    [navigation, article],
  );
  return {
    view: useMemo(() => viewFromAddress(address, article), [address, article]),
    go: (view) => navigation.go(addressOfView(navigation.current(), view, article), "push"),
  };
}
