import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { WorkbookModel } from "../../src/model/workbookModel";
import { type CheckReport } from "../../src/services/checkPlan";
import { CheckSession } from "../../src/services/checkSession";
import { FindingAnswers } from "../../src/services/findingAnswers";
import { saveReport } from "../../src/services/saveReport";
import { waiverBehind } from "../../src/services/waiverBehind";
import { WriteSession } from "../../src/services/writeSession";
import { memoryJournal } from "../support/memoryJournal";
import { SMALL_INDICATOR_HEADER } from "../support/snapshots";
import { testClock } from "../support/testClock";

const SWAPPED = "indicator/years-are-not-swapped";
const WATER = "Tỷ lệ dân cư thành thị sử dụng nước sạch";
const EXPLANATION = {
  reason: "Theo Nghị quyết 12",
  by: "Nguyễn Văn A",
  until: "2021-12-31" as CalendarDate,
};

/** A book of one indicator, two of whose years are swapped, and all that a pane has over it. */
async function opened() {
  const model = new WorkbookModel({ calculator: null, strict: true });
  const sheet = model.addSheet("Chỉ tiêu");
  const row = [1, WATER, "%", 60, 60, 65, 62, 61, 63, 64, 65];
  [...SMALL_INDICATOR_HEADER, row].forEach((cells, index) => {
    const area = { top: index, left: 0, bottom: index, right: cells.length - 1 };
    sheet.put(area, [cells.map((value) => (value === "" ? null : (value ?? null)))]);
  });
  const workbook = modelWorkbook(model);
  const check = new CheckSession(workbook, testClock);
  const write = new WriteSession({ workbook, journal: memoryJournal() });
  const answers = new FindingAnswers(write, check, testClock);
  await check.run();
  const report = (): CheckReport => {
    if (check.state.state !== "done") throw new Error(check.state.state);
    return check.state.report;
  };
  const swapped = () => report().findings.find(({ rule }) => rule === SWAPPED);
  const settled = () =>
    new Promise<void>((done) => {
      const leave = check.subscribe(() => {
        if (check.state.state !== "done") return;
        leave();
        done();
      });
    });
  return { sheet, check, write, answers, report, swapped, settled };
}

const years = { top: 2, left: 6, bottom: 2, right: 7 };

describe("FindingAnswers", () => {
  it("fixes, checks again, and after the fix was taken back checks once more", async () => {
    const { sheet, answers, write, report, swapped, settled } = await opened();
    expect(await answers.fix(swapped()!.fixes, report().plan)).toBe(true);
    expect(sheet.values(years)).toEqual([[61, 62]]);
    expect(swapped()).toBeUndefined();
    const checked = settled();
    await write.undo();
    await checked;
    expect(sheet.values(years)).toEqual([[62, 61]]);
    expect(swapped()).toBeDefined();
  });

  it("waives with the day of today, and takes it back", async () => {
    const { answers, report, swapped } = await opened();
    const finding = swapped()!;
    expect(await answers.waive(finding, EXPLANATION)).toBe(true);
    expect(report().statuses.get(finding.id)).toBe("waived");
    const waiver = waiverBehind(finding, report().waivers)!;
    expect(waiver).toMatchObject({ ...EXPLANATION, since: "2021-09-30" });
    expect(await answers.removeWaivers([waiver])).toBe(true);
    expect(report().statuses.get(finding.id)).toBe("open");
    expect(waiverBehind(finding, report().waivers)).toBeNull();
  });

  it("finds the explanation that a dead one's finding is about", async () => {
    const { sheet, check, answers, report, swapped } = await opened();
    await answers.waive(swapped()!, EXPLANATION);
    sheet.put(years, [[61, 62]]);
    await check.run();
    const dead = report().findings.find(({ rule }) => rule === "waiver/is-in-use")!;
    expect(waiverBehind(dead, report().waivers)).toMatchObject(EXPLANATION);
  });

  it("sets a rule's level, and gives the usual one back", async () => {
    const { answers, report, swapped } = await opened();
    await answers.setRuleLevel(SWAPPED, "off");
    expect(swapped()).toBeUndefined();
    expect(report().adjusted).toMatchObject([{ rule: SWAPPED, level: "off" }]);
    await answers.setRuleLevel(SWAPPED, null);
    expect(swapped()!.severity).toBe("error");
  });

  it("does nothing while a check runs, and checks nothing where the write is refused", async () => {
    const { sheet, check, write, answers, report, swapped } = await opened();
    const [finding, { plan }] = [swapped()!, report()];
    const running = check.run();
    expect(await answers.fix(finding.fixes, plan)).toBe(false);
    await running;
    sheet.put({ ...years, right: 6 }, [[63]]);
    const before = check.state;
    expect(await answers.fix(finding.fixes, plan)).toBe(false);
    expect([write.state.state, check.state]).toEqual(["refused", before]);
  });

  it("leaves the check alone when another write is taken back", async () => {
    const { check, write, answers, report, swapped } = await opened();
    await answers.waive(swapped()!, EXPLANATION);
    await write.run((desk) => saveReport(desk, report(), { language: "vi" }));
    const before = check.state;
    await write.undo();
    expect([write.state.state, check.state]).toEqual(["undone", before]);
  });
});
