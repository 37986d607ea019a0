import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { commandProblems, runtimeProblems } from "./manifestCommands";
import { allElements, childElements, elementsNamed } from "./manifestElements";
import { iconProblems, type ReadFile } from "./manifestIcons";
import { orderProblems } from "./manifestOrder";
import { residProblems, textProblems } from "./manifestResources";

const OVERRIDES_1_0 = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/** The least that an Excel must offer, in the manifest's order (the floor is Office 2021 LTSC). */
const REQUIREMENTS = ["ExcelApi 1.14", "SharedRuntime 1.1", "RibbonApi 1.1"];

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
// Four parts for Excel on the web; the admin centre refuses less than 1.0.
const VERSION = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/;

/** What Office would refuse in a manifest and a schema does not see, one sentence each; an unreadable one gives one sentence. */
export function manifestProblems(xml: string, readFile: ReadFile): string[] {
  const root = rootOf(xml);
  if (!root) return ["the manifest is not well-formed XML"];
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...requirementProblems(root),
    ...residProblems(root),
    ...textProblems(root),
    ...addressProblems(root),
    ...iconProblems(root, readFile),
    ...commandProblems(root),
    ...runtimeProblems(root),
  ];
}

function rootOf(xml: string): XmlElement | null {
  try {
    return parseXml(xml).root;
  } catch {
    return null;
  }
}

function identityProblems(root: XmlElement): string[] {
  const fields: readonly (readonly [name: string, expected: RegExp])[] = [
    ["Id", GUID],
    ["Version", VERSION],
    ["DefaultLocale", /^vi-VN$/],
    ["Permissions", /^ReadWriteDocument$/],
  ];
  const overrides = childElements(root).find(({ name }) => name === "VersionOverrides");
  const namespace = overrides?.attributes.xmlns ?? "";
  const hosts = elementsNamed(root, "Host").map(
    ({ attributes }) => attributes.Name ?? attributes["xsi:type"] ?? ""
  );
  return [
    ...fields.flatMap(([name, expected]) => {
      const found = textIn(root, name);
      return expected.test(found) ? [] : [`${name} is “${found}”, expected ${expected.source}`];
    }),
    ...(namespace === OVERRIDES_1_0 ? [] : [`VersionOverrides has the namespace “${namespace}”`]),
    ...hosts.filter((host) => host !== "Workbook").map((host) => `host ${host} is not Workbook`),
  ];
}

function requirementProblems(root: XmlElement): string[] {
  const sets = elementsNamed(root, "Set").map(
    ({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`
  );
  return sets.join() === REQUIREMENTS.join()
    ? []
    : [`requirement sets ${sets.join(", ")}; expected ${REQUIREMENTS.join(", ")}`];
}

function addressProblems(root: XmlElement): string[] {
  const addresses = allElements(root)
    .filter(({ name }) => /(Url|Location|Image)$/.test(name))
    .flatMap(({ attributes }) => attributes.DefaultValue ?? []);
  const origins = new Set(
    addresses.map((address) => (URL.canParse(address) ? new URL(address).origin : address))
  );
  return [
    ...addresses
      .filter((address) => !address.startsWith("https://"))
      .map((address) => `${address} is not https`),
    // One setting of the build replaces the origin.
    ...(origins.size === 1 ? [] : [`several origins: ${[...origins].join(", ")}`]),
  ];
}

function textIn(root: XmlElement, name: string): string {
  return childElements(root).find((child) => child.name === name)?.text ?? "";
}
