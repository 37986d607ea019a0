import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

/**
 * The diagram: what each folder of src may import besides itself.
 * domain <- services <- excel; domain <- xlsx <- model <- host; the edges put them together.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  services: ["domain"],
  excel: ["domain", "services"],
  xlsx: ["domain"],
  model: ["domain", "xlsx", "services/ports"],
  host: ["domain", "xlsx", "model"],
  // Questions to Excel itself, asked of our host in a test and of a real Excel by a page: it knows neither.
  conformance: [],
  docx: ["domain"],
  functions: ["domain"],
  workers: ["domain", "services/ports", "xlsx"],
  commands: ["domain", "services", "excel"],
  cli: ["domain", "services", "xlsx", "model", "docx", "workers"],
  taskpane: ["domain", "services"],
  workbench: ["domain", "services", "xlsx", "model", "host"],
  // The edge of the pane: it puts services and Excel together.
  "taskpane/index.tsx": ["commands", "functions", "excel", "docx", "workers", "xlsx"],
  // `npm start` prints the sample's check as the command line does.
  "workbench/server": ["cli/systemClock"],
};

/** Where only types may be imported: the port is a promise, not code. */
const TYPES_ONLY = [{ from: "model", target: "services/ports" }];

/** Packages that a folder, or a single file of it, may use; the rest of src uses none. */
const MAY_USE: Record<string, readonly string[]> = {
  domain: ["numfmt"],
  xlsx: ["fflate", "@rgrove/parse-xml"],
  "xlsx/foreign": ["@e965/xlsx"],
  docx: ["docx"],
  model: ["@ironcalc/wasm", "numfmt"],
  cli: ["node:fs/promises", "node:path", "node:util"],
  "cli/threadSubmissionReader.ts": ["node:module", "node:os", "node:worker_threads"],
  "cli/nodePacker.ts": ["node:stream", "node:zlib"],
  "workers/submissionThread.ts": ["node:worker_threads"],
  "workers/nodeZip.ts": ["node:zlib"],
  "excel/journalDatabase.ts": ["idb"],
  "conformance/compare.ts": ["node:fs/promises"],
  "host/nodeWindow.ts": ["node:vm"],
  taskpane: ["react", "react-dom/client", "@fluentui/react-components", "@fluentui/react-icons"],
  workbench: ["react", "react-dom", "react-dom/client", "@rgrove/parse-xml"],
  "workbench/page/loadCalculator.ts": ["@ironcalc/wasm"],
  "workbench/server": [
    "node:child_process",
    "node:crypto",
    "node:fs/promises",
    "node:https",
    "node:module",
    "node:path",
    "node:util",
    "selfsigned",
    "webpack",
  ],
};

const SRC = resolve(__dirname, "../src");

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly?: boolean;
  /** No file of ours, although a folder may have the package's name. */
  readonly isPackage?: boolean;
}

function sources(folder = SRC): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(path: string): Import[] {
  const from = relative(SRC, path).split(sep).join("/");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const found: { target: string; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    const literal = specifierOf(node);
    if (literal && ts.isStringLiteral(literal)) {
      found.push({ target: literal.text, typeOnly: isTypeOnly(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(({ target, typeOnly }) => {
    const local = target.startsWith(".") && relative(SRC, resolve(dirname(path), target));
    return local
      ? { from, target: local.split(sep).join("/"), typeOnly }
      : { from, target, typeOnly, isPackage: true };
  });
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  return ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
}

/** The module that a node names: `import … from`, `export … from`, `import()`, `require()`, `typeof import()`. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  }
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === "require");
  return loads ? node.arguments[0] : undefined;
}

/** What a table grants to a file: through its folder, a folder within it, or by its own name. */
function listed(table: Record<string, readonly string[]>, file: string): readonly string[] {
  const holds = (place: string): boolean => file === place || file.startsWith(`${place}/`);
  return Object.entries(table).flatMap(([place, names]) => (holds(place) ? names : []));
}

/** What is wrong with an import, or null where the diagram allows it. */
export function violation({
  from,
  target,
  typeOnly = false,
  isPackage = false,
}: Import): string | null {
  const folder = from.split("/")[0]!;
  if (!(folder in MAY_IMPORT)) return `${from}: the folder ${folder} is not in the diagram`;
  const inside = !isPackage && target.split("/")[0]! in MAY_IMPORT;
  if (!inside) {
    return listed(MAY_USE, from).includes(target) ? null : `${from} uses the package ${target}`;
  }
  const within = (one: string): boolean => target === one || target.startsWith(`${one}/`);
  const may = [folder, ...listed(MAY_IMPORT, from)].some(within);
  if (!may) return `${from} imports ${target}`;
  const value = TYPES_ONLY.some((rule) => rule.from === folder && within(rule.target)) && !typeOnly;
  return value ? `${from} imports more than types of ${target}` : null;
}

describe("architecture", () => {
  it("has only the arrows of the diagram", () => {
    const wrong = sources().flatMap(importsOf).map(violation).filter(Boolean);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["domain/sheet.ts", "services/checkPlan"],
    ["domain/sheet.ts", "node:fs"],
    ["xlsx/zip.ts", "model/workbookModel"],
    ["services/checkPlan.ts", "excel/excelWorkbook"],
    ["model/workbookModel.ts", "services/checkPlan"],
    ["model/modelWorkbook.ts", "services/ports/workbook"],
    ["taskpane/App.tsx", "excel/excelWorkbook"],
    ["host/webHost.ts", "excel/excelWorkbook"],
  ])("refuses the reversed arrow %s -> %s", (from, target) => {
    expect(violation({ from, target })).not.toBeNull();
  });

  it("sees the imports that are there", () => {
    expect(importsOf(join(SRC, "services/checkPlan.ts")).map(({ target }) => target)).toContain(
      "domain/plan/readPlan"
    );
  });

  it("makes no markup or code out of text", () => {
    const MAKES =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|eval\(|new Function\()/;
    expect(sources().filter((path) => MAKES.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  it("writes no default exports and no barrels", () => {
    const wrong = sources().filter((path) => {
      const text = readFileSync(path, "utf8");
      return /^export default|^export \* from/m.test(text);
    });
    expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
  });
});
