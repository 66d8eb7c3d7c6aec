// A language made of English, in which all that it says can be told from what stands in the code: its letters, digits and
// signs are others, which can be read all the same. What is seen and is not marked so was not said by the language.

/** `path` is where the words have it, such as `announce.closed`. */
type OnAsked = (path: string) => void;

/** The same words, marked; of a language that is written from right to left, and that has German's months. */
export function pseudoLocale<Words extends object>(words: Words, onAsked: OnAsked = () => {}): Words {
  // Built field by field from such words, each of its own kind.
  return marked(words, "", onAsked) as Words;
}

/** Where the words say something. */
export function pathsOf(words: object, group = ""): string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    isGroup(value) ? pathsOf(value, `${group}${name}.`) : [`${group}${name}`],
  );
}

const unmarkable: Readonly<Record<string, string>> = { language: "ar", dateLocale: "de" };

function marked(value: unknown, path: string, onAsked: OnAsked): unknown {
  if (typeof value === "string") return unmarkable[path] ?? mark(value);
  if (typeof value === "function") return (...given: unknown[]) => marked(value(...given), path, onAsked);
  // A sentence: what stands in its places is the page's.
  if (Array.isArray(value)) return value.map((part) => (typeof part === "string" ? mark(part) : part));
  if (!isGroup(value)) return value;
  const group: object = {};
  for (const [name, each] of Object.entries(value)) {
    const own = path === "" ? name : `${path}.${name}`;
    const markedOnce = marked(each, own, onAsked);
    Object.defineProperty(group, name, {
      enumerable: true,
      get: () => {
        if (!isGroup(each)) onAsked(own);
        return markedOnce;
      },
    });
  }
  return group;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** ASCII becomes full width, other punctuation private; an accent stays on its letter. */
function mark(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll(/[\u2010-\u2025\u2027\u2030-\u205e\u2190-\u21ff]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xc000),
    );
}

/**
 * What of a text is neither marked, nor an article's (its words are Georgian where this is asked, its numbers short), nor
 * one of the signs that the layout may put between texts.
 */
export function unmarked(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Script=Georgian}|[\uff01-\uff5e]|\p{Co}|[\u0300-\u036f\u2066-\u2069]/gu, "")
    .replaceAll(/(?<!\d)\d{1,3}(?!\d)/g, "")
    .replaceAll(/[·✓↗↑↓‹›×−+…\s]/g, "");
}

/** Every text under an element that a reader sees or hears, and that has unmarked parts. */
export function unmarkedIn(root: ParentNode & Node): string[] {
  return textsIn(root).filter((text) => unmarked(text) !== "");
}

const spokenAttributes = ["alt", "aria-description", "aria-label", "aria-roledescription", "aria-valuetext"];
const shownAttributes = ["label", "placeholder", "summary", "title"];

function textsIn(root: ParentNode & Node): string[] {
  const elements = [...root.querySelectorAll("*")].filter((element) => !element.matches("script, style"));
  return [
    ...elements.flatMap((element) =>
      element.matches("textarea") ? [] : [...element.childNodes].filter(isText).map(({ data }) => data),
    ),
    ...elements.flatMap((element) =>
      [...spokenAttributes, ...shownAttributes].flatMap((name) => element.getAttribute(name) ?? []),
    ),
    ...[...root.querySelectorAll("textarea")].flatMap(({ value }) => textsTaken(value)),
  ];
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** Of what a reader takes along: a link says nothing, and of a piece of HTML only what it shows. */
function textsTaken(text: string): string[] {
  if (URL.canParse(text)) return [];
  return text.startsWith("<") ? textsIn(new DOMParser().parseFromString(text, "text/html")) : [text];
}
