// What loads after the page can be read and pressed. In the built page each part is a second classic script:
// module scripts are blocked in a sandboxed frame, and a classic one has no import(). The parts use this page's React, and
// their sheets are in the page from the start.
import * as React from "react";
import * as jsxRuntime from "react/jsx-runtime";
import * as ReactDom from "react-dom";

/** The names under which classic-script.ts lets the parts find React. */
export function shareReact(): void {
  Object.assign(globalThis, {
    __sourcelineReact: React,
    __sourcelineJsx: jsxRuntime,
    __sourcelineReactDom: ReactDom,
  });
}

/** Where a part's script leaves what it brings. */
export function bringPart(name: string, part: unknown): void {
  Object.assign(globalThis, { [slotOf(name)]: part });
}

/**
 * What the part `name` brings, or null where it cannot be had: the page then does without. `script` is its address; null
 * where it is there already (development).
 */
export async function loadPart(name: string, script: string | null): Promise<unknown> {
  try {
    if (script !== null && !(slotOf(name) in globalThis)) await appendScript(script);
    return Object.getOwnPropertyDescriptor(globalThis, slotOf(name))?.value ?? null;
  } catch {
    return null;
  }
}

function slotOf(name: string): string {
  return `__sourcelinePart_${name}`;
}

function appendScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = src;
    element.addEventListener("load", () => resolve());
    element.addEventListener("error", () => reject(new Error("A part of the page could not be loaded")));
    document.head.append(element);
  });
}
