import { failureOf } from "../domain/failureSentences";
import { succeed } from "../domain/result";
import type { Workbook } from "../services/ports/workbook";
import type { ScannedWorkbook } from "../xlsx/scannedWorkbook";

/** A scanned file as a workbook that can only be read; every request gets the whole of it. */
export function scannedBook(book: ScannedWorkbook): Workbook {
  return {
    read: () => Promise.resolve(succeed(book)),
    write: () => Promise.resolve(failureOf("read-only")),
  };
}
