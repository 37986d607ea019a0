import { fault, isFault, type Fault } from "../../problems";
import { mergesXml } from "../../write/worksheetXml";
import type { SheetChanges } from "../changes";
import { editablePart } from "../editablePart";
import { isUnsaved, type Refusal } from "../saveProblem";
import { withEdits, type SpanEdit } from "../spanEdits";
import type { StylesPatch } from "../styles/patchStyles";
import { columnRuns, columnsXml, columnStyleIn } from "./columnRuns";
import { conditionalEdits } from "./conditionalEdits";
import { dataEdits } from "./dataEdits";
import { dimensionEdits } from "./dimensionEdits";
import { elementEdit, elementOf } from "./elementPlaces";
import { indexSheet, type SheetIndex } from "./indexSheet";
import { orderedSheet } from "./orderedSheet";
import { outlineEdits } from "./outlineEdits";
import { pageEdits, propertyEdits } from "./pageEdits";
import { protectionEdits } from "./protectionEdits";
import { validationEdits } from "./validationEdits";
import { viewEdits } from "./viewEdits";

/** A worksheet part with its changes. */
export interface PatchedSheet {
  readonly bytes: Uint8Array;
  /** Whether a cell that had a formula has none now. */
  readonly formulasGone: boolean;
}

/** A worksheet part with its changes; whatever they do not touch stays byte for byte. */
export function patchSheet(
  content: Uint8Array,
  part: string,
  changes: SheetChanges,
  styles: StylesPatch
): PatchedSheet | Fault | Refusal {
  const utf8 = editablePart(content, part);
  if (isFault(utf8)) return utf8;
  const wanted = wantedRows(changes);
  const first = indexSheet(utf8, part, wanted);
  if (isFault(first)) return first;
  if (first.regular || wanted === NO_ROW) return edited(first, part, changes, styles);
  const ordered = orderedSheet(utf8, part);
  const second = isFault(ordered) ? ordered : indexSheet(ordered, part, wanted);
  return isFault(second) ? second : edited(second, part, changes, styles);
}

/** What goes with the cells when a sheet is cleared. */
const CLEARED: readonly string[] = ["conditionalFormatting", "hyperlinks"];

const NO_ROW = (): boolean => false;

function wantedRows({ cells, rows, cleared }: SheetChanges): (row: number) => boolean {
  if (cleared || (cells.length === 0 && rows.length === 0)) return NO_ROW;
  const touched = new Set([...cells, ...rows].map(({ row }) => row));
  return (row) => touched.has(row);
}

function edited(
  index: SheetIndex,
  part: string,
  changes: SheetChanges,
  styles: StylesPatch
): PatchedSheet | Fault | Refusal {
  const { bytes, prefix } = index;
  const data = elementOf(index, "sheetData");
  if (!data) return fault("part-unreadable", part);
  const { style } = styles;
  const runs = changes.cleared ? [] : columnRuns(bytes, elementOf(index, "cols"));
  const columnStyle = (column: number): number => columnStyleIn(runs, column);
  const cells = dataEdits(data, index, changes, { bytes, prefix, style, columnStyle });
  if (isUnsaved(cells)) return cells;
  const columns =
    changes.columns.length > 0 || changes.cleared
      ? elementEdit(index, "cols", columnsXml(prefix, runs, changes.columns, style))
      : [];
  // In the order of the schema: what comes to the same place is put in as it stands here.
  const edits: SpanEdit[] = [
    ...propertyEdits(index, changes),
    ...dimensionEdits(index, changes),
    ...viewEdits(index, changes),
    ...outlineEdits(index, changes),
    ...columns,
    ...cells.edits,
    ...protectionEdits(index, changes),
    ...(changes.merges ? elementEdit(index, "mergeCells", mergesXml(changes.merges, prefix)) : []),
    ...conditionalEdits(index, changes, styles),
    ...validationEdits(index, changes.validations ?? []),
    ...pageEdits(index, changes),
  ];
  if (changes.cleared) {
    const gone = index.elements.filter(({ name }) => CLEARED.includes(name));
    edits.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
  }
  return { bytes: withEdits(bytes, edits), formulasGone: cells.formulasGone };
}
