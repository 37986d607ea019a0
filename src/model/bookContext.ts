import type { CalculationNotes } from "./calculation/calculationNotes";
import type { TextPool } from "./cells/textPool";
import type { FormatPool } from "./format/formatPool";
import type { Changes } from "./journal/changes";
import type { Journal } from "./journal/journal";
import type { NameEntry } from "./names/nameEntry";
import type { SheetStore } from "./sheet/sheetStore";

/** How a workbook takes what is typed into it. */
export interface InputSettings {
  /** For tests: a written text that would change its meaning is a `StrictWriteError`. */
  readonly strict: boolean;
  /** The year of dates typed without one. */
  readonly currentYear: number;
  readonly date1904: boolean;
}

/** What the parts of one workbook share. */
export interface BookContext {
  readonly texts: TextPool;
  readonly formats: FormatPool;
  readonly journal: Journal;
  readonly changes: Changes;
  readonly notes: CalculationNotes;
  readonly input: InputSettings;
  readonly stores: readonly SheetStore[];
  readonly names: readonly NameEntry[];
  /** Runs an action as one step: whole or, where it throws, not at all. */
  transact<T>(label: string, action: () => T): T;
  /** Replaces all names, journalled. */
  setNames(names: readonly NameEntry[]): void;
  /** Brings the results of formulas up to date. */
  recalculate(): void;
}
