// From a file's text to what its JSON says: guards `JSON.parse` and keeps a huge file from being parsed at all.
import type { FileProblem, Result } from "./problem.ts";

/** Bytes as UTF-8, which is how a file is measured where it lies. */
const maxFileBytes = 50_000_000;

/** Never throws. A byte order mark, which some editors write, is no part of the JSON. */
export function readJsonFile(text: string): Result<unknown, FileProblem> {
  const bytes = utf8Bytes(text);
  if (bytes > maxFileBytes) return refused("too-large", String(bytes));
  const json = parseJson(text.startsWith("\ufeff") ? text.slice(1) : text);
  return json.ok ? json : refused("not-json", json.failure);
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, failure: error instanceof Error ? withLine(error.message, text) : String(error) };
  }
}

/** V8 counts characters from the file's start, where editors (and newer engines) count lines. */
function withLine(message: string, text: string): string {
  return message.replace(/ at position (\d+)( \(line \d+ column \d+\))?$/, (_, position: string) => {
    const lines = text.slice(0, Number(position)).split(/\r\n|\r|\n/);
    return ` at line ${lines.length} column ${(lines.at(-1)?.length ?? 0) + 1}`;
  });
}

/** Counted rather than encoded: encoding would copy a file that is only to be refused. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate pair is two units and four bytes, so each half adds one.
    if (unit >= 0xd800 && unit <= 0xdfff) bytes += 1;
    else if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

function refused(code: FileProblem["code"], detail: string): { ok: false; failure: FileProblem } {
  return { ok: false, failure: { code, path: "", event: null, detail } };
}
