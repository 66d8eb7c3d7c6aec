// Runs a task at most once an interval: at once if it rested, else when the interval is over, with the latest value.

export interface Throttled<Value> {
  readonly run: (value: Value) => void;
  /** What is waiting is dropped. */
  readonly stop: () => void;
}

export function throttled<Value>(intervalMs: number, task: (value: Value) => void): Throttled<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | null = null;

  const rest = () => {
    timer = undefined;
    if (waiting) runNow(waiting.value);
  };
  const runNow = (value: Value) => {
    waiting = null;
    timer = setTimeout(rest, intervalMs);
    task(value);
  };

  return {
    run(value) {
      if (timer === undefined) runNow(value);
      else waiting = { value };
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
    },
  };
}
