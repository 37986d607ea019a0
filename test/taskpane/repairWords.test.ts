import type { Repair } from "../../src/domain/repair/repair";
import { countsOf } from "../../src/domain/repair/repair";
import type { RepairState } from "../../src/services/repairSession";
import { changeEdits, changeGroups } from "../../src/taskpane/repair/changeGroups";
import { countsText, repairAction } from "../../src/taskpane/repair/repairWords";
import { repairOf } from "../domain/repair/repaired";
import { taskBook } from "../support/snapshots";

const table = repairOf(
  taskBook(["Đề\u00a0án", "Sở Y tế", "Quý I/2O21"], ["Kế\u00a0hoạch", "Sở Y tế", "Quý I/2021"])
);
const repair: Repair = { book: "so.xlsx", tables: [table] };

const preview = (accepted: readonly string[]): RepairState => ({
  ...{ state: "preview", repair, counts: countsOf(repair.tables) },
  accepted: new Set(accepted),
});

it("groups changes by kind, those to be looked at first", () => {
  const groups = changeGroups([table]);
  expect(groups.map(({ kind, safety, changes }) => [kind, safety, changes.length])).toEqual([
    ["digits", "review", 1],
    ["tidy", "safe", 2],
  ]);
  expect(changeEdits("Nhiệm vụ", groups[1]!.changes[0]!)).toEqual([
    { sheet: "Nhiệm vụ", cell: "B2", before: "Đề\u00a0án", after: "Đề án" },
  ]);
  expect(countsText(countsOf([table])).vi).toBe("2 thay đổi an toàn, 1 cần xem, 0 chưa hiểu");
});

it.each<[string, RepairState, string, boolean]>([
  ["before anything", { state: "idle" }, "Xem trước", false],
  ["while it reads", { state: "running", doing: "reading" }, "Đang đọc…", true],
  ["while it writes", { state: "running", doing: "writing" }, "Đang ghi…", true],
  ["with changes accepted", preview(["a", "b"]), "Ghi 2 thay đổi", false],
  ["with none accepted", preview([]), "Xem trước lại", false],
  ["afterwards", { state: "done", changes: 2 }, "Xem trước lại", false],
  ["after a failure", { state: "failed", message: { vi: "", en: "" } }, "Xem trước lại", false],
])("says what to do next %s", (_, state, label, busy) => {
  expect(repairAction(state)).toMatchObject({ label: { vi: label }, busy });
});
