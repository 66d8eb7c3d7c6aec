// What an editor is warned of in a file, in lines: fields that the format does not know, and what in a proved article is worth a
// second look.
import { readJsonFile } from "../article/read-article-file.ts";
import { type FileProof, type NamedFile, textOf } from "./prove-files.ts";
import { unknownFields } from "./unknown-fields.ts";
import { visible } from "./visible-text.ts";
import { type Warning, warningsOf } from "./warnings.ts";

export interface WarningWords {
  readonly unknownField: (
    file: string,
    path: string,
    nearest: string | null,
    known: readonly string[],
  ) => string;
  /** `count` more fields of a name that has been warned of. */
  readonly moreUnknown: (file: string, name: string, count: number) => string;
  readonly warnings: Readonly<
    Record<Warning["code"], (file: string, event: string, exact: string) => string>
  >;
}

/** Unknown fields are told of a faulty file too: a name that is misspelt is often why another is missing. */
export function warningLines(
  { name, bytes }: NamedFile,
  { article }: FileProof,
  words: WarningWords,
): readonly string[] {
  const unknown = unknownFields(jsonOf(bytes)).flatMap(({ path, nearest, known, name: field, more }) => [
    words.unknownField(name, path, nearest, known),
    ...(more === 0 ? [] : [words.moreUnknown(name, field, more)]),
  ]);
  const ofArticle = article === null ? [] : warningsOf(article);
  const others = ofArticle.map(({ code, event, exact }) => words.warnings[code](name, event, exact));
  return [...unknown, ...others].map(visible);
}

function jsonOf(bytes: Uint8Array | null): unknown {
  const text = bytes && textOf(bytes);
  const read = text === null ? null : readJsonFile(text);
  return read?.ok ? read.value : null;
}
