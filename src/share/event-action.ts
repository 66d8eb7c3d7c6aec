// What an action of an open event is given. A new action is one file beside this one, and its line in EventActions.
import type { AnchoredArticle } from "../article/anchored-article.ts";
import type { ListedEvent } from "../view/listing.ts";
import type { Copying } from "./copying.ts";

export interface EventActionProps {
  readonly article: AnchoredArticle;
  readonly listed: ListedEvent;
  /** The lasting address of an event, absolute. */
  readonly linkTo: (event: string) => string;
  readonly copying: Copying;
}
