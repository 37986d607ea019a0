import type { Slice } from "./slices";
import type { SpanEdit } from "./spanEdits";
import { elementEdits } from "./tags";

/** An element and its children, as far as a new child's place depends on them. */
export interface Family {
  readonly bytes: Uint8Array;
  readonly parent: Slice;
  readonly children: readonly Slice[];
  /** The names of children in the order that the schema demands. */
  readonly order: readonly string[];
}

/** The edits that make a child read so: in place of the old one, else where the schema wants it; empty takes it away. */
export function childEdits(family: Family, name: string, text: string): readonly SpanEdit[] {
  const { bytes, parent, children, order } = family;
  const old = children.find((child) => child.name === name);
  if (old) return [{ start: old.start, end: old.end, text }];
  if (text === "") return [];
  const place = order.indexOf(name);
  const next = children.find((child) => order.indexOf(child.name) > place);
  if (!next) return elementEdits(bytes, parent, { append: text });
  return [{ start: next.start, end: next.start, text }];
}
