// Walks through the JSON of a file, right or wrong: where it went wrong and why, and which names stand twice in one object.
// It keeps a list of open brackets and calls itself for none, so that no depth of nesting is too much.
import { type JsonSlip, slip, type TwinName } from "./json-slip.ts";
import { stringSlip, wordSlip } from "./json-string-slip.ts";
import { jsonTokens, type Token } from "./json-tokens.ts";

export interface JsonSlips {
  /** In order. Empty for a file that `JSON.parse` takes. What comes after a slip that leaves all open is not looked at. */
  readonly slips: readonly JsonSlip[];
  readonly twins: readonly TwinName[];
}

/** Of each kind; more than an editor can mend at once are not listed. */
const most = 10;

export function findSlips(text: string): JsonSlips {
  const slips: JsonSlip[] = [];
  const twins: TwinName[] = [];
  const walk = new Walk(text, twins);
  for (const token of jsonTokens(text)) {
    const found = walk.take(token);
    if (found === null) continue;
    if (slips.length < most) slips.push(found.slip);
    if (!found.goesOn || slips.length === most) break;
  }
  return { slips, twins };
}

/** `goesOn`: what was meant is plain, so the walk can go on as if it stood there. */
interface Found {
  readonly slip: JsonSlip;
  readonly goesOn: boolean;
}

interface Bracket {
  readonly kind: "{" | "[";
  readonly at: number;
  /** Where each name was first met; null before there is one. */
  names: Map<string, number> | null;
}

/** What is due. `first` and `next` part what follows a bracket from what follows a comma. */
type Due = "value" | "first-item" | "next-item" | "first-name" | "next-name" | "colon" | "comma";

class Walk {
  readonly #text: string;
  readonly #twins: TwinName[];
  readonly #open: Bracket[] = [];
  #due: Due = "value";
  #before: Token | null = null;

  constructor(text: string, twins: TwinName[]) {
    this.#text = text;
    this.#twins = twins;
  }

  take(token: Token): Found | null {
    if (token.kind === "comment") {
      return { slip: slip("comment", token.start, this.#raw(token)), goesOn: true };
    }
    const found = this.#step(token);
    this.#before = token;
    return found;
  }

  #step(token: Token): Found | null {
    if (token.kind === "end") return this.#end(token);
    if (this.#due === "comma") return this.#afterValue(token);
    if (this.#due === "colon") return this.#afterName(token);
    if (this.#due === "first-name" || this.#due === "next-name") return this.#name(token);
    return this.#value(token);
  }

  #value(token: Token): Found | null {
    const inList = this.#due === "first-item" || this.#due === "next-item";
    switch (token.kind) {
      case "string":
      case "number":
      case "literal":
        this.#due = "comma";
        if (!token.isFaulty) return null;
        return stop(token.kind === "string" ? stringSlip(this.#text, token) : this.#unquoted(token));
      case "{":
      case "[":
        this.#open.push({ kind: token.kind, at: token.start, names: null });
        this.#due = token.kind === "{" ? "first-name" : "first-item";
        return null;
      case "unknown":
        return stop(wordSlip(this.#text, token, "value", this.#before === null));
      case "]":
        if (inList) return this.#close(token);
        break;
      case ",":
        if (inList) return { slip: slip("comma-extra", token.start, ","), goesOn: true };
        break;
    }
    if (this.#before === null) return stop(slip("not-json", token.start, this.#raw(token)));
    return stop(inList ? this.#mismatch(token) : slip("value-missing", token.start, this.#raw(token)));
  }

  #name(token: Token): Found | null {
    switch (token.kind) {
      case "string":
        if (token.isFaulty) return stop(stringSlip(this.#text, token));
        this.#remember(token);
        this.#due = "colon";
        return null;
      case "}":
        return this.#close(token);
      case ",":
        return { slip: slip("comma-extra", token.start, ","), goesOn: true };
      case "]":
        return stop(this.#mismatch(token));
      case "{":
      case "[":
      case ":":
        return stop(slip("name-missing", token.start, this.#raw(token)));
      default:
        return stop(this.#isCutText(token) ?? wordSlip(this.#text, token, "name", false));
    }
  }

  #afterName(token: Token): Found | null {
    this.#due = "value";
    if (token.kind === ":") return null;
    return stop(this.#brokenText(token) ?? slip("colon-missing", token.start, this.#raw(token)));
  }

  #afterValue(token: Token): Found | null {
    const top = this.#open.at(-1);
    if (top === undefined) return stop(slip("more-after-end", token.start, this.#raw(token)));
    if (token.kind === ",") {
      this.#due = top.kind === "{" ? "next-name" : "next-item";
      return null;
    }
    if (token.kind === "}" || token.kind === "]") {
      return token.kind === closing[top.kind] ? this.#close(token) : stop(this.#mismatch(token));
    }
    if (this.#raw(token).startsWith("#")) return stop(slip("comment", token.start, "#"));
    const broken = this.#brokenText(token);
    if (broken !== null) return stop(broken);
    if (token.kind === ":" && top.kind === "[") return stop(slip("colon-in-list", token.start, ":"));
    if (this.#before?.kind === "number" && this.#touches(token) && !this.#raw(token).startsWith(";"))
      return stop(this.#unquoted(this.#before));
    return stop(slip("comma-missing", token.start, this.#raw(token)));
  }

  #close(token: Token): Found | null {
    const comma = this.#before?.kind === "," ? this.#before : null;
    const isLate = this.#due === "next-item" || this.#due === "next-name";
    this.#open.pop();
    this.#due = "comma";
    if (!isLate) return null;
    return { slip: slip("comma-after-last", comma?.start ?? token.start, ","), goesOn: true };
  }

  #end({ start }: Token): Found | null {
    const end = Math.max(this.#text.trimEnd().length, this.#before?.end ?? 0);
    const top = this.#open.at(-1);
    if (top !== undefined) return stop(slip("ends-early", end, "", { opened: top.at }));
    return this.#due === "comma" ? null : stop(slip("empty", start, ""));
  }

  #mismatch(token: Token): JsonSlip {
    return slip("bracket-mismatch", token.start, this.#raw(token), { opened: this.#open.at(-1)?.at ?? null });
  }

  /** What directly follows a text's last quotation mark, or is a word, belongs to the text: that mark stood within it. */
  #brokenText(token: Token): JsonSlip | null {
    const before = this.#before;
    if (before?.kind !== "string" || !(token.kind === "unknown" || this.#touches(token))) return null;
    if (token.kind === "unknown" && /^[=;]/.test(this.#raw(token))) return null;
    const isNextItem = token.kind === "string" && this.#open.at(-1)?.kind === "[";
    const isStructure = token.kind === "," || token.kind === "}" || token.kind === "]" || token.kind === ":";
    return isNextItem || isStructure ? null : slip("quote-in-text", before.end - 1, '"');
  }

  /** A word where a name is due, on the line of a text and followed by no colon: `"“No", he said."` */
  #isCutText(token: Token): JsonSlip | null {
    const before = this.#text.slice(Math.max(0, token.start - 400), token.start);
    const [line = ""] = /[^\r\n]*$/.exec(before) ?? [];
    const mark = /"\s*,\s*$/.exec(line);
    const rest = this.#text.slice(token.start, token.start + 400);
    if (mark === null || /^[“”„«'‘’`]/.test(rest) || /^[^\s:"]*\s*:/.test(rest)) return null;
    return slip("quote-in-text", token.start - line.length + mark.index, '"');
  }

  #unquoted({ start }: Token): JsonSlip {
    const [found = ""] = /^[^\s,[\]{}"]*/.exec(this.#text.slice(start, start + 200)) ?? [];
    return slip("value-unquoted", start, found);
  }

  #remember({ value, start }: Token): void {
    const object = this.#open.at(-1);
    if (object === undefined) return;
    object.names ??= new Map();
    const firstAt = object.names.get(value);
    if (firstAt !== undefined && this.#twins.length < most) {
      this.#twins.push({ name: value, at: start, firstAt });
    }
    object.names.set(value, firstAt ?? start);
  }

  #touches(token: Token): boolean {
    return this.#before?.end === token.start;
  }

  #raw({ start, end }: Token): string {
    return this.#text.slice(start, end);
  }
}

const closing = { "{": "}", "[": "]" } as const;

function stop(found: JsonSlip): Found {
  return { slip: found, goesOn: false };
}
