import { XmlElement, parseXml } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";

/** The parts of a .docx file by name, each parsed: a part that is no XML is an error. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(entries.map(([name, part]) => [name, parseXml(strFromU8(part)).root!]));
}

/** All elements of a name, in order. */
export function elements(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return [...(child.name === name ? [child] : []), ...elements(child, name)];
  });
}

/** The text of each paragraph that says something. */
export function paragraphTexts(within: XmlElement): readonly string[] {
  return elements(within, "w:p")
    .map((paragraph) =>
      elements(paragraph, "w:t")
        .map(({ text }) => text)
        .join("")
    )
    .filter((text) => text !== "");
}

/** One attribute of every element of a name. */
export function attributes(within: XmlElement, name: string, attribute: string) {
  return elements(within, name).map((element) => element.attributes[attribute]);
}
