// What of vis-timeline the axis never uses, taken out of its engine: the whole of it that is cut stands here. vis comes as
// one file whose parts set each other's prototypes, so no bundler can tell by itself what may go.
import { type ESTree, type Plugin, parseSync, Visitor } from "vite";

/** The module that `vis-timeline/esnext` is. */
const visFile = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.mjs$/;

/** Graph2d, which draws graphs, with all that it alone needs; and a panel's. */
const unused: ReadonlySet<string> = new Set([
  "Graph2d",
  "LineGraph",
  "Legend",
  "GraphGroup",
  "DataAxis",
  "DataScale",
  "Points",
  "Bargraph",
  "Line",
  "allOptions$1",
  "configureOptions$1",
  "ColorPicker",
]);

/**
 * What is called and has nothing to do. The configurator is a panel for trying options out; the validator warns in the
 * console of options that are misspelt, which our types do before.
 */
const replaced: ReadonlyMap<string, string> = new Map([
  ["Configurator", "class Configurator { setOptions() {} setModuleOptions() {} }"],
  ["Validator", "class Validator { static validate() { return false; } }"],
  // The list of all parts that the module offers. Its name is a parameter's elsewhere.
  ["timeline", ""],
  ["allOptions", "const allOptions = null;"],
  ["configureOptions", "const configureOptions = null;"],
]);

/** For the engine's build alone. */
export function visCuts(): Plugin {
  return {
    name: "sourceline:vis-cuts",
    applyToEnvironment: ({ name }) => name === "engine",
    transform: {
      filter: { id: visFile },
      handler: (code) => ({ code: cutVis(code), map: null }),
    },
  };
}

/**
 * The module without its unused parts.
 * @throws Error where a part is not there, or something that stays names one that goes: another version of vis, then.
 */
export function cutVis(code: string): string {
  const { program, errors } = parseSync("vis.js", code);
  if (errors.length > 0) throw new Error(`vis-timeline cannot be read: ${errors[0]?.message}`);
  const met = new Set<string>();
  const kept = program.body.map((statement) => {
    const name = subjectOf(statement);
    if (name !== null) met.add(name);
    if (name !== null && unused.has(name)) return "";
    if (name !== null && replaced.has(name)) return isDeclared(statement) ? (replaced.get(name) ?? "") : "";
    return textOf(code, statement);
  });
  for (const name of [...unused, ...replaced.keys()]) {
    if (!met.has(name))
      throw new Error(`vis-timeline has no ${name} any more: look at ${import.meta.filename}`);
  }
  const rest = kept.filter((text) => text !== "").join("\n");
  for (const name of namesIn(rest)) {
    if (unused.has(name)) throw new Error(`vis-timeline needs its ${name}: look at ${import.meta.filename}`);
  }
  return rest;
}

/** Every name that stands for a value, not for a property of one. */
function namesIn(code: string): ReadonlySet<string> {
  const properties = new Set<ESTree.Node>();
  const names = new Set<string>();
  new Visitor({
    MemberExpression: ({ computed, property }) => void (computed || properties.add(property)),
    Property: ({ computed, shorthand, key }) => void (computed || shorthand || properties.add(key)),
    MethodDefinition: ({ key }) => void properties.add(key),
    Identifier: (node) => void (properties.has(node) || names.add(node.name)),
  }).visit(parseSync("vis.js", code).program);
  return names;
}

/** What a statement declares, or whose property it sets; null for others. */
function subjectOf(statement: ESTree.Statement): string | null {
  switch (statement.type) {
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return statement.id?.name ?? null;
    case "VariableDeclaration": {
      const [declarator, ...more] = statement.declarations;
      return declarator?.id.type === "Identifier" && more.length === 0 ? declarator.id.name : null;
    }
    case "ExpressionStatement": {
      if (statement.expression.type !== "AssignmentExpression") return null;
      let target: ESTree.Node = statement.expression.left;
      while (target.type === "MemberExpression") target = target.object;
      return target.type === "Identifier" ? target.name : null;
    }
    default:
      return null;
  }
}

function isDeclared({ type }: ESTree.Statement): boolean {
  return type !== "ExpressionStatement";
}

/** The export is written anew: of what it offers we use one. */
function textOf(code: string, statement: ESTree.Statement): string {
  return statement.type === "ExportNamedDeclaration"
    ? "export { Timeline };"
    : code.slice(statement.start, statement.end);
}
