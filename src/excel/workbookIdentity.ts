import type { Result } from "../domain/result";
import { inExcel } from "./inExcel";

/** Tells workbooks apart, whatever their files are called. */
export interface WorkbookIdentity {
  /** The workbook's id; null until it was needed for the first time. */
  known(): Promise<Result<string | null>>;
  /** The workbook's id, made and put into the workbook where there is none. */
  ensure(): Promise<Result<string>>;
}

/**
 * The id of the workbook that is open in Excel, among the add-in's settings in the file: it goes where the file goes.
 * It is read anew each time, so that it is also found where a co-author's pane made it.
 */
export const excelIdentity: WorkbookIdentity = {
  known: () => inExcel(undefined, readId),
  ensure: () =>
    inExcel(undefined, async (context) => (await readId(context)) ?? (await makeId(context))),
};

const KEY = "workbookId";

async function readId(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

async function makeId(context: Excel.RequestContext): Promise<string> {
  const id = crypto.randomUUID();
  context.workbook.settings.add(KEY, id);
  await context.sync();
  return id;
}
