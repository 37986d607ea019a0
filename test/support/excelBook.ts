import { WorkbookModel } from "../../src/model/workbookModel";
import { openExcel } from "./excelClient";
import type { ExcelOptions, OpenExcel } from "./excelClient";

/** A workbook with the sheets `Chỉ tiêu` and `Nhiệm vụ`, without formulas' calculator. */
export function twoSheets(): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  model.addSheet("Chỉ tiêu");
  model.addSheet("Nhiệm vụ");
  return model;
}

/** Runs a test's body on two sheets; afterwards the host must have known every member and never crashed. */
export async function onTwoSheets(
  body: (excel: OpenExcel, model: WorkbookModel) => Promise<void>,
  options: ExcelOptions = {}
): Promise<void> {
  const model = twoSheets();
  const excel = await openExcel(model, options);
  try {
    await body(excel, model);
    expect(excel.host.unknown).toEqual([]);
    expect(excel.host.crashes).toEqual([]);
  } finally {
    excel.close();
  }
}

/** What a promise is rejected with; fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(Error);
  return error as OfficeExtension.Error;
}
