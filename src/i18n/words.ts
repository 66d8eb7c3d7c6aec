// What a language has to say. English is the model: another language is a folder like `en/` with values of these types.
import type { enBuild } from "./en/build-words.ts";
import type { enCheck } from "./en/check-words.ts";
import type { en } from "./en/words.ts";

/** The words of the page, given at its root (use-words.ts). */
export type Words = typeof en;

/** The same, and what the build says beside them. */
export type BuildWords = typeof enBuild;

/** What is said of article files, to their editors. */
export type CheckWords = typeof enCheck;
