// What is wrong within one string of a JSON file, or with a word that stands where a name or value is due.
import type { JsonCause } from "../article/json-problem.ts";
import { type JsonSlip, slip } from "./json-slip.ts";
import type { Token } from "./json-tokens.ts";

/** Of a string that the scanner called faulty. */
export function stringSlip(text: string, token: Token): JsonSlip {
  if (token.isOpen) return openStringSlip(text, token);
  const raw = text.slice(token.start, token.end);
  for (const { 0: sign, index } of raw.matchAll(/\\(?:u[\da-f]{4}|.)|\p{Cc}/gisu)) {
    const at = token.start + index;
    if (isControl(sign)) return slip("control-in-text", at, sign);
    if (!sign.startsWith("\\")) continue;
    if (!/^\\(?:["\\/bfnrt]|u.)/.test(sign)) {
      const [digits = ""] = /^[\da-f]*/i.exec(raw.slice(index + 2, index + 6)) ?? [];
      return slip("bad-escape", at, /u$/i.test(sign) ? `${sign}${digits}` : sign);
    }
  }
  return slip("unexpected", token.start, raw);
}

/** Of the characters that Unicode calls controls, those below the space are the ones that no string may hold. */
function isControl(sign: string): boolean {
  return sign.charCodeAt(0) < 0x20;
}

/** A line break ended it. Where the next line begins as an entry does, or a bracket, its last quotation mark was forgotten. */
function openStringSlip(text: string, { start, end }: Token): JsonSlip {
  if (text.slice(end, end + 10_000).trim() === "") return slip("ends-in-text", end, "", { opened: start });
  const nextLine = /^[\r\n\s]*([^\r\n]*)/.exec(text.slice(end, end + 2_000))?.[1] ?? "";
  const isForgotten =
    /^(?:"[^"]*"\s*:|[\]}])/.test(nextLine) || text.slice(start, end).trimEnd().endsWith(",");
  return isForgotten
    ? slip("quote-unclosed", start, text.slice(start, end))
    : slip("line-break-in-text", end, "", { opened: start });
}

/** Of what is no JSON at all, where a name or a value is due. `isFirst`: nothing stands before it in the file. */
export function wordSlip(text: string, { start }: Token, due: "name" | "value", isFirst: boolean): JsonSlip {
  const [word = ""] = /^[^\s,:[\]{}"]*/.exec(text.slice(start, start + 200)) ?? [];
  const found = word || text.slice(start, start + 1);
  const of = (cause: JsonCause, instead: string | null = null) => slip(cause, start, found, { instead });
  if (/^[“”„‟«»‹›＂″]/.test(found)) return of("curly-quotes");
  if (/^['`‘’‚‛´′]/.test(found)) return of("single-quotes");
  const [oddSpace] = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.exec(text.slice(start, start + 2)) ?? [];
  if (oddSpace !== undefined) return slip("odd-space", start, oddSpace);
  if (found.startsWith("#")) return of("comment");
  if (isFirst) return slip("not-json", start, text.slice(start, start + 80).split(/[\r\n]/, 1)[0] ?? "");
  if (due === "name") return of(word === "" ? "unexpected" : "name-unquoted");
  const literal = literals.get(word.toLowerCase());
  if (literal !== undefined) return of("literal-case", literal);
  return of(/^[\p{L}\p{N}_$+.-]/u.test(found) ? "value-unquoted" : "unexpected");
}

/** As other languages write them. */
const literals: ReadonlyMap<string, string> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
  ["nil", "null"],
  ["undefined", "null"],
]);
