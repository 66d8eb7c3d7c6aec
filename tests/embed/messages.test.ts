// The contract between a frame and its host: what is read as a message, and what never is.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type FrameMessage,
  type HostMessage,
  readFrameMessage,
  readHostMessage,
  versioned,
} from "../../src/embed/messages.ts";

const hostMessages: readonly HostMessage[] = [
  { type: "sourceline:ping" },
  { type: "sourceline:select", event: "guest-list" },
  { type: "sourceline:select", event: "" },
  { type: "sourceline:select", event: "__proto__" },
  { type: "sourceline:select", event: null },
  { type: "sourceline:theme", theme: "auto" },
  { type: "sourceline:theme", theme: "light" },
  { type: "sourceline:theme", theme: "dark" },
];

const frameMessages: readonly FrameMessage[] = [
  { type: "sourceline:ready", article: "position-of-strength", events: 9 },
  { type: "sourceline:ready", article: "", events: 0 },
  { type: "sourceline:resize", height: 0 },
  { type: "sourceline:resize", height: 612 },
  { type: "sourceline:select", event: "guest-list", by: "reader" },
  { type: "sourceline:select", event: "guest-list", by: "host" },
  { type: "sourceline:select", event: null, by: "address" },
  { type: "sourceline:error", code: "missing" },
];

test.each(hostMessages)("a frame reads its host's %o", (message) => {
  expect(readHostMessage(versioned(message))).toEqual(message);
});

test.each(frameMessages)("a host reads its frame's %o", (message) => {
  expect(readFrameMessage(versioned(message))).toEqual({ ...message, v: 1 });
});

test.each(["", "too-large", "__proto__"])(
  "a host reads an error that it does not know, such as %j",
  (code) => {
    const message = { type: "sourceline:error", v: 1, code };
    expect(readFrameMessage(message)).toEqual(message);
  },
);

test.each([
  "sourceline:resized",
  "sourceline:theme",
  "sourceline:ping",
  "SOURCELINE:RESIZE",
  "resize",
  "",
  null,
  ["sourceline:resize"],
])("a height makes no message of one called %j", (type) => {
  expect(readFrameMessage({ type, v: 1, height: 500 })).toBeNull();
});

test("a height is no part of a message but a resize", () => {
  for (const message of frameMessages.filter(({ type }) => type !== "sourceline:resize")) {
    expect(readFrameMessage({ ...versioned(message), height: 500 })).toEqual({ ...message, v: 1 });
  }
});

test.each(hostMessages)(
  "what a host says is read the same after it was copied between windows: %o",
  (message) => {
    expect(readHostMessage(structuredClone(versioned(message)))).toEqual(message);
  },
);

test("a message goes out as the contract has it, with its version", () => {
  expect(versioned({ type: "sourceline:ping" })).toEqual({ type: "sourceline:ping", v: 1 });
});

test("fields that nobody asked for are left behind", () => {
  const more = {
    ...versioned({ type: "sourceline:select", event: "a" }),
    html: "<b>",
    __proto__: { by: "host" },
  };
  expect(readHostMessage(more)).toEqual({ type: "sourceline:select", event: "a" });
  const told = { ...versioned({ type: "sourceline:resize", height: 10 }), width: "100vw" };
  expect(readFrameMessage(told)).toEqual({ type: "sourceline:resize", v: 1, height: 10 });
});

const select = { type: "sourceline:select", v: 1, event: "guest-list" };

const notForFrames: readonly unknown[] = [
  undefined,
  null,
  true,
  1,
  1n,
  Symbol("sourceline:select"),
  "sourceline:select",
  JSON.stringify(select),
  () => select,
  [],
  [select],
  Object.assign([], { type: "sourceline:resize", v: 1 }),
  {},
  { ...select, v: undefined },
  { ...select, v: 0 },
  { ...select, v: 2 },
  { ...select, v: "1" },
  { ...select, v: true },
  { ...select, v: Number.NaN },
  { ...select, v: new Number(1) },
  { ...select, type: "select" },
  { ...select, type: "sourceline:Select" },
  { ...select, type: "sourceline:select " },
  { ...select, type: ["sourceline:select"] },
  { ...select, type: new String("sourceline:select") },
  { ...select, type: "__proto__" },
  { ...select, type: "constructor" },
  { ...select, event: undefined },
  { ...select, event: 1 },
  { ...select, event: ["guest-list"] },
  { ...select, event: { toString: () => "guest-list" } },
  { type: "sourceline:theme", v: 1 },
  { type: "sourceline:theme", v: 1, theme: "neon" },
  { type: "sourceline:theme", v: 1, theme: "Dark" },
  { type: "sourceline:theme", v: 1, theme: "toString" },
  { type: "sourceline:theme", v: 1, theme: ["dark"] },
  { type: "sourceline:theme", v: 1, theme: null },
  ...frameMessages.filter(({ type }) => type !== "sourceline:select").map(versioned),
  Object.create(select),
  new Map(Object.entries(select)),
];

test.each(notForFrames.map((data) => [data]))("a frame takes %o for no message", (data) => {
  expect(readHostMessage(data)).toBeNull();
});

const resize = { type: "sourceline:resize", v: 1, height: 600 };

const notForHosts: readonly unknown[] = [
  ...notForFrames.slice(0, 12),
  { ...resize, v: 2 },
  { ...resize, height: "600" },
  { ...resize, height: "600px" },
  { ...resize, height: -1 },
  { ...resize, height: Number.NaN },
  { ...resize, height: Number.POSITIVE_INFINITY },
  { ...resize, height: 100_000 },
  { ...resize, height: null },
  { ...resize, height: { valueOf: () => 600 } },
  { type: "sourceline:ready", v: 1, article: 1, events: 9 },
  { type: "sourceline:ready", v: 1, article: "a", events: "9" },
  { type: "sourceline:select", v: 1, event: "a" },
  { type: "sourceline:select", v: 1, event: "a", by: "somebody" },
  { type: "sourceline:select", v: 1, event: 1, by: "reader" },
  { type: "sourceline:error", v: 1 },
  { type: "sourceline:error", v: 1, code: 404 },
  { type: "sourceline:ping", v: 1 },
  { type: "sourceline:theme", v: 1, theme: "dark" },
  Object.create(resize),
];

test.each(notForHosts.map((data) => [data]))("a host takes %o for no message", (data) => {
  expect(readFrameMessage(data)).toBeNull();
});

test.each(["type", "v", "event"])("a getter at %s is never called", (name) => {
  let calls = 0;
  const trap = Object.defineProperty({ ...select }, name, {
    enumerable: true,
    get() {
      calls += 1;
      throw new Error("called");
    },
  });
  expect(readHostMessage(trap)).toBeNull();
  expect(readFrameMessage(trap)).toBeNull();
  expect(calls).toBe(0);
});

test("what an event's name would turn into is never asked", () => {
  const speaking = {
    toString: () => {
      throw new Error("asked");
    },
  };
  expect(readHostMessage({ ...select, type: speaking })).toBeNull();
  expect(readHostMessage({ ...select, event: speaking })).toBeNull();
});

test("nothing that a window could post makes a reader throw, or is taken for more than it says", () => {
  const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: right }, fc.anything());
  const fields = {
    type: mostly(
      fc.constantFrom("sourceline:select", "sourceline:theme", "sourceline:ping", "sourceline:resize"),
    ),
    v: mostly(fc.constant(1)),
    event: fc.oneof(fc.string(), fc.constant(null), fc.anything()),
    theme: fc.oneof(fc.constantFrom("auto", "light", "dark"), fc.anything()),
    height: fc.oneof(fc.nat(2_000), fc.double(), fc.nat(), fc.anything()),
  };
  const any = fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [] }), fc.anything());
  const taken = { select: 0, theme: 0, resize: 0 };
  fc.assert(
    fc.property(any, (data) => {
      const host = readHostMessage(data);
      const frame = readFrameMessage(data);
      if (host?.type === "sourceline:select") {
        taken.select += 1;
        expect(host.event === null || typeof host.event === "string").toBe(true);
      }
      if (host?.type === "sourceline:theme") {
        taken.theme += 1;
        expect(["auto", "light", "dark"]).toContain(host.theme);
      }
      if (frame?.type === "sourceline:resize") {
        taken.resize += 1;
        expect(frame.height).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 5_000 },
  );
  for (const [kind, count] of Object.entries(taken)) expect(count, kind).toBeGreaterThan(50);
});
