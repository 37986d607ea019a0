import type { Snapshot } from "../../domain/sheet";

/** The workbook that a service works on. */
export interface Workbook {
  /** The whole workbook as plain data. */
  read(): Promise<Snapshot>;
}
