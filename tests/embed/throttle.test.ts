import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { throttled } from "../../src/embed/throttle.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function noting() {
  const done: [value: number, atMs: number][] = [];
  const startMs = Date.now();
  return { done, task: throttled(100, (value: number) => void done.push([value, Date.now() - startMs])) };
}

test("a task that rested runs at once", () => {
  const { done, task } = noting();
  task.run(1);
  expect(done).toEqual([[1, 0]]);
  vi.advanceTimersByTime(100);
  task.run(2);
  expect(done).toEqual([
    [1, 0],
    [2, 100],
  ]);
});

test("of many within an interval the latest runs, when it is over", () => {
  const { done, task } = noting();
  for (const value of [1, 2, 3, 4]) task.run(value);
  vi.advanceTimersByTime(99);
  expect(done).toEqual([[1, 0]]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual([
    [1, 0],
    [4, 100],
  ]);
});

test("runs keep their distance, however fast it is asked", () => {
  const { done, task } = noting();
  for (let ms = 0; ms <= 1000; ms += 1) {
    task.run(ms);
    vi.advanceTimersByTime(1);
  }
  expect(done.map(([, atMs]) => atMs)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
});

test("the last value is never lost, not even undefined", () => {
  const values: (string | undefined)[] = [];
  const task = throttled(100, (value: string | undefined) => void values.push(value));
  task.run("first");
  task.run(undefined);
  vi.advanceTimersByTime(1000);
  expect(values).toEqual(["first", undefined]);
});

test("a value that comes while the task runs waits its turn", () => {
  const done: number[] = [];
  const task = throttled(100, (value: number) => {
    done.push(value);
    if (value < 3) task.run(value + 1);
  });
  task.run(1);
  expect(done).toEqual([1]);
  vi.advanceTimersByTime(200);
  expect(done).toEqual([1, 2, 3]);
});

test("what waits is dropped when it stops, and no timer stays", () => {
  const { done, task } = noting();
  task.run(1);
  task.run(2);
  task.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual([[1, 0]]);
});
