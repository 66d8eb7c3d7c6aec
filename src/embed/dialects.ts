// How publishers' pages already hear of a frame's height. The exact shapes are others' contracts.

/** What a host asks for in the frame's address. */
export interface DialectRequests {
  /** WordPress: what followed `#?secret=`. */
  readonly wordPressSecret: string | null;
  /** pym.js: `?childId=`. */
  readonly pymChildId: string | null;
}

/** Reads the requests off an address: `search` and `hash` as `location` gives them. */
export function dialectRequests(search: string, hash: string): DialectRequests {
  return {
    wordPressSecret: hash.startsWith("#?") ? new URLSearchParams(hash.slice(2)).get("secret") : null,
    pymChildId: new URLSearchParams(search).get("childId"),
  };
}

/** Said once, before any height. WordPress shows nothing of the frame until then. */
export function readyMessages({ wordPressSecret }: DialectRequests): readonly unknown[] {
  return wordPressSecret === null ? [] : [{ message: "ready", secret: wordPressSecret }];
}

/** `heightPx` in each dialect that is always spoken or was asked for. `href` is the frame's own address. */
export function heightMessages(
  heightPx: number,
  href: string,
  requests: DialectRequests,
): readonly unknown[] {
  const { wordPressSecret, pymChildId } = requests;
  return [
    // Embedly, Medium, Iframely and those who copied them: a string of JSON.
    JSON.stringify({
      sender: "sourceline",
      context: "iframe.resize",
      method: "resize",
      height: heightPx,
      src: href,
    }),
    // AMP.
    { sentinel: "amp", type: "embed-size", height: heightPx },
    ...(wordPressSecret === null ? [] : [{ message: "height", value: heightPx, secret: wordPressSecret }]),
    ...(pymChildId === null ? [] : [`pymxPYMx${pymChildId}xPYMxheightxPYMx${heightPx}`]),
  ];
}

/**
 * The reader has pressed the way to `href`, and the frame may open no window: a host may lead there itself. WordPress does, in
 * place of its own page, where the address is of the frame's own site.
 */
export function linkMessages(href: string, { wordPressSecret }: DialectRequests): readonly unknown[] {
  return wordPressSecret === null ? [] : [{ message: "link", value: href, secret: wordPressSecret }];
}
