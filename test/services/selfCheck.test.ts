import { readFileSync } from "node:fs";
import { stampVerdict } from "../../src/domain/stamp/stampVerdict";
import { fromScanned } from "../../src/model/fromScanned";
import { checkPlan } from "../../src/services/checkPlan";
import type { Workbook } from "../../src/services/ports/workbook";
import { saveReport } from "../../src/services/saveReport";
import { undoWrite } from "../../src/services/undoWrite";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";
import { testClock } from "../support/testClock";

async function check(workbook: Workbook) {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(outcome.state);
  return outcome.result;
}

const verdictOf = async (workbook: Workbook) => stampVerdict((await check(workbook)).plan).kind;

it.each(ports)(
  "a saved report stamps the book, in %s; the stamp tells a later change and goes with the undoing",
  async (_, onPort) => {
    const model = fromScanned(opened(readFileSync(SAMPLE_PATH)), { calculator: null });
    await onPort(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      expect(await verdictOf(workbook)).toBe("none");
      const saved = await saveReport(desk, await check(workbook), { language: "vi" });
      if (!saved.ok) throw new Error(saved.failure.text.en);
      expect(await verdictOf(workbook)).toBe("unchanged");
      const { goal } = (await check(workbook)).plan.indicators[0]!;
      const sheet = model.requireSheet(goal!.ref.sheet);
      const row = Number(goal!.ref.cell.replace(/\D/g, "")) - 1;
      const column = goal!.ref.cell.charCodeAt(0) - 65;
      const area = { top: row, left: column, bottom: row, right: column };
      const before = sheet.value(row, column);
      sheet.write(area, [[12345]]);
      expect(await verdictOf(workbook)).toBe("changed");
      sheet.write(area, [[before as number]]);
      expect(await undoWrite(desk, saved.entry)).toMatchObject({ ok: true });
      expect(await verdictOf(workbook)).toBe("none");
    });
  },
  60_000
);
