import { fault, isFault, type Fault } from "../../problems";
import { attributes } from "../../write/xmlWriting";
import { editablePart } from "../editablePart";
import { childSlices, prefixOf, rootSlice, sliceAttributes } from "../slices";
import { withEdits } from "../spanEdits";
import { elementEdits } from "../tags";

/** One relationship to add; `type` is its last word, e.g. `worksheet`. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

/** The part that holds the relationships of a part. */
export function relationshipsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationships part with some added, in the words of its kind of file, and others (by id) gone. */
export function patchRelationships(
  content: Uint8Array,
  part: string,
  added: readonly NewRelationship[],
  removed: ReadonlySet<string>
): Uint8Array | Fault {
  const bytes = editablePart(content, part);
  if (isFault(bytes)) return bytes;
  const root = rootSlice(bytes);
  if (!root) return fault("part-unreadable", part);
  const listed = childSlices(bytes, root).map((slice) => ({
    slice,
    attributes: sliceAttributes(bytes, slice),
  }));
  const strict = listed.some((one) => one.attributes.get("Type")?.startsWith(STRICT));
  const prefix = prefixOf(bytes, root);
  const append = added.map(({ id, type, target }) => {
    const tag = { Id: id, Type: (strict ? STRICT : TRANSITIONAL) + type, Target: target };
    return `<${prefix}Relationship${attributes(tag)}/>`;
  });
  const gone = listed.filter((one) => removed.has(one.attributes.get("Id") ?? ""));
  return withEdits(bytes, [
    ...gone.map(({ slice: { start, end } }) => ({ start, end, text: "" })),
    ...elementEdits(bytes, root, { append: append.join("") }),
  ]);
}
