// An event's number as it stands everywhere: in the shape and line of its status, as its token on the axis.
import { statusMeanings } from "../article/status.ts";
import type { ListedEvent } from "../view/listing.ts";

/** Hidden from assistive technology, which hears it in other words. */
export function EventNumber({ of: { event, number } }: { readonly of: ListedEvent }) {
  const { ends, line } = statusMeanings[event.status];
  return (
    <span className="event-number" data-ends={ends} data-line={line} aria-hidden="true">
      {number}
    </span>
  );
}
