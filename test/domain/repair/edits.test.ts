import { inBulk } from "../../../src/domain/repair/repair";
import { planRepair } from "../../../src/domain/repair/planRepair";
import { repairEdits } from "../../../src/domain/repair/repairEdits";
import { type CellValue, type Snapshot, areaAddress } from "../../../src/domain/sheet";
import { appendixBook } from "../../support/appendixBook";
import { TASK_HEADER } from "../../support/snapshots";
import { registers, tasks } from "./repaired";

function editsOf(book: Snapshot): string[] {
  const repair = planRepair(book, registers);
  return repairEdits(repair, inBulk(repair, "safe")).map((edit) =>
    edit.kind === "name" ? edit.name : `${edit.kind} ${areaAddress(edit.area)}`
  );
}

const task = (stt: CellValue, name: string): CellValue[] => [
  stt,
  name,
  "Sở Xây dựng",
  "Các sở",
  "Quý I/2021",
  "UBND tỉnh",
];

it("are none for a table in order", () => {
  expect(editsOf(tasks([task(1, "Đề án một"), task(2, "Đề án hai")]))).toEqual([]);
});

it("touch only the cells that change where no row moves", () => {
  const rows = [task("", "Đề án một"), task("", "Đề  án hai"), task("", "Đề án ba")];
  expect(editsOf(tasks(rows))).toEqual(["cells A2", "cells A3:B3", "cells A4"]);
});

it("join runs of the same columns, and write whole rows from the first that goes", () => {
  const rows = [
    task("", "Đề án một"),
    task("", "Đề án hai"),
    TASK_HEADER as CellValue[],
    task("", "Đề án ba"),
  ];
  expect(editsOf(tasks(rows))).toEqual(["cells A2:A3", "cells A4:F5"]);
});

it("give a cell its number format before its number: into a cell of the format Text a number goes as text", () => {
  const book = appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: "42,5" });
  expect(editsOf(book)).toEqual(["numberFormats K3", "cells K3"]);
});
