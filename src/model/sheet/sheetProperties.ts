import type { PageSetup } from "../../domain/authoredBook";
import type { Area, Visibility } from "../../domain/sheet";
import type { CellComment } from "./cellComment";
import type { ConditionalFormat } from "./conditionalFormat";
import type { ProtectionOptions } from "../../xlsx/save/changes";
import type { Validation } from "./validation";

/** Everything about a sheet that is not in its cells. It is replaced, never changed, so that a before-image is the old object. */
export interface SheetProperties {
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, or empty for none. */
  readonly tabColor: string;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** In points, for rows that were given a height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In characters of the default font, for columns that were given a width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** How deep rows and columns are grouped: 1 to 7. */
  readonly rowLevels: ReadonlyMap<number, number>;
  readonly columnLevels: ReadonlyMap<number, number>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly comments: readonly CellComment[];
  /** The first wins where two rules disagree. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Null where the sheet is not protected. */
  readonly protection: ProtectionOptions | null;
  readonly page: PageSetup;
  /** The whole sheet was cleared: nothing of the looks that its file gives it may come back. */
  readonly cleared: boolean;
}

/** Points; what Excel gives Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Characters; what Excel gives Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 8.43;

/** A new sheet. */
export function newSheetProperties(name: string): SheetProperties {
  return {
    name,
    visibility: "visible",
    tabColor: "",
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    rowLevels: new Map(),
    columnLevels: new Map(),
    freeze: { rows: 0, columns: 0 },
    validations: [],
    comments: [],
    conditionalFormats: [],
    protection: null,
    page: { orientation: "portrait", fitToWidth: false },
    cleared: false,
  };
}
