import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./support/manifestChecks";
import { pngSize } from "./support/pngSize";

const ROOT = join(__dirname, "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function readProjectFile(path: string): Uint8Array | null {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : null;
}

/** The problems of the manifest after one replacement, which must hit something. */
function problemsWith(before: string | RegExp, after: string): string[] {
  const damaged = MANIFEST.replace(before, after);
  expect(damaged).not.toBe(MANIFEST);
  return manifestProblems(damaged, readProjectFile);
}

const PANE = "https://localhost:3000/taskpane.html";
const EXECUTE = /<Action xsi:type="ExecuteFunction">[^]*?<\/Action>/;
const CHECK_ICON = '<bt:Image size="16" resid="Check.16" />';

describe("manifest.xml", () => {
  it("has nothing that Office would refuse", () => {
    expect(manifestProblems(MANIFEST, readProjectFile)).toEqual([]);
  });

  it("calls its buttons by the names of their functions and opens one pane", () => {
    expect(MANIFEST.match(/(?<=<FunctionName>).*?(?=<\/FunctionName>)/g)).toEqual([
      "check",
      "repair",
      "fill",
      "allocate",
      "deadlines",
      "issue",
      "consolidate",
      "exportForm",
      "undo",
      "help",
    ]);
    expect(MANIFEST.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });
});

describe("a damaged manifest", () => {
  it.each<[problem: string, before: string | RegExp, after: string]>([
    // Identity
    ["Id is “53d2bf6-7e21-486d-b7ce-fa56dcfaf4d5”", "53d2bf61-", "53d2bf6-"],
    ["Version is “1.0.0”", ">1.0.0.0<", ">1.0.0<"],
    ["Version is “0.1.0.0”", ">1.0.0.0<", ">0.1.0.0<"],
    ["DefaultLocale is “en-US”", ">vi-VN<", ">en-US<"],
    ["Permissions is “Restricted”", ">ReadWriteDocument<", ">Restricted<"],
    ["host Document is not Workbook", 'Name="Workbook"', 'Name="Document"'],
    ["OfficeApp MailApp holds", '"TaskPaneApp"', '"MailApp"'],
    ["VersionOverrides VersionOverridesV1_1 holds", "VersionOverridesV1_0", "VersionOverridesV1_1"],
    [
      "VersionOverrides has the namespace",
      "/taskpaneappversionoverrides",
      "/taskpaneappversionoverrides/1.1",
    ],
    // Requirement sets
    ["requirement sets ExcelApi 1.13", "1.14", "1.13"],
    ["requirement sets ExcelApi 1.14, SharedRuntime 1.1;", /<Set Name="RibbonApi".*\/>/, ""],
    // Resources
    [
      "Title Check.Titel leads nowhere",
      '<Title resid="Check.Title" />',
      '<Title resid="Check.Titel" />',
    ],
    [
      "resource Check.Title is not used",
      '<Title resid="Check.Title" />',
      '<Title resid="Check.Label" />',
    ],
    ["resource Check.Label is defined twice", 'ng id="Pane.Label"', 'ng id="Check.Label"'],
    ["has 33 characters, allowed 1 to 32", /Tab\.Label/g, "Tab.Label".padEnd(33, "x")],
    [
      "Label Pane.Tip leads to bt:LongStrings",
      '<Label resid="Pane.Label" />',
      '<Label resid="Pane.Tip" />',
    ],
    // Texts
    ["bt:String Tab.Label: 0 en-US overrides", '<bt:Override Locale="en-US" Value="Plan" />', ""],
    [
      "bt:String Tab.Label: 0 en-US overrides",
      'Locale="en-US" Value="Plan"',
      'Locale="fr-FR" Value="Plan"',
    ],
    ["DisplayName: 0 en-US overrides", /<Override .*Plan Workbook" \/>/, ""],
    [
      "bt:String Pane.Label: the same words in both languages",
      'Value="Open pane"',
      'Value="Mở ngăn tác vụ"',
    ],
    ["bt:String MoreGroup.Label: 0 characters", 'DefaultValue="Khác"', 'DefaultValue=""'],
    [
      "bt:String Pane.Label: 126 characters, allowed 1 to 125",
      'Value="Open pane"',
      `Value="${"o".repeat(126)}"`,
    ],
    [
      "characters, allowed 1 to 250",
      'DefaultValue="Mở ngăn bên',
      `DefaultValue="${"o".repeat(250)}`,
    ],
    ["Description: ", 'DefaultValue="Kiểm tra chỉ tiêu', `DefaultValue="${"o".repeat(250)}`],
    // Addresses
    ["is not https", `id="Pane.Url" DefaultValue="https:`, `id="Pane.Url" DefaultValue="http:`],
    ["is not https", `IconUrl DefaultValue="https:`, `IconUrl DefaultValue="http:`],
    [
      "several origins",
      "https://localhost:3000/assets/icons/pane-80.png",
      "https://localhost:3001/assets/icons/pane-80.png",
    ],
    // Icons
    [
      "icon Check.16: no file assets/icons/cheque-16.png",
      "icons/check-16.png",
      "icons/cheque-16.png",
    ],
    [
      "icon Check.80: assets/icons/check-32.png is 32 x 32, declared 80",
      "icons/check-80.png",
      "icons/check-32.png",
    ],
    ["icon Check.16: assets/icons/README.md is no PNG", "icons/check-16.png", "icons/README.md"],
    [
      "HighResolutionIconUrl: assets/icons/product-32.png is 32 x 32, declared 64",
      "product-64.png",
      "product-32.png",
    ],
    ["Group Plan.CheckGroup: icon sizes “32 80”", CHECK_ICON, ""],
    // Commands
    ["id Plan.Check stands twice", 'id="Plan.Pane"', 'id="Plan.Check"'],
    ["Control Button has no id", ' id="Plan.Pane"', ""],
    ["function print is not known", ">check<", ">print<"],
    ["function check has no button", ">check<", ">print<"],
    [
      "several task panes: Other, Plan.Taskpane",
      EXECUTE,
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Other</TaskpaneId><SourceLocation resid="Pane.Url" /></Action>',
    ],
    // Runtime
    [
      "FunctionFile Commands.Url is not in the runtime Pane.Url",
      '<FunctionFile resid="Pane.Url" />',
      '<FunctionFile resid="Commands.Url" />',
    ],
    [
      "SourceLocation Help.Url is not in the runtime Pane.Url",
      '<SourceLocation resid="Pane.Url" />',
      '<SourceLocation resid="Help.Url" />',
    ],
    [
      "SourceLocation Functions.Url is not in the runtime Pane.Url",
      /(<Page>\s*<SourceLocation resid=)"Pane.Url"/,
      '$1"Functions.Url"',
    ],
    ["runtime lifetime short, expected long", 'lifetime="long"', 'lifetime="short"'],
    ["there is no shared runtime", /<Runtimes>[^]*<\/Runtimes>/, ""],
    [
      "DefaultSettings opens another page",
      `SourceLocation DefaultValue="${PANE}"`,
      'SourceLocation DefaultValue="https://localhost:3000/home.html"',
    ],
    // Order
    [
      "DesktopFormFactor holds “ExtensionPoint FunctionFile”",
      /(<FunctionFile .*\/>)([^]*<\/ExtensionPoint>)/,
      "$2$1",
    ],
    [
      "Host Workbook holds “DesktopFormFactor Runtimes AllFormFactors”",
      /(<Runtimes>[^]*<\/AllFormFactors>)([^]*<\/DesktopFormFactor>)/,
      "$2$1",
    ],
    [
      "CustomTab Plan.Tab holds “Label Group Group Group Group Group”",
      /(<CustomTab .*>)([^]*)(<Label resid="Tab.Label" \/>)/,
      "$1$3$2",
    ],
    [
      "Group Plan.DeadlinesGroup holds “Label Icon”",
      /<Control xsi:type="Button" id="Plan.Deadlines">[^]*?<\/Control>/,
      "",
    ],
    ["Action ShowTaskpane holds “FunctionName”", '"ExecuteFunction"', '"ShowTaskpane"'],
    [
      "OfficeApp TaskPaneApp holds",
      /(<Requirements>[^]*?)(<Permissions>.*<\/Permissions>)/,
      "$2$1",
    ],
    // Form
    ["the manifest is not well-formed XML", "</Group>", ""],
  ])("says: %s", (problem, before, after) => {
    expect(problemsWith(before, after)).toContainEqual(expect.stringContaining(problem));
  });

  it("says one sentence for one fault", () => {
    expect(problemsWith("1.14", "1.13")).toHaveLength(1);
    expect(problemsWith('<bt:Override Locale="en-US" Value="Plan" />', "")).toHaveLength(1);
    expect(problemsWith("icons/check-80.png", "icons/check-32.png")).toHaveLength(2); // group and button
  });
});

describe("pngSize", () => {
  it.each([
    [readFileSync(join(ROOT, "assets/icons/product-64.png")), { width: 64, height: 64 }],
    [new TextEncoder().encode("no picture, but more than twenty-four bytes"), null],
    [new Uint8Array(0), null],
  ])("reads the header only of a PNG", (bytes, size) => {
    expect(pngSize(bytes)).toEqual(size);
  });
});
