// What the oldest browsers of src/build/oldest-browsers.ts do not have: one of Chromium 111, Firefox 115 and Safari 16.4 at
// least lacks each (MDN's compatibility data). Only names that mean nothing else are here: sets' `union` and iterators' `map`
// have names that other things have too, so a browser test takes them away instead (tests/browser/oldest-browsers.spec.ts).
import { type Node, parse } from "acorn";

/** `Object.groupBy` as it is called; a bare name is a method of any value, or a global. */
const newerApis: readonly string[] = [
  ...[
    "Object.groupBy",
    "Map.groupBy",
    "Promise.withResolvers",
    "Promise.try",
    "Array.fromAsync",
    "Iterator.from",
  ],
  ...["URL.canParse", "URL.parse", "AbortSignal.any", "RegExp.escape", "Math.f16round", "Math.sumPrecise"],
  ...[
    "Error.isError",
    "Intl.DurationFormat",
    "Intl.Segmenter",
    "Uint8Array.fromBase64",
    "Uint8Array.fromHex",
  ],
  ...["isWellFormed", "toWellFormed", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "symmetricDifference"],
  ...["getOrInsert", "getOrInsertComputed", "transferToFixedLength", "checkVisibility", "moveBefore"],
  ...["showPopover", "hidePopover", "togglePopover", "requestClose", "setHTML", "setHTMLUnsafe"],
  ...["startViewTransition", "requestIdleCallback", "trustedTypes", "scheduler", "Temporal", "CloseWatcher"],
];

/** Asked for before they are used; React's transitions are for a component that no page has. */
export const guardedApis: ReadonlySet<string> = new Set([
  "Intl.Segmenter",
  "showPopover",
  "startViewTransition",
  "trustedTypes",
]);

/**
 * Those of `newerApis` that a script names.
 * @throws SyntaxError where it is not written in `ecmaVersion`.
 */
export function newerApisIn(code: string, ecmaVersion: 2022): ReadonlySet<string> {
  const found = new Set<string>();
  const see = (node: Node) => {
    const { object, property, name } = { ...node } as Record<string, Named | undefined> & { name?: string };
    if (node.type === "Identifier" && typeof name === "string") found.add(name);
    if (node.type === "MemberExpression" && object?.name && property?.name) {
      found.add(`${object.name}.${property.name}`);
    }
    for (const value of Object.values(node))
      for (const inner of [value].flat()) if (isNode(inner)) see(inner);
  };
  see(parse(code, { ecmaVersion, sourceType: "script" }));
  return new Set(newerApis.filter((api) => found.has(api)));
}

interface Named {
  readonly name?: string;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
