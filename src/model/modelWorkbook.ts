import type { Edit } from "../domain/edit";
import { failureSentence } from "../domain/failureSentences";
import { type FailureCode, type Result, fail, succeed } from "../domain/result";
import type { Workbook } from "../services/ports/workbook";
import { carryOut } from "./editCarrying";
import { ModelError, type ModelErrorCode } from "./modelError";
import { toSnapshot } from "./toSnapshot";
import type { WorkbookModel } from "./workbookModel";

/** The workbook in memory, behind the same port as the one that is open in Excel; a write is whole or not at all. */
export function modelWorkbook(model: WorkbookModel): Workbook {
  return {
    read: (request) =>
      Promise.resolve(
        succeed(toSnapshot(model, { heights: request.kind === "chosen" && !!request.heights }))
      ),
    write: (edits) => Promise.resolve(write(model, edits)),
  };
}

function write(model: WorkbookModel, edits: readonly Edit[]): Result<null> {
  model.begin("write");
  try {
    for (const edit of edits) carryOut(model, edit);
    model.commit();
    return succeed(null);
  } catch (error) {
    model.rollback();
    if (!(error instanceof ModelError)) throw error;
    return refusal(error);
  }
}

const KINDS: Readonly<Partial<Record<ModelErrorCode, Exclude<FailureCode, "unexpected">>>> = {
  AccessDenied: "protected",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
};

function refusal({ code, message }: ModelError): Result<never> {
  const kind = KINDS[code];
  if (kind) return fail(kind, failureSentence(kind));
  return fail("unexpected", {
    vi: `Không ghi được vào sổ (${code}: ${message}). Sổ vẫn như cũ.`,
    en: `The workbook could not be written (${code}: ${message}). It is as it was.`,
  });
}
