import { isFault, fault, type Fault } from "../../problems";
import { attributes } from "../../write/xmlWriting";
import { editablePart } from "../editablePart";
import { childSlices, prefixOf, rootSlice, sliceAttributes } from "../slices";
import { withEdits } from "../spanEdits";
import { elementEdits } from "../tags";

/** The part that says what each part holds. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The content types with some parts added (by name, with their type) and others gone. */
export function patchContentTypes(
  content: Uint8Array,
  added: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>
): Uint8Array | Fault {
  const bytes = editablePart(content, CONTENT_TYPES);
  if (isFault(bytes)) return bytes;
  const root = rootSlice(bytes);
  if (!root) return fault("part-unreadable", CONTENT_TYPES);
  const gone = new Set([...removed].map((part) => `/${part}`.toLowerCase()));
  const prefix = prefixOf(bytes, root);
  const overrides = [...added].map(([part, type]) => {
    const tag = attributes({ PartName: `/${part}`, ContentType: type });
    return `<${prefix}Override${tag}/>`;
  });
  const dropped = childSlices(bytes, root).filter((child) => {
    const named = sliceAttributes(bytes, child).get("PartName");
    return named !== undefined && gone.has(named.toLowerCase());
  });
  return withEdits(bytes, [
    ...dropped.map(({ start, end }) => ({ start, end, text: "" })),
    ...elementEdits(bytes, root, { append: overrides.join("") }),
  ]);
}
