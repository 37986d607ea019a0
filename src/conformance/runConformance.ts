import type { ConformanceCase, Json } from "./conformanceCase";
import type { ConformanceReport, ToldCase } from "./report";
import { REPORT_VERSION } from "./report";

/** Every sheet of a run is named so, with a number. */
const SHEET_NAME = "Kiểm chứng";

/** The workbook's names that cases give begin so. */
const NAME_PREFIX = "kc_";

/** The members of `Excel` that a run calls. */
export interface ExcelApi {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Puts every case to Excel, each on a blank sheet that the next one removes; `progress` hears of each. */
export async function runConformance(
  excel: ExcelApi,
  cases: readonly ConformanceCase[],
  where: ConformanceReport["where"],
  progress: (done: number) => void = () => undefined
): Promise<ConformanceReport> {
  const answers: ToldCase[] = [];
  let before: string | null = null;
  for (const [index, one] of cases.entries()) {
    const name = `${SHEET_NAME} ${index + 1}`;
    answers.push({ id: one.id, told: await tellOne(excel, one, name, before) });
    before = name;
    progress(index + 1);
  }
  if (before !== null) await remove(excel, before);
  return { version: REPORT_VERSION, where, answers };
}

async function tellOne(
  excel: ExcelApi,
  { tell }: ConformanceCase,
  name: string,
  before: string | null
): Promise<Json> {
  await excel.run(async (context) => {
    context.workbook.worksheets.add(name).activate();
    await context.sync();
  });
  if (before !== null) await remove(excel, before);
  try {
    return await excel.run((context) => tell(context.workbook.worksheets.getItem(name), context));
  } catch (error) {
    const { code } = error as Partial<OfficeExtension.Error>;
    return { refused: code ?? String(error) };
  }
}

/** Takes a sheet of ours away, and the workbook's names that a case left. */
async function remove(excel: ExcelApi, name: string): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem(name).delete();
    names.load("items/name");
    await context.sync();
    for (const item of names.items) if (item.name.startsWith(NAME_PREFIX)) item.delete();
    await context.sync();
  });
}
