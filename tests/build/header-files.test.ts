import { describe, expect, it } from "vitest";
import { headerFiles } from "../../src/build/header-files.ts";
import { contentPolicy } from "../../src/build/policy.ts";

const sheets = [".a{color:red}", ".b{}"];
const policy = contentPolicy(sheets, null);
const files = new Map(headerFiles(policy));

/** How each kind of host reads its file: header names and values. */
const readers: Readonly<Record<string, (text: string) => Record<string, string>>> = {
  _headers: (text) => {
    const [path, ...lines] = text.trimEnd().split("\n");
    expect(path).toBe("/*");
    return byPattern(lines, /^ {2}([A-Za-z-]+): (.+)$/);
  },
  "nginx-headers.conf": (text) => {
    const lines = text
      .trimEnd()
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    return byPattern(lines, /^add_header ([A-Za-z-]+) "([^"\\$]+)" always;$/);
  },
  ".htaccess": (text) => {
    const lines = text.trimEnd().split("\n");
    expect([lines.shift(), lines.pop()]).toEqual(["<IfModule mod_headers.c>", "</IfModule>"]);
    return byPattern(lines, /^ {2}Header always set ([A-Za-z-]+) "([^"\\%]+)"$/);
  },
};

/** Every line is one header, and no header comes twice. */
function byPattern(lines: readonly string[], pattern: RegExp): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = "", value = ""] = pattern.exec(line) ?? [];
    expect([line, name in headers, name]).toEqual([line, false, expect.stringMatching(/./)]);
    headers[name] = value;
  }
  return headers;
}

function directives(text: string): Map<string, string> {
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );
}

describe("headerFiles", () => {
  it("are there for Netlify and Cloudflare, nginx and Apache", () => {
    expect([...files.keys()].toSorted()).toEqual(Object.keys(readers).toSorted());
  });

  it.each(Object.entries(readers))("say the same in %s, which its host can read", (name, read) => {
    expect(read(files.get(name) ?? "")).toEqual({
      "Content-Security-Policy": `${policy}; frame-ancestors *`,
      // So that hosts may frame the site that isolate themselves from other origins.
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
    });
  });

  it("let any page frame this one, and let nothing in but the site's own", () => {
    const header = readers._headers?.(files.get("_headers") ?? "")["Content-Security-Policy"] ?? "";
    expect(Object.fromEntries(directives(header))).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": expect.stringMatching(/^'self'( 'sha256-[A-Za-z0-9+/]{43}=')+$/),
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'none'",
      "frame-src": "'self'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "object-src": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "default",
      "frame-ancestors": "*",
    });
  });

  it("name the site's own origin for scripts where it is known, since WebKit's 'self' is nothing in a sandbox", () => {
    const known = directives(contentPolicy(sheets, "https://news.example/timelines/"));
    expect(known.get("script-src")).toBe("'self' https://news.example");
    expect([...known].filter(([name, value]) => directives(policy).get(name) !== value)).toHaveLength(1);
  });

  it("allow a script that stands in the pages by its hash, beside the site's own", () => {
    const allowed = directives(contentPolicy(sheets, null, ["1"])).get("script-src");
    expect(allowed).toBe("'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
  });

  it("warn nginx' administrators that a location with headers of its own loses these", () => {
    expect(files.get("nginx-headers.conf")).toMatch(
      /^# .*\n# A location with an add_header of its own loses/,
    );
  });

  it("say nothing that keeps a page out of frames", () => {
    for (const text of files.values()) expect(text).not.toMatch(/X-Frame-Options|unsafe-/i);
  });
});
