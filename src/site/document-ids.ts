// Places in the page that plain links lead to, without scripts. An event's own fragment is its id.

/** The list of events. */
export const listId = "event_list";

/** The id of the place where an event's first quote begins. The underscore keeps it apart from every event's id. */
export function passageId(event: string): string {
  return `quote_${event}`;
}
