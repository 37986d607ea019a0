import type { Plan } from "../../src/domain/plan/plan";
import { safeFixes } from "../../src/domain/fixes/safeFixes";
import type { Fix, FixEdit } from "../../src/domain/rules/rule";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Desk } from "../../src/services/applyEdits";
import { applyFixes } from "../../src/services/applyFixes";
import { type CheckReport, checkPlan } from "../../src/services/checkPlan";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { authored, opened, printedIndicators, printedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel, ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(120_000);

const SHEET = "Chỉ tiêu";
const bytes = authored(printedIndicators(), printedTasks());
const kienGiang = () => fromScanned(opened(bytes), { calculator: null, strict: true });

async function checked({ workbook }: Desk): Promise<CheckReport> {
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function swap({ findings }: CheckReport): Fix {
  return findings.find(({ rule }) => rule === "indicator/years-are-not-swapped")!.fixes[0]!;
}

/** Row 12, the columns of 2021 and 2022. */
const L12 = { top: 11, left: 11, bottom: 11, right: 11 };
const L12_M12 = { ...L12, right: 12 };

function valuesAt(model: WorkbookModel, area: typeof L12) {
  return model.requireSheet(SHEET).values(area)[0];
}

async function undo(desk: Desk): Promise<void> {
  const last = await lastWrite(desk.journal);
  if (!last.ok || last.value === null) throw new Error("nothing to take back");
  expect(await undoWrite(desk, last.value)).toEqual({ ok: true, value: null });
}

describe.each(ports)("applyFixes on %s", (_, on) => {
  const onKienGiang = async (body: (desk: Desk, model: WorkbookModel) => Promise<void>) => {
    const model = kienGiang();
    await on(model, (workbook) => body({ workbook, journal: memoryJournal() }, model));
  };

  it("makes one fix, after which its finding is gone; undone, the book is as it was", () =>
    onKienGiang(async (desk, model) => {
      const before = toSnapshot(model);
      const first = await checked(desk);
      expect(await applyFixes(desk, [swap(first)], first.plan)).toMatchObject({
        ok: true,
        entry: { label: { vi: "Đổi chỗ năm 2021 và 2022" } },
      });
      expect(valuesAt(model, L12_M12)).toEqual([87.54, 88.15]);
      expect((await checked(desk)).findings.map(({ rule }) => rule)).not.toContain(
        "indicator/years-are-not-swapped"
      );
      await undo(desk);
      expect(toSnapshot(model)).toEqual(before);
    }));

  it("makes every safe fix in one write; what is left of them is none", () =>
    onKienGiang(async (desk, model) => {
      const before = toSnapshot(model);
      const first = await checked(desk);
      const safe = safeFixes(first.findings, first.statuses);
      expect(safe.length).toBeGreaterThan(1);
      expect(await applyFixes(desk, safe, first.plan)).toMatchObject({ ok: true });
      const second = await checked(desk);
      expect(safeFixes(second.findings, second.statuses)).toEqual([]);
      // What the plan says is what it said: only the safe findings went.
      expect(second.findings.filter(({ severity }) => severity === "error").length).toBe(
        first.findings.filter(({ severity }) => severity === "error").length
      );
      await undo(desk);
      expect(toSnapshot(model)).toEqual(before);
    }));

  it.each<[string, (model: WorkbookModel) => void]>([
    ["a cell changed", (model) => model.requireSheet(SHEET).put(L12, [[88.2]])],
    ["rows moved", (model) => model.requireSheet(SHEET).insert(L12, "rows")],
  ])("writes nothing where %s since the check", (_name, change) =>
    onKienGiang(async (desk, model) => {
      const first = await checked(desk);
      change(model);
      const before = toSnapshot(model);
      expect(await applyFixes(desk, [swap(first)], first.plan)).toMatchObject({
        ok: false,
        failure: { code: "changed", aftermath: "unchanged" },
      });
      expect(toSnapshot(model)).toEqual(before);
    })
  );

  it("turns a text into a number where the cell has the format Text, and back", () =>
    onKienGiang(async (desk, model) => {
      const sheet = model.requireSheet(SHEET);
      sheet.setFormat(L12, { numberFormat: "@" });
      sheet.put(L12, [["88,15"]]);
      const before = toSnapshot(model);
      const { plan } = await checked(desk);
      const fix = writing({ before: "88,15", after: 88.15 });
      expect(await applyFixes(desk, [fix], plan)).toMatchObject({ ok: true });
      expect(valuesAt(model, L12)).toEqual([88.15]);
      expect(sheet.numberFormat(11, 11)).toBe("General");
      await undo(desk);
      expect(toSnapshot(model)).toEqual(before);
    }));
});

function writing(edit: Pick<FixEdit, "before" | "after">): Fix {
  return {
    safety: "review",
    label: { vi: "Ghi lại", en: "Write" },
    edits: [{ sheet: SHEET, cell: "L12", ...edit }],
  };
}

it("takes as many round trips for many cells as for one", async () => {
  await inOpenExcel(kienGiang(), async (workbook, { host }) => {
    const desk = { workbook, journal: memoryJournal() };
    const { traffic } = host.web.calls;
    const requests = async (fixes: readonly Fix[], plan: Plan) => {
      traffic.reset();
      expect(await applyFixes(desk, fixes, plan)).toMatchObject({ ok: true });
      return traffic.requests;
    };
    const first = await checked(desk);
    const one = await requests([swap(first)], first.plan);
    const second = await checked(desk);
    const safe = safeFixes(second.findings, second.statuses);
    expect(safe.flatMap(({ edits }) => edits).length).toBeGreaterThan(20);
    expect(await requests(safe, second.plan)).toBe(one);
  });
});
