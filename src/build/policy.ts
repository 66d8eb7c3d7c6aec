// The page's security policy: nothing runs or loads but the site's own files, and no text becomes HTML.
import { createHash } from "node:crypto";

/**
 * The policy for a page whose inlined sheets and scripts have these texts. Each is allowed by its hash, never by
 * `unsafe-inline`. `site` is the site's address; null where it is not known. To WebKit nothing is 'self' in a sandboxed frame,
 * but an origin by its name is.
 */
export function contentPolicy(
  inlinedSheets: readonly string[],
  site: string | null,
  inlinedScripts: readonly string[] = [],
): string {
  const own = site === null ? [] : [new URL(site).origin];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...own, ...inlinedScripts.map(hashOf)].join(" ")}`,
    `style-src ${["'self'", ...inlinedSheets.map(hashOf)].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // No code fetches anything yet.
    "connect-src 'none'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
