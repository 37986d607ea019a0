import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

const SOURCES = resolve(__dirname, "../../src");
const TEXT = join(SOURCES, "domain/text.ts");
const RULES = join(SOURCES, "domain/rules");
const ENGLISH = 'en: { name: "English", tag: "en-US" },';

describe("a third language", () => {
  it("is one line: the compiler then names every rule, and nothing it names lacks anything else", () => {
    const before = readFileSync(TEXT, "utf8");
    const after = before.replace(ENGLISH, `${ENGLISH} km: { name: "ខ្មែរ", tag: "km-KH" },`);
    expect(after).not.toBe(before);
    const errors = domainErrors(after);
    const named = new Set(errors.map(({ file }) => file));
    expect(ruleFiles().filter((file) => !named.has(file))).toEqual([]);
    expect(errors.filter(({ message }) => !message.includes("km"))).toEqual([]);
  });

  it("is nowhere taken for English: no code asks whether a language is Vietnamese", () => {
    const asking = typescriptFiles(SOURCES).filter((file) =>
      /[!=]==? "(vi|en)"|"vi" \| "en"/.test(readFileSync(file, "utf8"))
    );
    expect(asking.map((file) => relative(SOURCES, file))).toEqual([]);
  });
});

/** What the compiler says of the domain with another `text.ts`. */
function domainErrors(text: string): { readonly file: string; readonly message: string }[] {
  const config = ts.readConfigFile(join(SOURCES, "../tsconfig.json"), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...(config.config as { compilerOptions: object }).compilerOptions,
      lib: ["ES2022"],
      types: [],
    },
    SOURCES
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => (resolve(file) === TEXT ? text : read(file));
  const program = ts.createProgram([join(RULES, "catalogue.ts")], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => ({
    file: resolve(file?.fileName ?? ""),
    message: ts.flattenDiagnosticMessageText(messageText, " "),
  }));
}

/** One file a rule, in the folders of their groups. */
function ruleFiles(): string[] {
  const groups = readdirSync(RULES, { withFileTypes: true }).filter((one) => one.isDirectory());
  return groups.flatMap(({ name }) => typescriptFiles(join(RULES, name)));
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}
