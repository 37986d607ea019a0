import type { Result } from "../../domain/result";

/** Opens workbooks of ours beside the one that is open. */
export interface BookOpener {
  /** Opens the bytes of an .xlsx file as a new, unsaved workbook. */
  open(bytes: Uint8Array): Promise<Result<null>>;
}
