import { XmlElement, type XmlDocument } from "@rgrove/parse-xml";

/** The element's own children, in order. */
export function childElements(parent: XmlElement | XmlDocument): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

/** The element and everything inside it, in document order. */
export function allElements(parent: XmlElement): XmlElement[] {
  return [parent, ...childElements(parent).flatMap(allElements)];
}

/** Every element inside with that name, prefix included (`bt:Image`). */
export function elementsNamed(parent: XmlElement, name: string): XmlElement[] {
  return allElements(parent).filter((element) => element.name === name);
}

/** The element's name with the id, resid or xsi:type that tells it from its like. */
export function labelOf(element: XmlElement): string {
  const { id, resid } = element.attributes;
  const mark = id ?? resid ?? element.attributes["xsi:type"];
  return mark ? `${element.name} ${mark}` : element.name;
}

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
