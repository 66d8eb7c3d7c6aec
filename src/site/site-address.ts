// Where the finished site will stand. Search engines, social networks and oEmbed take absolute addresses only.

/** The environment variable that says so. */
export const siteVariable = "SOURCELINE_SITE";

/**
 * The address of the site's folder, with a slash at its end; null where none is set.
 * @throws Error in the words of `refused` where it is no absolute http(s) address of a folder.
 */
export function readSiteAddress(
  text: string | undefined,
  refused: (variable: string, given: string) => string,
): string | null {
  const given = text?.trim() ?? "";
  if (given === "") return null;
  const address = /^https?:\/\//i.test(given) && URL.canParse(given) ? new URL(given) : null;
  if (!address || address.username || address.password || /[?#]/.test(given)) {
    throw new Error(refused(siteVariable, given));
  }
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
