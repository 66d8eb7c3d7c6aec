// What a viewer gives its views: a listing, and a choice in it.
import type { Choice } from "../../src/view/view-store.ts";

/** Another object each time, as after another press. */
export function choiceOf(event: string | null = null): Choice {
  return { event, from: "address", by: "address", serial: 0 };
}
