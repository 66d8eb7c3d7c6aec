// What a build refuses (an article, a setting), said in sentences for whoever publishes it. It is no fault of the build's code, so
// no stack is printed below it.
import { inspect } from "node:util";

export class Refusal extends Error {
  override readonly name = "Refusal";

  /** What Vite prints of it. */
  [inspect.custom](): string {
    return this.message;
  }
}

/** The refusal that a bundler's error was made of; the error itself where it is something else. */
export function refusalOf(error: unknown): unknown {
  const errors = typeof error === "object" && error !== null && "errors" in error ? error.errors : null;
  return (Array.isArray(errors) ? errors : []).find(isRefusal) ?? error;
}

/** By its name: Vite may load its settings, and this class with them, more than once. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "Refusal";
}
