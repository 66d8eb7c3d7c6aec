// What an editor is warned of in a file, in lines: fields that the format does not know, and what in a proved article is worth a
// second look.
import type { FileProof } from "./prove-files.ts";
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
export function warningLines({ name, json, article }: FileProof, words: WarningWords): readonly string[] {
  const unknown = unknownFields(json).flatMap(({ path, nearest, known, name: field, more }) => [
    words.unknownField(name, path, nearest, known),
    ...(more === 0 ? [] : [words.moreUnknown(name, field, more)]),
  ]);
  const ofArticle = article === null ? [] : warningsOf(article);
  const others = ofArticle.map(({ code, event, exact }) => words.warnings[code](name, event, exact));
  return [...unknown, ...others].map(visible);
}
