import { type XmlElement, parseXml } from "@rgrove/parse-xml";
import type { Text } from "../src/domain/text";
import {
  type RibbonButton,
  type RibbonGroup,
  type RibbonTab,
  manifestRibbon,
} from "../src/workbench/ribbon/manifestRibbon";
import { attributeNamed, childrenNamed } from "../src/xlsx/xml/element";

/** The unified manifest in its own language, Vietnamese, and the file that says the same in English. */
export interface UnifiedManifest {
  readonly manifest: object;
  readonly english: Readonly<Record<string, string>>;
}

const SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v1.30";

const RUNTIME = "pane";

/**
 * The unified (JSON) manifest of Microsoft 365 that says what manifest.xml says; one is made from the other, so they cannot differ.
 * Perpetual Office does not take it. `xml` is the manifest of a server, `address` that server, without a last slash.
 */
export function unifiedManifest(xml: string, address: string): UnifiedManifest {
  const { addinId, tabs } = manifestRibbon(xml);
  const head = headOf(parseXml(xml).root!);
  const texts = [
    ["name.short", head.name],
    ["name.full", head.name],
    ["description.short", SHORT],
    ["description.full", head.description],
    ...tabs.flatMap((tab, index) => tabTexts(tab, `extensions[0].ribbons[0].tabs[${index}]`)),
  ] as const;
  const manifest = {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: "1.30",
    version: head.version,
    id: addinId,
    localizationInfo: {
      defaultLanguageTag: "vi-vn",
      additionalLanguages: [{ languageTag: "en-us", file: "en-us.json" }],
    },
    developer: {
      name: "Sổ Kế hoạch",
      websiteUrl: `${address}/assets/pages/help.html`,
      privacyUrl: `${address}/assets/pages/privacy.html`,
      termsOfUseUrl: `${address}/assets/pages/terms.html`,
    },
    name: { short: head.name.vi, full: head.name.vi },
    description: { short: SHORT.vi, full: head.description.vi },
    icons: { color: "color-192.png", outline: "outline-32.png" },
    accentColor: "#2B7CD3",
    authorization: {
      permissions: {
        resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }],
      },
    },
    validDomains: [new URL(address).host],
    extensions: [
      {
        requirements: { scopes: ["workbook"], capabilities: head.capabilities },
        runtimes: [runtime(tabs, address)],
        ribbons: [{ contexts: ["default"], tabs: tabs.map((tab) => tabOf(tab, address)) }],
        keyboardShortcuts: [
          { keyMappingFiles: { shortcutsUrl: `${address}/assets/shortcuts/shortcuts.json` } },
        ],
      },
    ],
  };
  return {
    manifest,
    english: {
      $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
      ...Object.fromEntries(texts.map(([path, { en }]) => [path, en])),
    },
  };
}

/** The list of add-ins has room for 80 letters. */
const SHORT: Text = {
  vi: "Kiểm tra, phân kỳ, theo dõi và tổng hợp sổ kế hoạch, ngay trong Excel.",
  en: "Checks, fills, follows and consolidates plan workbooks, inside Excel.",
};

/** Every page and function in the one long-lived runtime. */
function runtime(tabs: readonly RibbonTab[], address: string) {
  const buttons = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
  return {
    id: RUNTIME,
    type: "general",
    lifetime: "long",
    code: { page: `${address}/taskpane.html` },
    actions: buttons.map((button) =>
      button.action.kind === "function"
        ? { id: actionId(button), type: "executeFunction" }
        : { id: actionId(button), type: "openPage", view: "Plan.Taskpane" }
    ),
    customFunctions: {
      namespace: { id: "KH", name: "KH" },
      allowCustomDataForDataTypeAny: true,
      metadataUrl: `${address}/assets/functions/functions.json`,
    },
  };
}

function actionId({ id, action }: RibbonButton): string {
  return action.kind === "function" ? action.name : id;
}

function tabOf({ id, label, groups }: RibbonTab, address: string) {
  return { id, label: label.vi, groups: groups.map((group) => groupOf(group, address)) };
}

function groupOf({ id, label, buttons }: RibbonGroup, address: string) {
  return {
    ...{ id, label: label.vi, icons: iconsOf(buttons[0]!, address) },
    controls: buttons.map((button) => ({
      ...{ id: button.id, type: "button", label: button.label.vi },
      icons: iconsOf(button, address),
      supertip: { title: button.title.vi, description: button.tip.vi },
      actionId: actionId(button),
    })),
  };
}

function iconsOf({ icon }: RibbonButton, address: string) {
  const file = icon.slice(icon.lastIndexOf("/") + 1);
  return [16, 32, 80].map((size) => ({
    size,
    url: `${address}/assets/icons/${file.replace("-32.", `-${size}.`)}`,
  }));
}

function tabTexts(tab: RibbonTab, path: string): (readonly [path: string, text: Text])[] {
  return [
    [`${path}.label`, tab.label],
    ...tab.groups.flatMap((group, at) => groupTexts(group, `${path}.groups[${at}]`)),
  ];
}

function groupTexts(group: RibbonGroup, path: string): (readonly [path: string, text: Text])[] {
  return [
    [`${path}.label`, group.label],
    ...group.buttons.flatMap((button, at) => [
      [`${path}.controls[${at}].label`, button.label] as const,
      [`${path}.controls[${at}].supertip.title`, button.title] as const,
      [`${path}.controls[${at}].supertip.description`, button.tip] as const,
    ]),
  ];
}

/** What stands above the ribbon: version, name, description and what Excel must offer. */
function headOf(root: XmlElement) {
  const child = (name: string) => childrenNamed(root, name)[0]!;
  const text = (name: string): Text => ({
    vi: attributeNamed(child(name), "DefaultValue")!,
    en: attributeNamed(childrenNamed(child(name), "Override")[0]!, "Value")!,
  });
  const sets = childrenNamed(childrenNamed(child("Requirements"), "Sets")[0], "Set");
  return {
    // The unified manifest counts in three parts.
    version: child("Version").text.split(".").slice(0, 3).join("."),
    name: text("DisplayName"),
    description: text("Description"),
    capabilities: sets.map((set) => ({
      name: attributeNamed(set, "Name"),
      minVersion: attributeNamed(set, "MinVersion"),
    })),
  };
}
