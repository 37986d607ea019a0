import { singleCell } from "../../model/area";
import { itemNotFound } from "../hostError";
import { HostObject } from "../hostObject";
import { Application } from "./application";
import { NamedItemCollection } from "./namedItems";
import type { Session } from "./session";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheets";

/** Excel.Workbook: the root of all paths. */
export class Workbook extends HostObject {
  readonly shape = { name: "Workbook", scalars: ["name"] };
  readonly worksheets: WorksheetCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly application: Application;

  constructor(
    private readonly session: Session,
    /** The file's name. */
    readonly name: string
  ) {
    super();
    this.worksheets = new WorksheetCollection(session);
    this.names = new NamedItemCollection(session, null);
    this.settings = new SettingCollection(session);
    this.application = new Application(session.model);
  }

  getSelectedRange(): HostObject {
    const { activeSheet } = this.session.model;
    return this.session.range(activeSheet, activeSheet.selection);
  }
  getActiveCell(): HostObject {
    const { activeSheet } = this.session.model;
    const { top, left } = activeSheet.selection;
    return this.session.range(activeSheet, singleCell(top, left));
  }

  /** What `getRange` of a change event asks for. */
  _GetRangeForEventByReferenceId(referenceId: string): HostObject {
    const found = this.session.rangeOfEvent(referenceId);
    if (!found) throw itemNotFound();
    return found;
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): HostObject | null {
    return this.session.rangeOfEvent(referenceId);
  }
}
