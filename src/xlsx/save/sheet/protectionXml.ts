import { attributes } from "../../write/xmlWriting";
import type { Protection } from "../changes";

/** `<sheetProtection>` without a password. In this element 1 means refused. Source: ECMA-376 part 1, 18.3.1.85. */
export function protectionXml(prefix: string, allowed: Protection): string {
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
