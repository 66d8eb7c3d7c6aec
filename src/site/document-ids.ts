// The ids of a page's elements. Each has an underscore, which no event's id can: that one is its entry's own.

/** The element that holds the whole viewer. */
export const rootId = "sourceline_root";

/** The script that makes the page come alive. */
export const mainScriptId = "main_script";

/** The block of data that the page's article comes in. */
export const pageDataId = "article_data";

/** The list of events. */
export const listId = "event_list";

/** The place in the article where an event's first quote begins. */
export function passageId(event: string): string {
  return `quote_${event}`;
}
