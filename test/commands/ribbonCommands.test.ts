import { associateCommands } from "../../src/commands/ribbonCommands";
import { failureOf } from "../../src/domain/failureSentences";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { checkPlan } from "../../src/services/checkPlan";
import { CheckSession } from "../../src/services/checkSession";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { inOpenExcel } from "../support/ports";
import { testClock } from "../support/testClock";

const kienGiang = () =>
  fromScanned(opened(authored(printedIndicators(), repairedTasks())), { calculator: null });

// Two checks of a whole book: generous for a busy machine.
jest.setTimeout(60_000);

describe("the ribbon's Kiểm tra", () => {
  it("opens the pane, checks the open workbook and completes", async () => {
    const direct = await checkPlan(modelWorkbook(kienGiang()), { clock: testClock });
    if (direct.state !== "done") throw new Error(direct.state);
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const session = new CheckSession(workbook, testClock);
      associateCommands(session);
      host.office.visibility = "Background";
      await host.web.command("check", "Plan.Check");
      expect(host.office.visibility).toBe("Visible");
      if (session.state.state !== "done") throw new Error(session.state.state);
      expect(session.state.report.findings.length).toBeGreaterThan(0);
      expect(session.state.report.findings).toEqual(direct.result.findings);
    });
  });

  it("completes also when the workbook refuses, and the session says why", async () => {
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const refusing = { ...workbook, read: () => Promise.resolve(failureOf("busy")) };
      const session = new CheckSession(refusing, testClock);
      associateCommands(session);
      await host.web.command("check", "Plan.Check");
      expect(session.state).toMatchObject({ state: "failed" });
    });
  });

  it("completes also when the work itself breaks", async () => {
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const breaking = { ...workbook, read: () => Promise.reject(new Error("broken")) };
      const session = new CheckSession(breaking, testClock);
      associateCommands(session);
      await host.web.command("check", "Plan.Check");
      expect(session.state).toMatchObject({
        state: "failed",
        message: { vi: expect.stringContaining("broken") as string },
      });
    });
  });
});
