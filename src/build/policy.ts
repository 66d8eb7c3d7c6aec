// The page's security policy: nothing runs or loads but the site's own files, and no text becomes HTML.
import { createHash } from "node:crypto";

/**
 * The policy for a page whose inlined sheets have these texts. Each is allowed by its hash, never by `unsafe-inline`.
 * `site` is the site's address; null where it is not known. To WebKit nothing is 'self' in a sandboxed frame, but an
 * origin by its name is.
 */
export function contentPolicy(inlinedSheets: readonly string[], site: string | null): string {
  const own = ["'self'", ...(site === null ? [] : [new URL(site).origin])].join(" ");
  const hashes = inlinedSheets.map(
    (sheet) => `'sha256-${createHash("sha256").update(sheet).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src ${["'self'", ...hashes].join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}
