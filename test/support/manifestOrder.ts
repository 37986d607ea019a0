import { type XmlElement } from "@rgrove/parse-xml";
import { childElements, labelOf } from "./manifestElements";

/**
 * What each element holds, in the order Office takes it: `?` may be absent, `+` one or more, `*` any number.
 * Only what this manifest may use; an element without a line holds none. Keys carry the xsi:type.
 * Source: Microsoft's reference of the add-in only manifest, learn.microsoft.com/javascript/api/manifest.
 */
const CONTENT: Readonly<Record<string, string>> = {
  "OfficeApp:TaskPaneApp":
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides:VersionOverridesV1_0": "Hosts Resources",
  "Host:Workbook": "Runtimes AllFormFactors? DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint:CustomFunctions": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "FunctionFile ExtensionPoint+",
  "ExtensionPoint:PrimaryCommandSurface": "CustomTab",
  CustomTab: "Group+ Label",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  "Control:Button": "OverriddenByRibbonApi? Label Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action:ExecuteFunction": "FunctionName",
  "Action:ShowTaskpane": "TaskpaneId SourceLocation Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Elements that hold others or elements of the wrong kind, or in an order that Office refuses. */
export function orderProblems(root: XmlElement): string[] {
  const type = root.attributes["xsi:type"];
  const content = CONTENT[type ? `${root.name}:${type}` : root.name] ?? "";
  const children = childElements(root);
  const names = children.map(({ name }) => `${name} `).join("");
  const below = children.flatMap(orderProblems);
  if (patternOf(content).test(names)) return below;
  return [
    `${labelOf(root)} holds “${names.trim()}”, expected “${content}” in this order`,
    ...below,
  ];
}

function patternOf(content: string): RegExp {
  const parts = content.split(" ").filter(Boolean);
  return new RegExp(
    `^${parts.map((part) => part.replace(/^([\w:]+)(.*)$/, "(?:$1 )$2")).join("")}$`
  );
}
