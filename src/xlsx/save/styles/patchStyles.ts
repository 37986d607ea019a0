import { builtinFormat } from "../../parts/builtinFormats";
import { fault, type Fault } from "../../problems";
import { attributes } from "../../write/xmlWriting";
import { unescaped } from "../../xml/xmlText";
import type { LookPatch } from "../look";
import { childNamed, prefixOf, rootSlice, sliceAttributes, type Slice } from "../slices";
import { withEdits } from "../spanEdits";
import type { StyleIndex } from "../sheet/cellEdits";
import { patchedBorder } from "./borderXml";
import { patchedFormat } from "./cellFormatXml";
import { conditionalLookXml } from "./conditionalLookXml";
import { patchedFont } from "./fontXml";
import { itemList, type ItemList } from "./itemList";
import { itemXml } from "./itemXml";

const FIRST_CUSTOM_FORMAT = 164;
const LAST_BUILTIN_FORMAT = 49;

/** The styles of a workbook while cells are given new ones; those that are there keep their indexes. */
export interface StylesPatch {
  readonly style: StyleIndex;
  /** The index of what a conditional format changes in a look. */
  conditionalLook(look: LookPatch): number;
  /** The part with what was added; the same bytes where nothing was. */
  bytes(): Uint8Array;
}

/** Styles to add to; `part` is for messages. */
export function patchStyles(bytes: Uint8Array, part: string): StylesPatch | Fault {
  const root = rootSlice(bytes);
  if (!root) return fault("part-unreadable", part);
  const prefix = prefixOf(bytes, root);
  const tag = (text: string): string => text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const list = (name: Parameters<typeof itemList>[2], ...first: string[]): ItemList =>
    itemList(bytes, root, name, first.map(tag));
  const formats = numberFormats(bytes, root, prefix, list("numFmts"));
  const fonts = list("fonts", '<font><sz val="11"/><name val="Calibri"/></font>');
  const fills = list("fills", patternFill("none"), patternFill("gray125"));
  const borders = list("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>");
  const cells = list("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  const conditional = list("dxfs");
  const known = new Map<string, number>();

  function add(base: string, look: LookPatch): number {
    const attribute = (name: string): number =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)`).exec(itemXml(base).tag)?.[1] ?? 0);
    const font = patchedFont(fonts.item(attribute("fontId")) ?? tag("<font/>"), prefix, look);
    const border =
      look.borders &&
      patchedBorder(borders.item(attribute("borderId")) ?? tag("<border/>"), prefix, look.borders);
    const { numberFormat, fill } = look;
    const parts = {
      ...(numberFormat !== undefined && { numFmtId: formats.idOf(numberFormat) }),
      ...(font !== null && { fontId: fonts.indexOf(font) }),
      ...(fill !== undefined && { fillId: fill ? fills.indexOf(tag(solidFill(fill))) : 0 }),
      ...(border && { borderId: borders.indexOf(border) }),
    };
    return cells.indexOf(patchedFormat(base, prefix, parts, look));
  }

  return {
    style(base, look, keepsPrefix) {
      const text = cells.item(base) ?? cells.item(0);
      const dropsPrefix = !keepsPrefix && text !== null && PREFIXED.test(text);
      const patch = dropsPrefix ? { ...look, quotePrefix: false } : look;
      if (text === null || !patch) return text === null ? 0 : base;
      const key = `${base} ${JSON.stringify(patch)}`;
      const index = known.get(key) ?? add(text, patch);
      known.set(key, index);
      return index;
    },
    conditionalLook: (look) => conditional.indexOf(conditionalLookXml(prefix, look, formats.idOf)),
    bytes: () =>
      withEdits(
        bytes,
        [formats.list, fonts, fills, borders, cells, conditional].flatMap((one) => one.edits())
      ),
  };
}

const PREFIXED = /^<[^>]*\squotePrefix\s*=\s*["'](?:1|true)["']/;

function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFill(color: string): string {
  const rgb = `FF${color.replace("#", "")}`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Number formats by code: those of the file, then the built-in ones, then new ones. */
function numberFormats(
  bytes: Uint8Array,
  root: Slice,
  prefix: string,
  list: ItemList
): { readonly list: ItemList; idOf(code: string): number } {
  const ids = new Map<string, number>();
  let highest = FIRST_CUSTOM_FORMAT - 1;
  for (const item of list.items) {
    const found = itemAttributes(item);
    const id = Number(found.get("numFmtId"));
    const code = unescaped(found.get("formatCode") ?? "");
    if (code !== "" && !ids.has(code)) ids.set(code, id);
    highest = Math.max(highest, id);
  }
  for (let id = 1; id <= LAST_BUILTIN_FORMAT; id++) {
    const code = builtinFormat(id);
    const taken = childNamed(bytes, root, "numFmts") && [...ids.values()].includes(id);
    if (code !== undefined && !ids.has(code) && !taken) ids.set(code, id);
  }
  return {
    list,
    idOf(code) {
      if (code === "" || /^general$/i.test(code)) return 0;
      let id = ids.get(code);
      if (id === undefined) {
        ids.set(code, (id = ++highest));
        list.indexOf(`<${prefix}numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
      }
      return id;
    },
  };
}

function itemAttributes(item: string): ReadonlyMap<string, string> {
  const bytes = new TextEncoder().encode(item);
  const root = rootSlice(bytes);
  return root ? sliceAttributes(bytes, root) : new Map<string, string>();
}
