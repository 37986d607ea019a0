import type { ProtectionOptions } from "../save/changes";
import { attributesOf, isTrue } from "../xml/attributes";
import type { TagCursor } from "../xml/tagCursor";

/** What `<sheetProtection>` still allows; null where it protects nothing. In this element 1 means refused. Source: ECMA-376 part 1, 18.3.1.85. */
export function protectionOf(tag: TagCursor): ProtectionOptions | null {
  const given = attributesOf(tag);
  if (!isTrue(given.get("sheet"))) return null;
  /** Refused unless the file says otherwise. */
  const allowed = (name: string): boolean => !isTrue(given.get(name) ?? "1");
  /** Allowed unless the file says otherwise. */
  const refused = (name: string): boolean => isTrue(given.get(name));
  return {
    allowAutoFilter: allowed("autoFilter"),
    allowDeleteColumns: allowed("deleteColumns"),
    allowDeleteRows: allowed("deleteRows"),
    allowEditObjects: !refused("objects"),
    allowEditScenarios: !refused("scenarios"),
    allowFormatCells: allowed("formatCells"),
    allowFormatColumns: allowed("formatColumns"),
    allowFormatRows: allowed("formatRows"),
    allowInsertColumns: allowed("insertColumns"),
    allowInsertHyperlinks: allowed("insertHyperlinks"),
    allowInsertRows: allowed("insertRows"),
    allowPivotTables: allowed("pivotTables"),
    allowSort: allowed("sort"),
    selectionMode: refused("selectUnlockedCells")
      ? "None"
      : refused("selectLockedCells")
        ? "Unlocked"
        : "Normal",
  };
}
