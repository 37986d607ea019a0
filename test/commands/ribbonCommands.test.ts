import { type RibbonDesk, associateCommands } from "../../src/commands/ribbonCommands";
import { failureOf } from "../../src/domain/failureSentences";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { checkPlan } from "../../src/services/checkPlan";
import { CheckSession } from "../../src/services/checkSession";
import { RepairSession } from "../../src/services/repairSession";
import { WriteSession } from "../../src/services/writeSession";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel } from "../support/ports";
import { testClock } from "../support/testClock";

const kienGiang = () =>
  fromScanned(opened(authored(printedIndicators(), repairedTasks())), { calculator: null });

/** A desk at which the check is real and the rest keeps count. */
function deskOf(check: RibbonDesk["check"], more: Partial<RibbonDesk> = {}) {
  const done: string[] = [];
  const note = (what: string) => () => Promise.resolve(void done.push(what));
  const desk: RibbonDesk = {
    check,
    repair: () => Promise.resolve({ state: { state: "idle" }, preview: note("preview") }),
    write: { undo: note("undo") },
    outgoing: () => Promise.resolve({ makeForm: note("form") }),
    open: (screen) => done.push(screen),
    openTargets: (view) => done.push(view),
    openHelp: () => done.push("help"),
    ...more,
  };
  return { desk, done };
}

// Two checks of a whole book: generous for a busy machine.
jest.setTimeout(60_000);

describe("the ribbon's Kiểm tra", () => {
  it("opens the pane, checks the open workbook and completes", async () => {
    const direct = await checkPlan(modelWorkbook(kienGiang()), { clock: testClock });
    if (direct.state !== "done") throw new Error(direct.state);
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const session = new CheckSession(workbook, testClock);
      associateCommands(Promise.resolve(deskOf(session).desk));
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
      associateCommands(Promise.resolve(deskOf(session).desk));
      await host.web.command("check", "Plan.Check");
      expect(session.state).toMatchObject({ state: "failed" });
    });
  });

  it("completes also when the work itself breaks", async () => {
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const breaking = { ...workbook, read: () => Promise.reject(new Error("broken")) };
      const session = new CheckSession(breaking, testClock);
      associateCommands(Promise.resolve(deskOf(session).desk));
      await host.web.command("check", "Plan.Check");
      expect(session.state).toMatchObject({
        state: "failed",
        message: { vi: expect.stringContaining("broken") as string },
      });
    });
  });
});

describe("the other buttons of the ribbon", () => {
  const idle: RibbonDesk["check"] = { run: () => Promise.reject(new Error("nobody asked")) };

  it.each<[name: string, id: string, does: string[]]>([
    ["repair", "Plan.Repair", ["repair", "preview"]],
    ["fill", "Plan.Fill", ["years"]],
    ["allocate", "Plan.Allocate", ["localities"]],
    ["issue", "Plan.Issue", ["issue"]],
    ["exportForm", "Plan.Export", ["consolidate", "form"]],
    ["deadlines", "Plan.Deadlines", ["deadlines"]],
    ["undo", "Plan.Undo", ["undo"]],
    ["help", "Plan.Help", ["help"]],
  ])("%s opens the pane and completes", async (name, id, does) => {
    await inOpenExcel(kienGiang(), async (_, { host }) => {
      const { desk, done } = deskOf(idle);
      associateCommands(Promise.resolve(desk));
      host.office.visibility = "Background";
      await host.web.command(name, id);
      expect(host.office.visibility).toBe("Visible");
      expect(done).toEqual(does);
    });
  });

  it("a press that comes before the pane is made is carried out when it is", async () => {
    await inOpenExcel(kienGiang(), async (_, { host }) => {
      const { desk, done } = deskOf(idle);
      let makeDesk!: (desk: RibbonDesk) => void;
      associateCommands(new Promise((resolve) => (makeDesk = resolve)));
      host.office.visibility = "Background";
      const pressed = host.web.command("deadlines", "Plan.Deadlines");
      expect(done).toEqual([]);
      makeDesk(desk);
      await pressed;
      expect(host.office.visibility).toBe("Visible");
      expect(done).toEqual(["deadlines"]);
    });
  });

  it("a job whose code does not come opens its screen all the same, and completes", async () => {
    await inOpenExcel(kienGiang(), async (_, { host }) => {
      const missing = () => Promise.resolve(null);
      const { desk, done } = deskOf(idle, { repair: missing, outgoing: missing });
      associateCommands(Promise.resolve(desk));
      await host.web.command("repair", "Plan.Repair");
      await host.web.command("exportForm", "Plan.Export");
      expect(done).toEqual(["repair", "consolidate"]);
    });
  });

  it("Làm sạch leaves a preview that stands as it is", async () => {
    await inOpenExcel(kienGiang(), async (workbook, { host }) => {
      const write = new WriteSession({ workbook, journal: memoryJournal() });
      const repair = new RepairSession(workbook, write);
      const { desk, done } = deskOf(idle, { repair: () => Promise.resolve(repair) });
      associateCommands(Promise.resolve(desk));
      await host.web.command("repair", "Plan.Repair");
      const { state } = repair;
      expect(state.state).toBe("preview");
      await host.web.command("repair", "Plan.Repair");
      expect(repair.state).toBe(state);
      expect(done).toEqual(["repair", "repair"]);
    });
  });
});
