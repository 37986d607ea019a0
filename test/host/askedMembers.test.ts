import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { HOST_EVENTS, isAnswered } from "../support/hostClasses";

const SRC = resolve(__dirname, "../../src");
const DECLARATIONS = /@types\/office-js\/index\.d\.ts$/;

/** Asked only of an Excel that has it: the client of node_modules knows none of ExcelApi 1.18. */
const GATED = ["RangeAreas.select"];

/** Every `Class.member` of Excel's API that the source of the add-in names, found by the compiler. */
function askedMembers(): ReadonlySet<string> {
  const files = ["excel", "commands"].flatMap((folder) =>
    readdirSync(join(SRC, folder))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(SRC, folder, name))
  );
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: ["office-js"],
    skipLibCheck: true,
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const asked = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node)
        ? (node.propertyName ?? node.name)
        : null;
    const declared = name && declaration(checker, name);
    if (declared) asked.add(declared);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return asked;
}

/** `Class.member` where the name is a member of a class in Microsoft's declarations. */
function declaration(checker: ts.TypeChecker, name: ts.Node): string | null {
  const symbol = ts.isIdentifier(name) ? symbolOf(checker, name) : undefined;
  const [place] = symbol?.declarations ?? [];
  if (!place || !DECLARATIONS.test(place.getSourceFile().fileName)) return null;
  const { parent } = place;
  return ts.isClassDeclaration(parent) && parent.name
    ? `${parent.name.text}.${symbol!.name}`
    : null;
}

/** A destructured name stands for a new variable: the member is looked up in what is taken apart. */
function symbolOf(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  if (!ts.isBindingElement(parent)) return checker.getSymbolAtLocation(name);
  return checker.getTypeAtLocation(parent.parent).getProperty(name.text);
}

describe("the members that the add-in asks for", () => {
  const asked = askedMembers();

  it("are found in its source", () => {
    expect([...asked]).toEqual(
      expect.arrayContaining(["Workbook.worksheets", "Range.values", "Worksheet.getRange"])
    );
    expect(asked.size).toBeGreaterThan(40);
  });

  it("are all answered by the host", () => {
    expect([...asked].filter((member) => !isAnswered(member))).toEqual(GATED);
  });

  it("would show one that is not", () => {
    expect(isAnswered("Worksheet.charts")).toBe(false);
    expect(Object.keys(HOST_EVENTS)).toEqual(["Worksheet", "WorksheetCollection"]);
  });
});
