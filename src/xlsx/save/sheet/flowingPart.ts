import { columnLetters } from "../../../domain/sheet";
import { decodeUtf8 } from "../../xml/utf8";
import type { BodyRow, SheetBody } from "../changes";
import type { LookPatch } from "../look";
import { childNamed, prefixOf, rootSlice } from "../slices";
import { openedTag } from "../tags";
import type { StyleIndex } from "./cellEdits";
import { cellXml } from "./cellXml";

/** Large enough that a piece costs little, small enough that a few of them may wait. */
const PIECE = 256 * 1024;

const ENCODER = new TextEncoder();

/** A worksheet part piece by piece: its rows are made as they are asked for, and put into a sheet that has none. */
export function* flowingPart(
  frame: Uint8Array,
  { rows }: SheetBody,
  style: StyleIndex
): Generator<Uint8Array> {
  const root = rootSlice(frame)!;
  const data = childNamed(frame, root, "sheetData")!;
  const [open, close] = openedTag(decodeUtf8(frame, data.start, data.tagEnd), "\n").split("\n");
  yield frame.subarray(0, data.start);
  const rowXml = rowWriter(prefixOf(frame, root), style);
  let text = open!;
  let number = 0;
  for (const row of rows()) {
    text += rowXml(row, ++number);
    if (text.length < PIECE) continue;
    yield ENCODER.encode(text);
    text = "";
  }
  yield ENCODER.encode(text + close!);
  yield frame.subarray(data.end);
}

/** Writes rows just as they are written into a sheet that is held whole. */
function rowWriter(prefix: string, style: StyleIndex): (row: BodyRow, number: number) => string {
  const styles = new Map<LookPatch | undefined, number>();
  const styleOf = (look: LookPatch | undefined): number => {
    const known = styles.get(look);
    if (known !== undefined) return known;
    const index = style(0, look, true);
    styles.set(look, index);
    return index;
  };
  const letters: string[] = [];
  const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));
  return ({ height, grouped, cells }, number) => {
    const outline = grouped ? ' outlineLevel="1"' : "";
    const start = `<${prefix}row r="${number}" ht="${height}" customHeight="1"${outline}`;
    let content = "";
    cells.forEach(({ value, formula, look }, column) => {
      const address = `${lettersOf(column)}${number}`;
      const cell = { address, style: styleOf(look), value };
      content += cellXml(
        prefix,
        formula === undefined ? cell : { ...cell, formula: { text: formula } }
      );
    });
    return content === "" ? `${start}/>` : `${start}>${content}</${prefix}row>`;
  };
}
