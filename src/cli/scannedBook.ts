import { fail, succeed } from "../services/ports/result";
import type { Workbook } from "../services/ports/workbook";
import type { ScannedWorkbook } from "../xlsx/scannedWorkbook";

/** A scanned file as a workbook that can only be read; every request gets the whole of it. */
export function scannedBook(book: ScannedWorkbook): Workbook {
  return {
    read: () => Promise.resolve(succeed(book)),
    write: () =>
      Promise.resolve(
        fail("read-only", {
          vi: "Sổ đang mở chỉ để đọc. Hãy ghi ra tệp khác.",
          en: "The book is open for reading only. Write to another file.",
        })
      ),
  };
}
