import type { Registers } from "../plan/registers/registers";

/** What is known beside the table itself. */
export interface RepairContext {
  readonly registers: Registers;
  readonly date1904: boolean;
}
