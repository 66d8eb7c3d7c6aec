// How often each stretch of our own code runs, as the engine counts it: functions, and the bodies of loops and branches in
// them. Counts do not depend on the machine, so they tell what grows faster than its input where times cannot.
import { Session } from "node:inspector/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface CallCount {
  /** `picture/scene/scene.ts pictureScene 120`: the file from `src`, the function around, and where in the file it begins. */
  readonly where: string;
  readonly count: number;
}

const src = fileURLToPath(new URL("../../src", import.meta.url));

/** What `work` runs of `src`, the most first. It has to import the code itself: only what is compiled by then is counted. */
export async function callCounts(work: () => Promise<void>): Promise<CallCount[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  try {
    await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return result
      .map(({ url, functions }) => ({ path: relative(src, pathOf(url)), functions }))
      .filter(({ path }) => !path.startsWith(".."))
      .flatMap(({ path, functions }) =>
        functions.flatMap(({ functionName, ranges }) =>
          ranges.map(({ count, startOffset }) => ({
            where: `${path} ${functionName} ${startOffset}`,
            count,
          })),
        ),
      )
      .toSorted((a, b) => b.count - a.count);
  } finally {
    session.disconnect();
  }
}

function pathOf(url: string): string {
  return url.startsWith("file:") ? fileURLToPath(url.replace(/\?.*$/, "")) : url.replace(/\?.*$/, "");
}
