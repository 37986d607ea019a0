import { escaped } from "../write/xmlWriting";
import { decodeUtf8 } from "../xml/utf8";
import type { Slice } from "./slices";
import type { SpanEdit } from "./spanEdits";

/** Attributes to be set, by name; null takes one away. */
export type AttributePatch = Readonly<Record<string, string | number | null>>;

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** An open or empty tag with some attributes set or gone; the others stay as they are written. */
export function patchedTag(tag: string, patch: AttributePatch): string {
  const left = new Map(Object.entries(patch));
  const written = (name: string, value: string | number | null): string =>
    value === null ? "" : ` ${name}="${escaped(String(value))}"`;
  const patched = tag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    return written(name, value);
  });
  const more = [...left].map(([name, value]) => written(name, value)).join("");
  return more === "" ? patched : patched.replace(/\s*\/?>$/, (end) => more + end.trimStart());
}

/** The edits that set attributes of an element and put a text at the end of its content. */
export function elementEdits(
  bytes: Uint8Array,
  slice: Slice,
  change: { readonly attributes?: AttributePatch; readonly append?: string }
): readonly SpanEdit[] {
  const { attributes = {}, append = "" } = change;
  const tag = decodeUtf8(bytes, slice.start, slice.tagEnd);
  const patched = patchedTag(tag, attributes);
  const { start, tagEnd, contentEnd } = slice;
  if (slice.closed && append !== "") {
    return [{ start, end: tagEnd, text: openedTag(patched, append) }];
  }
  const edits: SpanEdit[] = [];
  if (patched !== tag) edits.push({ start, end: tagEnd, text: patched });
  if (append !== "") edits.push({ start: contentEnd, end: contentEnd, text: append });
  return edits;
}

/** A tag, open or empty, around some content: `<a>content</a>`. */
export function openedTag(tag: string, content: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
  return `${tag.replace(/\s*\/?>$/, ">")}${content}</${name}>`;
}

/** An element as its first tag and the rest; an attribute may hold `>`. */
export function splitTag(element: string): readonly [tag: string, rest: string] {
  const end = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(element)?.[0].length ?? element.length;
  return [element.slice(0, end), element.slice(end)];
}
