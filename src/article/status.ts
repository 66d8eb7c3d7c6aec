// What a status means: the one table that all which shows or tells an event asks.

/** What the article says of an event, as of `datePublished`, whatever today's date is. */
export type Status = (typeof statuses)[number];
export const statuses = ["happened", "stated", "scheduled", "conditional", "denied"] as const;

export interface StatusMeaning {
  /**
   * What the article claims by it: that the event has been, that it is to come on its date, or nothing of the kind, since it
   * depends on something else or is said not to be so. Its date is the time of a fact only with the first two.
   */
  readonly claim: "has-been" | "to-come" | "nothing";
  /** How its bar ends, so that it is told without colour: round where words are all there is. */
  readonly ends: "square" | "round";
  /** How its bar is drawn: filled where it has been, else an outline. */
  readonly line: "filled" | "dashed" | "hollow" | "struck";
}

export const statusMeanings: Readonly<Record<Status, StatusMeaning>> = {
  happened: { claim: "has-been", ends: "square", line: "filled" },
  stated: { claim: "has-been", ends: "round", line: "filled" },
  scheduled: { claim: "to-come", ends: "square", line: "dashed" },
  conditional: { claim: "nothing", ends: "round", line: "hollow" },
  denied: { claim: "nothing", ends: "round", line: "struck" },
};

/** Whether the article reports it as having been: anything else is shown with its status, never as a fact. */
export function isReported(status: Status): boolean {
  return statusMeanings[status].claim === "has-been";
}
