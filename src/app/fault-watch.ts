// What goes wrong in the page's own script where nobody catches it: in an answer to a press, a timer, a redraw.

export interface FaultWatch {
  /** Puts an error into the console that is dealt with already. */
  readonly report: (error: unknown) => void;
  readonly stop: () => void;
}

/** Addresses as they stand in an error's stack; the late one may be the end of one. */
interface Scripts {
  readonly own: string;
  /** The axis' engine, whose faults are the axis' own; null where there is none. */
  readonly late: string | null;
}

/** `onFault` is called for each fault of the page's own script. */
export function watchFaults(scripts: Scripts, onFault: () => void): FaultWatch {
  let isDealtWith = false;
  const onError = (event: ErrorEvent) => {
    if (!isDealtWith && isOwnFault(event, scripts)) onFault();
  };
  window.addEventListener("error", onError);
  return {
    report(error) {
      isDealtWith = true;
      // The browser tells all that listen before it goes on.
      if (typeof reportError === "function") reportError(error);
      isDealtWith = false;
    },
    stop: () => window.removeEventListener("error", onError),
  };
}

/**
 * Extensions run scripts in the page too, and sizes that chase themselves are told as errors: neither is ours. Of a script
 * of another origin than its page, as ours are in a sandboxed frame, a browser says nothing but that there was an error:
 * it is ours for sure while no other script is there.
 */
function isOwnFault({ message, filename, error }: ErrorEvent, { own, late }: Scripts): boolean {
  if (!filename && !error && message === "Script error.") {
    return document.querySelectorAll("script[src]").length < 2;
  }
  const trace = `${filename} ${error instanceof Error ? error.stack : ""}`;
  return trace.includes(own) && !(late && trace.includes(late));
}
