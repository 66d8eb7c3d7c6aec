// Another tab, where the page may open one: frames in a sandbox often may not.

/** Opens an address of this site in a tab of its own, and says whether it did. As the answer to a press alone. */
export function openBeside(href: string): boolean {
  // Never "noopener" here, which gives null in any case.
  const opened = window.open(href, "_blank");
  if (opened === null) return false;
  try {
    opened.opener = null;
  } catch {
    // A sandbox's windows are each of an origin of their own: it may do nothing with this one.
  }
  return true;
}
