// Ready header files for static hosts. They say what a meta tag cannot: that any page may frame this one.
// The policy stands in both places, since a host may be set up without these files.

/** Name, from the site's root, and text of each. `policy` is the one of the pages' meta tag. */
export function headerFiles(policy: string): readonly (readonly [name: string, text: string])[] {
  const headers = [
    ["Content-Security-Policy", `${policy}; frame-ancestors *`],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
  ] as const;
  const apache = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n");
  const nginx = headers.map(([name, value]) => `add_header ${name} "${value}" always;`).join("\n");
  const netlify = headers.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  return [
    [".htaccess", `<IfModule mod_headers.c>\n${apache}\n</IfModule>\n`],
    ["nginx-headers.conf", `# include this file in the server block of the site\n${nginx}\n`],
    ["_headers", `/*\n${netlify}\n`],
  ];
}
