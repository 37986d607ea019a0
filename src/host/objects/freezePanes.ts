import { GRID } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { required } from "../hostError";
import { HostObject } from "../hostObject";
import type { Session } from "./session";

/** Excel.WorksheetFreezePanes: the rows and columns that stay in sight. */
export class WorksheetFreezePanes extends HostObject {
  readonly shape = { name: "WorksheetFreezePanes", scalars: [] };
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel
  ) {
    super();
  }
  freezeRows(rows = 0): void {
    this.sheet.setFreeze({ rows, columns: 0 });
  }
  freezeColumns(columns = 0): void {
    this.sheet.setFreeze({ rows: 0, columns });
  }
  /** The range is what stays in sight, from the sheet's first cell on. */
  freezeAt(range: unknown): void {
    const area = this.session.areaOn(this.sheet, range);
    const rows = area.bottom === GRID.bottom ? 0 : area.bottom + 1;
    const columns = area.right === GRID.right ? 0 : area.right + 1;
    this.sheet.setFreeze({ rows, columns });
  }
  unfreeze(): void {
    this.sheet.setFreeze({ rows: 0, columns: 0 });
  }
  getLocation(): HostObject {
    return required(this.getLocationOrNullObject());
  }
  getLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    return this.session.range(this.sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? GRID.bottom : rows - 1,
      right: columns === 0 ? GRID.right : columns - 1,
    });
  }
}
