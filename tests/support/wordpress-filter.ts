// A small model of what WordPress does to the HTML of an oEmbed provider that it does not know: `wp_filter_oembed_result`
// with the rules of `wp_kses` that matter to it (wp-includes/embed.php and kses.php).

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
};

/** What reaches the page, before WordPress adds its own sandbox and secret; null where it refuses the whole. */
export function wordPressKeeps(html: string): string | null {
  const kept = filtered(html);
  const [, blockquote = "", iframe] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return iframe === undefined ? null : blockquote + iframe;
}

/** The secret goes behind the first thing that looks like a source, as the frame will read it. */
export function wordPressSource(html: string, secret: string): string | null {
  const [, , source] = / src=(['"])(.*?)\1/.exec(html) ?? [];
  return source === undefined ? null : `${source}#?secret=${secret}`;
}

/** Tags that are not allowed go, their text stays; any `>` ends a tag, even one in quotes. */
function filtered(html: string): string {
  return html.replaceAll(/<[^>]*(?:>|$)|>/g, (tag) => {
    const [, slash, name = "", rest = ""] = /^<\s*(\/?)\s*([a-z0-9-]+)([^>]*)>$/i.exec(tag) ?? [];
    const attributes = allowed[name.toLowerCase()];
    if (tag === ">") return "&gt;";
    if (attributes === undefined) return "";
    return slash ? `</${name}>` : `<${name}${keptAttributes(rest, attributes)}>`;
  });
}

/** Attributes in double quotes, one after another; an address of a scheme that runs scripts loses the scheme. */
function keptAttributes(text: string, names: readonly string[]): string {
  const written = [...text.matchAll(/\s+([a-z_-]+)="([^"]*)"(?=\s|\/?$)/gi)];
  return written
    .filter(([, name = ""]) => names.includes(name.toLowerCase()))
    .map(([, name = "", value = ""]) =>
      name === "src" || name === "href"
        ? ` ${name}="${value.replace(/^\s*(?!https?:)[a-z]+:/i, "")}"`
        : ` ${name}="${value}"`,
    )
    .join("");
}
