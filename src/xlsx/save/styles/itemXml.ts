import { childSlices, rootSlice, sliceText } from "../slices";

const ENCODER = new TextEncoder();

/** An element taken apart: its tag as an empty one, and its children by name with their texts. */
export interface ItemXml {
  readonly tag: string;
  readonly children: readonly (readonly [name: string, text: string])[];
}

/** Takes an element apart. */
export function itemXml(text: string): ItemXml {
  const bytes = ENCODER.encode(text);
  const root = rootSlice(bytes);
  if (!root) return { tag: text, children: [] };
  const tag = new TextDecoder().decode(bytes.subarray(root.start, root.tagEnd));
  return {
    tag: tag.replace(/\s*\/?>$/, "/>"),
    children: childSlices(bytes, root).map((child) => [child.name, sliceText(bytes, child)]),
  };
}

/** The children with some set or gone (null), in the order of a list; what the list does not name comes last. */
export function withChildren(
  children: ItemXml["children"],
  set: Readonly<Record<string, string | null>>,
  order: readonly string[]
): string {
  const kept = children.filter(([name]) => !(name in set));
  const added = Object.entries(set).flatMap(([name, text]) =>
    text === null ? [] : [[name, text] as const]
  );
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : Infinity);
  return [...kept, ...added]
    .sort(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map(([, text]) => text)
    .join("");
}
