// What can be wrong with an article's file, as data: where, what stood there, what is wanted.
// The sentences are made of it by each language (i18n/en/problems.ts).

/**
 * What a field should have held. Each language has words for each.
 */
export type Wanted =
  | "object"
  | "list"
  | "text"
  | "non-empty-text"
  | "well-formed-text"
  | "title"
  | "quote"
  | "format-1"
  | "id"
  | "free-id"
  | "unique-id"
  | "language"
  | "date"
  | "day-or-instant"
  | "end-after-start"
  | "web-address"
  | "status"
  | "voice"
  | "event"
  | "at-least-one";

/** A field that does not hold what it should. */
export interface FieldProblem {
  readonly code: "field";
  /** For instance `events[3].when`. Empty for the file as a whole. */
  readonly path: string;
  /** What stood there, as JSON, cut at 80 characters; null where the field is missing. */
  readonly found: string | null;
  readonly wanted: Wanted;
  /** The event's id, where the fault is an event's and its id could be read. */
  readonly event: string | null;
}

/** A quote (or date phrase) that does not stand in the text, or stands there more than once. */
export interface QuoteProblem {
  readonly code: "quote-not-found" | "quote-out-of-context" | "quote-ambiguous";
  readonly path: string;
  readonly event: string;
  readonly exact: string;
  /** How often `exact` itself stands in the text: 0 when not found, 2 or more when ambiguous. */
  readonly occurrences: number;
}

/** A quote (or date phrase) that does not stand where a proved article says: its text is another than the proved one. */
export interface PlaceProblem {
  readonly code: "quote-misplaced";
  readonly path: string;
  readonly event: string;
  readonly exact: string;
}

/**
 * A quote (or date phrase) that begins or ends within what a reader takes for one character: shown by itself it would lose an
 * accent, or half of a flag.
 */
export interface SplitProblem {
  readonly code: "quote-splits-character";
  readonly path: string;
  readonly event: string;
  readonly exact: string;
  readonly at: "start" | "end";
  /** The whole of the character. */
  readonly character: string;
}

/** A file that is not JSON, is too large, or has too many events: nothing of it can be read. */
export interface FileProblem {
  readonly code: "not-json" | "too-large" | "too-many-events";
  /** Always empty: the fault is the whole file's. */
  readonly path: "";
  readonly event: null;
  /** The parser's own words (not-json), or the size or count that was found. */
  readonly detail: string;
}

export type Problem = FieldProblem | QuoteProblem | PlaceProblem | SplitProblem | FileProblem;

/** An outcome with an expected failure as a value. Bugs throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };
