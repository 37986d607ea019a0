import { XmlElement, parseXml } from "@rgrove/parse-xml";
import type { Text } from "../../domain/text";
import { attributeNamed, childrenNamed } from "../../xlsx/xml/element";

/** What a press on a button does. */
export type RibbonAction =
  { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: Text;
  /** The head and the text of its tip. */
  readonly title: Text;
  readonly tip: Text;
  /** The path of the 32-pixel icon on our own server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: Text;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in's tab. */
export interface RibbonTab {
  readonly id: string;
  readonly label: Text;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel makes of a manifest: names of the add-in, and its tabs with their groups and buttons. */
export interface ManifestRibbon {
  readonly addinId: string;
  readonly tabs: readonly RibbonTab[];
}

/** Reads the ribbon of a manifest as Excel does, resources and languages resolved; it is ours, so it is not mistrusted. */
export function manifestRibbon(xml: string): ManifestRibbon {
  const { root } = parseXml(xml);
  if (!root) return { addinId: "", tabs: [] };
  const resources = resourcesOf(descendants(root, "Resources")[0]);
  return {
    addinId: childrenNamed(root, "Id")[0]?.text.trim() ?? "",
    tabs: descendants(root, "CustomTab").map((tab) => ({
      id: attributeNamed(tab, "id") ?? "",
      label: textOf(tab, "Label", resources),
      groups: childrenNamed(tab, "Group").map((group) => ({
        id: attributeNamed(group, "id") ?? "",
        label: textOf(group, "Label", resources),
        buttons: childrenNamed(group, "Control").map((control) => buttonOf(control, resources)),
      })),
    })),
  };
}

const ICON_SIZE = "32";

function buttonOf(control: XmlElement, resources: ReadonlyMap<string, Text>): RibbonButton {
  const supertip = childrenNamed(control, "Supertip")[0];
  const images = childrenNamed(childrenNamed(control, "Icon")[0], "Image");
  const image = images.find((one) => attributeNamed(one, "size") === ICON_SIZE);
  const address = (image && resources.get(attributeNamed(image, "resid") ?? "")?.vi) ?? "";
  const action = childrenNamed(control, "Action")[0];
  const name = childrenNamed(action, "FunctionName")[0]?.text.trim();
  return {
    id: attributeNamed(control, "id") ?? "",
    label: textOf(control, "Label", resources),
    title: textOf(supertip, "Title", resources),
    tip: textOf(supertip, "Description", resources),
    icon: address === "" ? "" : new URL(address).pathname,
    action: name === undefined ? { kind: "pane" } : { kind: "function", name },
  };
}

function textOf(
  parent: XmlElement | undefined,
  name: string,
  resources: ReadonlyMap<string, Text>
): Text {
  const element = childrenNamed(parent, name)[0];
  const found = element && resources.get(attributeNamed(element, "resid") ?? "");
  return found ?? { vi: "", en: "" };
}

/** Strings, images and addresses by id; the manifest's own language is Vietnamese. */
function resourcesOf(resources: XmlElement | undefined): ReadonlyMap<string, Text> {
  const entries = (resources ? elementsOf(resources) : []).flatMap(elementsOf);
  return new Map(
    entries.map((entry) => {
      const vi = attributeNamed(entry, "DefaultValue") ?? "";
      const english = childrenNamed(entry, "Override").find(
        (one) => attributeNamed(one, "Locale") === "en-US"
      );
      const en = (english && attributeNamed(english, "Value")) ?? vi;
      return [attributeNamed(entry, "id") ?? "", { vi, en }];
    })
  );
}

function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement);
}

function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => [
    ...childrenNamed(new XmlElement("", {}, [child]), name),
    ...descendants(child, name),
  ]);
}
