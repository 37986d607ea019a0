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
  commands: ["domain", "services", "excel"],
  cli: ["domain", "services", "xlsx", "model"],
};

/** Packages that a folder, or a single file of it, may use; the rest of src uses none. */
const MAY_USE: Record<string, readonly string[]> = {
  domain: ["numfmt"],
  xlsx: ["fflate", "@rgrove/parse-xml"],
  model: ["@ironcalc/wasm", "numfmt"],
  cli: ["node:fs/promises", "node:path", "node:util"],
  "host/nodeWindow.ts": ["node:vm"],
};

const SRC = resolve(__dirname, "../src");

interface Import {
  readonly from: string;
  readonly target: string;
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
  const targets: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal = specifierOf(node);
    if (literal && ts.isStringLiteral(literal)) targets.push(literal.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return targets.map((target) => {
    const local = target.startsWith(".") && relative(SRC, resolve(dirname(path), target));
    return { from, target: local ? local.split(sep).join("/") : target };
  });
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

/** What is wrong with an import, or null where the diagram allows it. */
export function violation({ from, target }: Import): string | null {
  const folder = from.split("/")[0]!;
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return `${from}: the folder ${folder} is not in the diagram`;
  const inside = target.split("/")[0]! in MAY_IMPORT;
  if (!inside) {
    const packages = [...(MAY_USE[folder] ?? []), ...(MAY_USE[from] ?? [])];
    return packages.includes(target) ? null : `${from} uses the package ${target}`;
  }
  const may = [folder, ...allowed].some((one) => target === one || target.startsWith(`${one}/`));
  return may ? null : `${from} imports ${target}`;
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
    ["host/webHost.ts", "excel/excelWorkbook"],
  ])("refuses the reversed arrow %s -> %s", (from, target) => {
    expect(violation({ from, target })).not.toBeNull();
  });

  it("sees the imports that are there", () => {
    expect(importsOf(join(SRC, "services/checkPlan.ts")).map(({ target }) => target)).toContain(
      "domain/plan/readPlan"
    );
  });

  it("writes no default exports and no barrels", () => {
    const wrong = sources().filter((path) => {
      const text = readFileSync(path, "utf8");
      return /^export default|^export \* from/m.test(text);
    });
    expect(wrong.map((path) => relative(SRC, path))).toEqual([]);
  });
});
