import type { CellStyle } from "../domain/authoredBook";
import type { Edit, LayoutEdit, SheetChange } from "../domain/edit";
import { parseCellAddress } from "../domain/sheet";
import { inputOf } from "../domain/typedInput";
import { type Failure, type FailureCode, fail, succeed } from "../services/ports/result";
import type { Workbook } from "../services/ports/workbook";
import type { CellFormat } from "./format/cellFormat";
import { ModelError } from "./modelError";
import { toSnapshot } from "./toSnapshot";
import type { WorkbookModel } from "./workbookModel";

/** The workbook in memory, behind the same port as the one that is open in Excel; a write is whole or not at all. */
export function modelWorkbook(model: WorkbookModel): Workbook {
  return {
    read: () => Promise.resolve(succeed(toSnapshot(model))),
    write: (edits) => Promise.resolve(write(model, edits)),
  };
}

function write(model: WorkbookModel, edits: readonly Edit[]) {
  model.begin("write");
  try {
    for (const edit of edits) carryOut(model, edit);
    model.commit();
    return succeed(null);
  } catch (error) {
    model.rollback();
    if (!(error instanceof ModelError)) throw error;
    const { code, text } = failureOf(error);
    return fail(code, text);
  }
}
