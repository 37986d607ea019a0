import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import { unifiedManifest } from "../../deploy/unifiedManifest";
import site from "../../webpack/site";
import { FUNCTION_NAMES } from "../support/manifestCommands";

const ROOT = join(__dirname, "../..");
const ADDRESS = "https://kehoach.tinh.gov.vn";
const xml = site(ADDRESS).find(({ from }) => from === "manifest.xml")!.transform!(
  readFileSync(join(ROOT, "manifest.xml"))
);
const { manifest, english } = unifiedManifest(xml, ADDRESS);

const schema = JSON.parse(
  readFileSync(join(ROOT, "test/fixtures/schemas/unified-manifest.schema.json"), "utf8")
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

/** What the schema says against a manifest. */
function problems(of: object): unknown[] {
  return validate(of)
    ? []
    : validate.errors!.map(({ instancePath, message }) => [instancePath, message]);
}

/** What stands at a path such as `extensions[0].ribbons[0]`. */
function at(path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], manifest);
}

describe("the unified manifest", () => {
  it("is one by Microsoft's schema", () => {
    expect(problems(manifest)).toEqual([]);
    // The schema can say no.
    expect(problems({ ...manifest, accentColor: "blue" })).toHaveLength(1);
  });

  it("calls every function of the ribbon, and its buttons nothing else", () => {
    const actions = at("extensions[0].runtimes[0].actions") as { id: string; type: string }[];
    const called = actions.filter(({ type }) => type === "executeFunction").map(({ id }) => id);
    expect(called).toEqual(FUNCTION_NAMES);
    expect(actions.filter(({ type }) => type === "openPage")).toHaveLength(1);
  });

  it("says in English what stands there in Vietnamese", () => {
    const texts = Object.entries(english).filter(([path]) => path !== "$schema");
    for (const [path, text] of texts) {
      expect([path, typeof at(path)]).toEqual([path, "string"]);
      expect(at(path)).not.toBe(text);
    }
  });

  it("asks for the same Excel", () => {
    expect(at("extensions[0].requirements.capabilities")).toEqual([
      { name: "ExcelApi", minVersion: "1.14" },
      { name: "SharedRuntime", minVersion: "1.1" },
      { name: "RibbonApi", minVersion: "1.1" },
    ]);
  });
});
