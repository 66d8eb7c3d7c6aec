// The page's one Trusted Types policy. It refuses markup, it does not clean it: whatever would turn a text into HTML is
// a fault, and stops there. A script may only be one that the page itself names.

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (text: string) => string;
      readonly createScriptURL: (url: string) => string;
    },
  ) => unknown;
}

/**
 * `allowedScript` is the one script that the page may add; null allows none. Call before anything else. Browsers without
 * Trusted Types have nothing to be told.
 */
export function refuseMarkup(allowedScript: string | null): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", {
    createHTML(text) {
      if (/[<&]/.test(text)) throw new TypeError("No text may become HTML in this page");
      return text;
    },
    createScriptURL(url) {
      if (url !== allowedScript) throw new TypeError("No script may be added to this page");
      return url;
    },
  });
}
