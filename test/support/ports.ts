import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Workbook } from "../../src/services/ports/workbook";
import { type ExcelOptions, type OpenExcel, openExcel } from "./excelClient";

/** Runs a body on the workbook that is open in Excel: the genuine client, answered by our host over the model. */
export async function inOpenExcel<Result>(
  model: WorkbookModel,
  body: (workbook: Workbook, excel: OpenExcel) => Promise<Result>,
  options: ExcelOptions = {}
): Promise<Result> {
  const excel = await openExcel(model, options);
  const world = globalThis as { Excel?: unknown; Office?: unknown };
  Object.assign(world, { Excel: excel.Excel, Office: excel.Office });
  try {
    const result = await body(excelWorkbook, excel);
    expect(excel.host.unknown).toEqual([]);
    expect(excel.host.crashes).toEqual([]);
    return result;
  } finally {
    delete world.Excel;
    delete world.Office;
    excel.close();
  }
}

/** Both ports under one roof, so that one suite runs on each. */
export const ports: readonly (readonly [
  string,
  (model: WorkbookModel, body: (workbook: Workbook) => Promise<void>) => Promise<void>,
])[] = [
  ["the model", (model, body) => body(modelWorkbook(model))],
  ["Excel", (model, body) => inOpenExcel(model, (workbook) => body(workbook))],
];
