import type { UserEdit } from "../../src/domain/edit";
import type { Plan } from "../../src/domain/plan/plan";
import { WorkbookModel } from "../../src/model/workbookModel";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { applyEdits } from "../../src/services/applyEdits";
import { onPlanWrites } from "../../src/services/planWrites";
import { WriteSession } from "../../src/services/writeSession";
import { memoryJournal } from "../support/memoryJournal";
import { taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

const LABEL = { vi: "Sửa", en: "Fix" };
const AREA = { top: 0, left: 0, bottom: 0, right: 0 };

async function table() {
  const model = new WorkbookModel({ calculator: null });
  model.addSheet("Nhiệm vụ");
  model.addSheet("Kết quả kiểm tra");
  const write = new WriteSession({ workbook: modelWorkbook(model), journal: memoryJournal() });
  const { plan } = await reportOf(taskBook(["Đề án", "Sở Y tế", "Quý I/2021"]));
  const writeTo = (sheet: string): Promise<void> => {
    const values = [[{ kind: "text", value: "x" }]] as const;
    const edit: UserEdit = { kind: "cells", sheet, area: AREA, values };
    return write.run((desk) => applyEdits(desk, [edit], LABEL));
  };
  return { write, plan, writeTo };
}

it("tells of writes into the plan and of their undoing, and of no others", async () => {
  const { write, plan, writeTo } = await table();
  const touched = jest.fn();
  const stop = onPlanWrites(write, () => plan, touched);
  await writeTo("Kết quả kiểm tra");
  await write.undo();
  expect(touched).toHaveBeenCalledTimes(0);
  await writeTo("Nhiệm vụ");
  expect(touched).toHaveBeenCalledTimes(1);
  await write.undo();
  expect(touched).toHaveBeenCalledTimes(2);
  stop();
  await writeTo("Nhiệm vụ");
  expect(touched).toHaveBeenCalledTimes(2);
});

it("tells of the undoing of a write that stood before it listened", async () => {
  const { write, plan, writeTo } = await table();
  await writeTo("Nhiệm vụ");
  const touched = jest.fn();
  onPlanWrites(write, () => plan, touched);
  await write.undo();
  expect(touched).toHaveBeenCalledTimes(1);
});

it("tells nothing while there is no plan", async () => {
  const { write, writeTo } = await table();
  const touched = jest.fn();
  onPlanWrites(write, (): Plan | null => null, touched);
  await writeTo("Nhiệm vụ");
  expect(touched).not.toHaveBeenCalled();
});
