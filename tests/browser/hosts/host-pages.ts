// Pages as publishers have them, each with one frame of ours: where the reader lies, how the frame stands in the page, and
// what listens to it.

/** Where a host finds things. Addresses of folders end without a slash. */
export interface Places {
  /** The reader on another origin than the host's. */
  readonly reader: string;
  /** The reader on the host's own. */
  readonly ownReader: string;
}

export interface HostPage {
  readonly name: string;
  readonly html: (places: Places, widthPx: number) => string;
  /** The heights to which the host holds every frame. */
  readonly clampPx?: readonly [least: number, most: number];
  /** What a reader, or the host, does before the frame can be seen. */
  readonly isShownLater?: "scrolled to" | "unhidden";
  readonly hasEmbedScript?: true;
}

interface Parts {
  readonly head?: string;
  readonly html?: string;
  readonly body: string;
}

/** A whole page. `color-scheme` in the head makes the host follow the reader's choice, as careful publishers' pages do. */
export function hostHtml({ head = "", html = 'lang="en"', body }: Parts): string {
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>A publisher's page</title>
${head}
</head>
<body>
${body}
</body>
</html>`;
}

/** The frame in a column of this width. */
export function column(widthPx: number, content: string): string {
  return `<p>Before the timeline.</p>\n<div data-column style="width: ${widthPx}px">${content}</div>\n<p>After the timeline.</p>`;
}

export function frameHtml(src: string, attributes = ""): string {
  return `<iframe src="${src}" title="Timeline" width="100%" height="600" frameborder="0" ${attributes}></iframe>`;
}

export interface HostParts {
  readonly widthPx?: number;
  /** HTML before the frame's column and after it. */
  readonly before?: string;
  readonly after?: string;
}

/** A host with one frame at this address, `…/embed/`, and the host script of the frame's own site. */
export function hostOf(src: string, { widthPx = 600, before = "", after = "" }: HostParts = {}): string {
  const embedScript = script(new URL("../embed.js", src).href);
  return hostHtml({ body: `${before}${column(widthPx, frameHtml(src))}${after}${embedScript}` });
}

export function script(src: string): string {
  return `<script src="${src}"></script>`;
}

const embedScript = (reader: string) => script(`${reader}/embed.js`);

/** As WordPress prints it: a link for where frames are not shown, and the frame, unseen until it speaks. */
export function wordPressFrame(src: string, widthPx: number, attributes: string): string {
  return `<blockquote class="wp-embedded-content" data-secret="abc"><a href="${src}">The article</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes} src="${src}"
  width="${widthPx}" height="600" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="Timeline"></iframe>`;
}

export const hostPages: readonly HostPage[] = [
  {
    name: "plain, of one origin",
    hasEmbedScript: true,
    html: ({ ownReader }, width) =>
      hostHtml({ body: column(width, frameHtml(`${ownReader}/embed/`)) + embedScript(ownReader) }),
  },
  {
    name: "cross-origin",
    hasEmbedScript: true,
    html: ({ reader }, width) =>
      hostHtml({ body: column(width, frameHtml(`${reader}/embed/`)) + embedScript(reader) }),
  },
  {
    name: "sandboxed",
    hasEmbedScript: true,
    html: ({ reader }, width) =>
      hostHtml({
        body: column(width, frameHtml(`${reader}/embed/`, 'sandbox="allow-scripts"')) + embedScript(reader),
      }),
  },
  {
    name: "WordPress",
    clampPx: [200, 1000],
    html: ({ reader }, width) => {
      const hidden = "position: absolute; clip: rect(1px, 1px, 1px, 1px);";
      const frame = wordPressFrame(
        `${reader}/embed/#?secret=abc`,
        width,
        `style="${hidden}" data-secret="abc"`,
      );
      return hostHtml({ body: column(width, frame) + script("/scripts/wordpress.js") });
    },
  },
  {
    name: "pym parent",
    html: ({ reader }, width) =>
      hostHtml({
        body: `${column(width, `<div id="pym-place" data-pym-src="${reader}/embed/"></div>`)}
${script("/scripts/pym.js")}`,
      }),
  },
  {
    name: "AMP-like parent",
    html: ({ reader }, width) =>
      hostHtml({
        body: `${column(width, frameHtml(`${reader}/embed/`, 'sandbox="allow-scripts allow-popups"'))}
${script("/scripts/amp.js")}`,
      }),
  },
  {
    name: "Embedly-like parent",
    html: ({ reader }, width) =>
      hostHtml({
        body: `${column(width, frameHtml(`${reader}/embed/`))}${script("/scripts/embedly.js")}`,
      }),
  },
  {
    name: "strict policy",
    hasEmbedScript: true,
    html: ({ reader }, width) => {
      // No style attribute, and no script but ours, would be let through.
      const policy = `default-src 'none'; script-src ${reader}/embed.js; frame-src ${reader}; style-src 'self'; img-src data:`;
      return hostHtml({
        head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        body: `<p>Before.</p>
<iframe src="${reader}/embed/" title="Timeline" width="${width}" height="600" frameborder="0"></iframe>
<p>After.</p>${embedScript(reader)}`,
      });
    },
  },
  {
    name: "lazy, far below",
    hasEmbedScript: true,
    isShownLater: "scrolled to",
    html: ({ reader }, width) =>
      hostHtml({
        head: "<style>.far { height: 12000px }</style>",
        body: `<p class="far">A long article.</p>
${column(width, frameHtml(`${reader}/embed/`, 'loading="lazy"'))}<p class="far">And more.</p>${embedScript(reader)}`,
      }),
  },
  {
    name: "hidden at first",
    hasEmbedScript: true,
    isShownLater: "unhidden",
    html: ({ reader }, width) =>
      hostHtml({
        body: `<div id="tab" hidden>${column(width, frameHtml(`${reader}/embed/`))}</div>${embedScript(reader)}`,
      }),
  },
  {
    name: "right to left",
    hasEmbedScript: true,
    html: ({ reader }, width) =>
      hostHtml({
        html: 'lang="ar" dir="rtl"',
        body: column(width, frameHtml(`${reader}/embed/`)) + embedScript(reader),
      }),
  },
];
