// The project's own code as data: what each file imports, exports and names, read by a real parser.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";
import { isRecord } from "../../src/article/field-rules.ts";

export interface CodeFile {
  /** From `src`, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A file of ours, from `src`; or a package, as it is named; or `computed`, where it is not written out. */
  readonly from: string;
  readonly isOurs: boolean;
  /** Gone once the types are. */
  readonly isType: boolean;
}

export interface CodeModule {
  readonly path: string;
  readonly room: string;
  readonly imports: readonly Import[];
  /** What it exports that is there at run time. */
  readonly exports: readonly string[];
  readonly exportsAll: boolean;
  /** Every identifier and property name in it, and every key of the markup, and what it listens to. */
  readonly names: ReadonlySet<string>;
  /** It asks what time it is. */
  readonly asksClock: boolean;
}

/** Every TypeScript file of `src`. */
export function ourCode(): CodeFile[] {
  return ourFiles()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: ourText(path) }));
}

/** Every file of `src`, from there. */
export function ourFiles(): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(src, posix.join(entry.parentPath, entry.name)))
    .toSorted();
}

export function ourText(path: string): string {
  return readFileSync(join(src, path), "utf8");
}

const src = join(import.meta.dirname, "../../src");

export function readModule({ path, text }: CodeFile): CodeModule {
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join()}`);
  const found: Import[] = [];
  const add = (specifier: string, isType: boolean) => found.push(importOf(path, specifier, isType));
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) add(moduleRequest.value, isType);
  }
  const names = new Set<string>();
  let asksClock = false;
  walk(program, (node) => {
    const { type, name, source, callee, arguments: given } = node;
    if (typeof name === "string") names.add(name);
    // `typeof import("…")` and `import("…")`
    if (type === "TSImportType") add(textOf(source) ?? "computed", true);
    if (type === "ImportExpression") add(textOf(source) ?? "computed", false);
    if (type === "NewExpression") asksClock ||= nameOf(callee) === "Date" && isEmpty(given);
    if (type !== "CallExpression" || !Array.isArray(given)) return;
    const called = calledName(callee);
    if (called === "import.meta.glob") add(textOf(given[0]) ?? "computed", false);
    if (called === "Date.now" || called === "performance.now") asksClock = true;
    if (called?.endsWith("addEventListener")) names.add(`on ${textOf(given[0]) ?? "computed"}`);
  });
  const entries = module.staticExports.flatMap((each) => each.entries);
  return {
    path,
    room: roomOf(path),
    imports: found,
    exports: entries.flatMap(({ exportName, isType }) =>
      isType ? [] : exportName.kind === "Default" ? ["default"] : (exportName.name ?? []),
    ),
    exportsAll: entries.some(
      ({ importName }) => importName.kind === "All" || importName.kind === "AllButDefault",
    ),
    names,
    asksClock,
  };
}

export function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function importOf(path: string, specifier: string, isType: boolean): Import {
  const isOurs = specifier.startsWith(".");
  return { from: isOurs ? posix.join(posix.dirname(path), specifier) : specifier, isOurs, isType };
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, visit);
  else if (isRecord(value)) {
    visit(value);
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function nameOf(node: unknown): string | null {
  return isRecord(node) && typeof node.name === "string" ? node.name : null;
}

function textOf(node: unknown): string | null {
  return isRecord(node) && typeof node.value === "string" ? node.value : null;
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

/** `a.b.c` for what is called so; null for anything more complicated. */
function calledName(node: unknown): string | null {
  if (!isRecord(node)) return null;
  if (node.type === "MetaProperty") return "import.meta";
  if (node.type !== "MemberExpression") return nameOf(node);
  const [object, property] = [calledName(node.object), nameOf(node.property)];
  return property === null ? null : object === null ? property : `${object}.${property}`;
}
