import { childEdits } from "../placedChild";
import { childNamed, childSlices, prefixOf, sliceText, type Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { elementEdits } from "../tags";

/** The lists of styles.xml that we add to, in the order that the schema demands. Source: ECMA-376 part 1, 18.8.39. */
const ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " "
  );

export type ListName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** A list of styles.xml with what is added to it. */
export interface ItemList {
  /** The item's text, or null where there is none. */
  item(index: number): string | null;
  readonly items: readonly string[];
  /** The index of an item, added where the list has it not. */
  indexOf(item: string): number;
  edits(): readonly SpanEdit[];
}

/** A list; `first` are the items without which the others would mean something else, where the file has no list. */
export function itemList(
  bytes: Uint8Array,
  root: Slice,
  name: ListName,
  first: readonly string[]
): ItemList {
  const list = childNamed(bytes, root, name);
  const known = childSlices(bytes, list).map((item) => sliceText(bytes, item));
  const items = known.length > 0 ? known : [...first];
  const before = known.length;
  const indexes = new Map<string, number>();
  items.forEach((item, index) => {
    if (!indexes.has(item)) indexes.set(item, index);
  });
  const given = items.length;
  return {
    items,
    item: (index) => items[index] ?? null,
    indexOf(item) {
      const index = indexes.get(item) ?? items.push(item) - 1;
      indexes.set(item, index);
      return index;
    },
    edits() {
      if (items.length === given) return [];
      const added = items.slice(before).join("");
      const count = items.length;
      if (list) return elementEdits(bytes, list, { attributes: { count }, append: added });
      const prefix = prefixOf(bytes, root);
      const text = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
      const children = childSlices(bytes, root);
      return childEdits({ bytes, parent: root, children, order: ORDER }, name, text);
    },
  };
}
