import type { Result } from "../../domain/result";
import type { CellRef } from "../../domain/sheet";

/** Moves about in the workbook that the user sees. */
export interface Navigator {
  /** Shows the cells of one sheet, the first one in sight, and selects them; hidden sheets are not unhidden. */
  reveal(cells: readonly CellRef[]): Promise<Result<null>>;
}
