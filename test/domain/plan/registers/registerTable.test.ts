import { holidaySheet } from "../../../../src/domain/plan/registers/registerSheets";
import { findRegisterTable } from "../../../../src/domain/plan/registers/registerTable";
import type { SheetSnapshot } from "../../../../src/domain/sheet";
import { bookOf, sheetOf } from "../../../support/snapshots";

const find = (sheet: SheetSnapshot) => findRegisterTable(bookOf([sheet]), holidaySheet);
const HEADER = ["Ngày", "Tên ngày", "Nghỉ / làm bù", "Đã xác nhận"];
const blankRows = (count: number) => Array.from({ length: count }, () => [""]);

describe("findRegisterTable", () => {
  it.each([
    ["in the first row", sheetOf("Ngày nghỉ", [HEADER, ["a"]])],
    ["in row 20", sheetOf("Ngày nghỉ", [...blankRows(19), HEADER, ["a"]])],
    ["on a sheet named in capitals without tones", sheetOf("NGAY NGHI", [HEADER, ["a"]])],
    ["in other spelling", sheetOf("Ngày nghỉ", [["NGÀY", "", "nghỉ /\nlàm bù"], ["a"]])],
  ])("finds headings %s", (_, sheet) => {
    const table = find(sheet);
    expect(table.kind === "rows" && table.rows.map((row) => row.content("date").value)).toEqual([
      "a",
    ]);
  });

  it.each([
    ["absent", sheetOf("Ngày lễ", [HEADER, ["a"]])],
    ["unheaded", sheetOf("Ngày nghỉ", [...blankRows(20), HEADER, ["a"]])],
    ["unheaded", sheetOf("Ngày nghỉ", [["Ngày", "Tên ngày"], ["a"]])],
    ["unheaded", sheetOf("Ngày nghỉ", [])],
  ])("is %s otherwise", (kind, sheet) => {
    expect(find(sheet).kind).toBe(kind);
  });

  it("takes columns in any order, says where cells are, and reads a missing column as blank", () => {
    const table = find(
      sheetOf("Ngày nghỉ", [
        ["Nghỉ / làm bù", "Ghi chú", "Ngày"],
        ["Nghỉ", "x", 44197],
        ["", "x"],
      ])
    );
    if (table.kind !== "rows") throw new Error("no rows");
    expect(table.rows).toHaveLength(1);
    const [row] = table.rows;
    expect(row!.content("date").value).toBe(44197);
    expect(row!.ref("date")).toEqual({ sheet: "Ngày nghỉ", cell: "C2" });
    expect(row!.content("confirmed").value).toBeNull();
  });
});
