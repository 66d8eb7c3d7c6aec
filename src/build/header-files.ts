// Ready header files for static hosts. They say what a meta tag cannot: that any page may frame this one, also one that is
// isolated from other origins. The policy stands in both places, since a host may be set up without these files.

/**
 * What every file of the site is sent with. A page with `Cross-Origin-Embedder-Policy` shows only frames that have one of their
 * own, and lets them load only what says that it may be loaded from anywhere; elsewhere the two do no harm. `policy` is
 * the one of the pages' meta tag.
 */
function siteHeaders(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    ["Content-Security-Policy", `${policy}; frame-ancestors *`],
    ...isolationHeaders,
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ];
}

export const isolationHeaders = [
  ["Cross-Origin-Embedder-Policy", "require-corp"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
] as const;

/** Name, from the site's root, and text of each. `policy` is the one of the pages' meta tag. */
export function headerFiles(policy: string): readonly (readonly [name: string, text: string])[] {
  const headers = siteHeaders(policy);
  const apache = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n");
  const nginx = headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n");
  const netlify = headers.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  return [
    [".htaccess", `<IfModule mod_headers.c>\n${apache}\n</IfModule>\n`],
    ["nginx-headers.conf", `${nginxAdvice}\n${nginx}\n`],
    ["_headers", `/*\n${netlify}\n`],
  ];
}

const nginxAdvice = `# Include this file in the server block of the site.
# A location with an add_header of its own loses all of these: include this file there, too.`;
