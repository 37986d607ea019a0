import type { Area, CellValue } from "../domain/sheet";
import { columnCount, rowCount } from "../model/area";
import type { AreaChangeKind, ModelChange } from "../model/journal/changes";
import type { WorkbookModel } from "../model/workbookModel";
import type { EventHub } from "./eventHub";
import { localAddress } from "./objects/address";
import type { BookSession } from "./objects/bookSession";
import { valueType, wireValue } from "./objects/cellValues";

/** Excel.DataChangeType of the changes that `onChanged` tells of. */
const CHANGE_TYPES: Readonly<Partial<Record<AreaChangeKind, string>>> = {
  cells: "RangeEdited",
  sorted: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
};

/** Who changed the workbook: this add-in, or somebody at the grid. */
export type TriggerSource = "ThisLocalAddin" | "Unknown";

/** Turns the model's changes into the API's events. */
export class ChangeEvents {
  private activeId: string;

  constructor(
    private readonly model: WorkbookModel,
    private readonly session: BookSession,
    private readonly hub: EventHub
  ) {
    this.activeId = model.activeSheet.id;
  }

  /** Sends what a batch of changes means to those who listen. */
  tell(changes: readonly ModelChange[], triggerSource: TriggerSource): void {
    for (const change of changes) {
      if ("area" in change) this.tellOfArea(change, triggerSource);
      else if ("sheetId" in change) this.tellOfSheet(change.kind, change.sheetId);
    }
  }

  /** Ranges follow rows and columns that somebody else inserted or deleted. */
  follow(changes: readonly ModelChange[]): void {
    for (const change of changes) {
      const sheet = "area" in change ? this.model.sheet(change.sheetId) : null;
      if (!sheet || !("area" in change)) continue;
      const { kind, area } = change;
      const sign = kind.endsWith("Inserted") ? 1 : -1;
      if (kind === "rowsInserted" || kind === "rowsDeleted") {
        this.session.moved(sheet, "rows", area.top, sign * rowCount(area));
      } else if (kind === "columnsInserted" || kind === "columnsDeleted") {
        this.session.moved(sheet, "columns", area.left, sign * columnCount(area));
      }
    }
  }

  private tellOfArea(
    { kind, sheetId, area, detail }: Extract<ModelChange, { area: Area }>,
    triggerSource: TriggerSource
  ): void {
    const changeType = CHANGE_TYPES[kind];
    const sheet = this.model.sheet(sheetId);
    if (changeType === undefined || !sheet || !this.hub.hears("DataChanged", sheetId)) return;
    this.hub.send("DataChanged", sheetId, {
      address: localAddress(area),
      referenceId: this.session.rememberEvent(sheet, area),
      changeType,
      source: "Local",
      triggerSource,
      shiftDirection: "None",
      ...(detail && describe(detail)),
    });
  }

  private tellOfSheet(kind: ModelChange["kind"], sheetId: string): void {
    switch (kind) {
      case "sheetAdded":
        return this.hub.send("Added", sheetId, { source: "Local" });
      case "sheetDeleted":
        return this.hub.send("Deleted", sheetId, { source: "Local" });
      case "activated":
        this.hub.send("Deactivated", this.activeId, {});
        this.activeId = sheetId;
        return this.hub.send("Activated", sheetId, {});
      case "selection": {
        const sheet = this.model.sheet(sheetId);
        if (!sheet) return;
        return this.hub.send("SelectionChanged", sheetId, {
          address: localAddress(sheet.selection),
        });
      }
    }
  }
}

function describe({ before, after }: { before: CellValue; after: CellValue }): object {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
