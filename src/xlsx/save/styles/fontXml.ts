import { escaped } from "../../write/xmlWriting";
import type { LookPatch } from "../look";
import { openedTag } from "../tags";
import { itemXml, withChildren } from "./itemXml";

/** Source: ECMA-376 part 1, 18.8.22 (CT_Font), in the order that Excel writes. */
const ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " "
  );

/** A `<font>` with what the patch names replaced; null where it names nothing of a font. */
export function patchedFont(font: string, prefix: string, look: LookPatch): string | null {
  const set: Record<string, string | null> = {};
  const flag = (name: string, on: boolean | undefined): void => {
    if (on !== undefined) set[name] = on ? `<${prefix}${name}/>` : null;
  };
  const value = (name: string, attribute: string, text: string | number | undefined): void => {
    if (text === undefined) return;
    set[name] = `<${prefix}${name} ${attribute}="${escaped(String(text))}"/>`;
  };
  flag("b", look.bold);
  flag("i", look.italic);
  flag("strike", look.strikethrough);
  flag("u", look.underline);
  value("sz", "val", look.fontSize);
  value("color", "rgb", look.fontColor && `FF${look.fontColor.replace("#", "")}`);
  value("name", "val", look.fontName);
  // A scheme would put the theme's font in place of the name.
  if (look.fontName !== undefined) set["scheme"] = null;
  if (Object.keys(set).length === 0) return null;
  const { tag, children } = itemXml(font);
  return openedTag(tag, withChildren(children, set, ORDER));
}
