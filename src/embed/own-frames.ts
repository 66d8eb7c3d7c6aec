// Which of a page's frames the host script obeys. A page holds others too, advertisements for instance, and none of
// them may take the script for a way to make itself larger.
import { isFrameAddress } from "../site/addresses.ts";

/**
 * Tells whether the page has given a frame the address of a Sourceline page for frames. The address is the one in `src`,
 * which is the page's own word: what redirects to, or is opened inside, changes nothing of it. It has to end as
 * that of a page for frames, and to lie in the folder from which the script came, which is the site's root.
 *
 * Where that folder says nothing of the site, the ending alone has to do: where the publisher serves the script himself
 * (`scriptSrc` is of `pageOrigin`), since he may keep a copy of the script and have the frames from anywhere; and where
 * `scriptSrc` is no web address, the script being part of another or written into the page.
 */
export function ownFrames(
  scriptSrc: string,
  pageOrigin: string,
): (frame: { readonly src: string }) => boolean {
  const isFromSite = /^https?:/.test(scriptSrc) && new URL(scriptSrc).origin !== pageOrigin;
  const folder = isFromSite ? new URL(".", scriptSrc).href : "";
  return ({ src }) => src.startsWith(folder) && isFrameAddress(src);
}
