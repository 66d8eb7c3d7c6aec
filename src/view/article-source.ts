// From where the article of a page is to be loaded: its address says so.
import type { Address } from "./address.ts";

/** `page`: from the page's own block of data. */
export type ArticleSource = { readonly kind: "page" };

/** No option of an address names another article yet. */
export function sourceFromAddress(_address: Address): ArticleSource {
  return { kind: "page" };
}
