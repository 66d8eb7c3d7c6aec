// The text of a label on the picture, and how wide it will be where nothing can measure it.
import { isReported, type Status } from "../article/status.ts";
import { cutAfter } from "../i18n/cut-text.ts";
import { graphemesOf } from "../i18n/segments.ts";
import type { ListedEvent } from "../view/listing.ts";

/** Characters that a title may have on the picture; the list has the whole of it. */
const mostCharacters = 60;

/** Makes the label of an event. */
export type LabelOf = (listed: ListedEvent) => string;

/**
 * The title, cut between user-perceived characters, and the status where nothing has happened (yet): what was
 * announced is never shown as having happened.
 */
export function labelIn(statusWords: Record<Status, string>): LabelOf {
  return ({ event: { title, status } }) =>
    isReported(status) ? shortened(title) : `${shortened(title)} · ${statusWords[status]}`;
}

function shortened(title: string): string {
  // No character is shorter than a code unit: most titles need not be taken apart.
  if (title.length <= mostCharacters) return title;
  const characters = graphemesOf(title);
  return characters.length <= mostCharacters ? title : cutAfter(characters, mostCharacters - 1);
}

/**
 * A generous width in px for a label at 13 px: wide scripts (CJK, emoji) are a full em, the rest half of it.
 * Used before scripts run and for dealing rows; in the browser labels are measured.
 */
export function estimateLabelPx(label: string): number {
  let ems = 0;
  for (const character of label) ems += (character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.52;
  return Math.ceil(ems * 13);
}
