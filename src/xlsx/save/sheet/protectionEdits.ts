import { attributes } from "../../write/xmlWriting";
import type { ProtectionOptions, SheetChanges } from "../changes";
import type { SpanEdit } from "../spanEdits";
import { elementEdit } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";

/** The edits of a sheet's protection; a password goes with the old one. */
export function protectionEdits(
  index: SheetIndex,
  { protection }: SheetChanges
): readonly SpanEdit[] {
  if (protection === undefined) return [];
  const xml = protection ? protectionXml(index.prefix, protection) : "";
  return elementEdit(index, "sheetProtection", xml);
}

/** `<sheetProtection>` without a password. In this element 1 means refused. Source: ECMA-376 part 1, 18.3.1.85. */
function protectionXml(prefix: string, allowed: ProtectionOptions): string {
  const { selectionMode } = allowed;
  const refusedUnlessSaid = {
    formatCells: allowed.allowFormatCells,
    formatColumns: allowed.allowFormatColumns,
    formatRows: allowed.allowFormatRows,
    insertColumns: allowed.allowInsertColumns,
    insertRows: allowed.allowInsertRows,
    insertHyperlinks: allowed.allowInsertHyperlinks,
    deleteColumns: allowed.allowDeleteColumns,
    deleteRows: allowed.allowDeleteRows,
    sort: allowed.allowSort,
    autoFilter: allowed.allowAutoFilter,
    pivotTables: allowed.allowPivotTables,
  };
  const free = Object.entries(refusedUnlessSaid).filter(([, isAllowed]) => isAllowed);
  const tag = attributes({
    sheet: true,
    objects: !allowed.allowEditObjects,
    scenarios: !allowed.allowEditScenarios,
    ...Object.fromEntries(free.map(([name]) => [name, 0])),
    selectLockedCells: selectionMode !== "Normal",
    selectUnlockedCells: selectionMode === "None",
  });
  return `<${prefix}sheetProtection${tag}/>`;
}
