import type { WorkbookModel } from "../../model/workbookModel";
import { HostObject } from "../hostObject";

/** Excel.Application, as far as a workbook's add-in asks it. */
export class Application extends HostObject {
  readonly shape = { name: "Application", scalars: ["calculationMode", "calculationState"] };
  readonly calculationMode = "Automatic";
  /** Whoever asks, asks after the calculation. */
  readonly calculationState = "Done";
  constructor(private readonly model: WorkbookModel) {
    super();
  }
  calculate(): void {
    this.model.recalculate();
  }
  /** Nothing to do: formulas are calculated when they are read, and at the end of a request. */
  suspendApiCalculationUntilNextSync(): void {}
  /** Nothing to do: the screen shows a request's changes at its end. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
