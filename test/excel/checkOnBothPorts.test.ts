import { readFileSync } from "node:fs";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { checkPlan } from "../../src/services/checkPlan";
import type { Workbook } from "../../src/services/ports/workbook";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { inOpenExcel } from "../support/ports";
import { testClock } from "../support/testClock";

const kienGiang = (): WorkbookModel =>
  fromScanned(opened(readFileSync(SAMPLE_PATH)), { calculator: null, strict: true });

async function findingsOf(workbook: Workbook) {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

it("finds the same in Kiên Giang through both ports", async () => {
  const direct = await findingsOf(modelWorkbook(kienGiang()));
  await inOpenExcel(kienGiang(), async (workbook, { host }) => {
    const through = await findingsOf(workbook);
    expect(through.findings).toEqual(direct.findings);
    expect(through.findings).toHaveLength(17);
    console.log(host.web.traffic);
  });
});
