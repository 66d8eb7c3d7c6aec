// What a status looks like on the picture, told without colour. The one place in this room that knows one from another.
import type { Status } from "../article/article.ts";

export interface StatusLook {
  /** Round bars were said, square ones happen. */
  readonly isRound: boolean;
  /** What is filled was reported; what has an outline is announced, depends, or was denied. */
  readonly body: "filled" | "outlined" | "dashed" | "dotted";
  readonly isStruck: boolean;
  /** Its label says the status: what was announced is never shown as having happened. */
  readonly isNamed: boolean;
}

export const statusLook: Readonly<Record<Status, StatusLook>> = {
  happened: { isRound: false, body: "filled", isStruck: false, isNamed: false },
  stated: { isRound: true, body: "filled", isStruck: false, isNamed: false },
  scheduled: { isRound: false, body: "dashed", isStruck: false, isNamed: true },
  conditional: { isRound: true, body: "dotted", isStruck: false, isNamed: true },
  denied: { isRound: false, body: "outlined", isStruck: true, isNamed: true },
};
