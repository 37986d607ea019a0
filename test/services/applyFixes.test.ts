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

  it("leaves cells that a formula fills alone, and says which", () =>
    onKienGiang(async (desk, model) => {
      model.requireSheet(SHEET).write(L12, [["=88+0.15"]]);
      model.requireSheet(SHEET).keepResults(L12, [[88.15]]);
      const first = await checked(desk);
      const result = await applyFixes(desk, [writing({ before: 88.15, after: 88 })], first.plan);
      expect(result).toMatchObject({
        ok: false,
        failure: { text: { vi: expect.stringMatching(/^Ô L12 .* công thức/) } },
      });
    }));

  it.each<[string, string, unknown, Pick<FixEdit, "before" | "after">, unknown, string]>([
    [
      "a text in a cell of the format Text",
      "@",
      "88,15",
      { before: "88,15", after: 88.15 },
      88.15,
      "General",
    ],
    ["what became a date", "dd/mm/yyyy", 45047, { before: 45047, after: 5.3 }, 5.3, "General"],
    ["per cent that the rule read as 88", "0%", 0.88, { before: 88, after: 90 }, 0.9, "0%"],
    ["a share that becomes a count", "0%", 1, { before: "100%", after: 116 }, 116, "General"],
    ["an ordinary number", "#,##0.0", 88.15, { before: 88.15, after: 88 }, 88, "#,##0.0"],
  ])("gives %s the format that shows the new value", (_name, format, held, edit, now, shown) =>
    onKienGiang(async (desk, model) => {
      const sheet = model.requireSheet(SHEET);
      sheet.setFormat(L12, { numberFormat: format });
      sheet.put(L12, [[held as string]]);
      const before = toSnapshot(model);
      const { plan } = await checked(desk);
      expect(await applyFixes(desk, [writing(edit)], plan)).toMatchObject({ ok: true });
      expect(valuesAt(model, L12)).toEqual([now]);
      expect(sheet.format(11, 11).numberFormat).toBe(shown);
      await undo(desk);
      expect(toSnapshot(model)).toEqual(before);
    })
  );
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
