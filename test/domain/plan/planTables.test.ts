import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { SMALL_INDICATOR_HEADER, bookOf, sheetOf, taskBook } from "../../support/snapshots";

const registers = defaultRegisters();
const row = [1, "Tỷ lệ che phủ rừng", "%", 10.9, 10.9, 11, 11, 11, 11, 11, 11];

it("knows the heading cell of every column and year, in two-row headings too", () => {
  const book = bookOf([sheetOf("Chỉ tiêu", [["PHỤ LỤC I"], ...SMALL_INDICATOR_HEADER, row])]);
  const [table] = readPlan(book, { registers }).tables;
  const headings = [...table!.headings].map(([field, { ref, text }]) => [field, ref.cell, text]);
  expect(headings).toEqual([
    ["stt", "A2", "STT"],
    ["name", "B2", "Chỉ tiêu"],
    ["unit", "C2", "Đơn vị tính"],
    ["periodActual", "D2", "TH/2016-2020"],
    ["goal", "F2", "Mục tiêu 2021 - 2025"],
    ["2020", "E3", "2020"],
    ["2021", "G3", "2021"],
    ["2022", "H3", "2022"],
    ["2023", "I3", "2023"],
    ["2024", "J3", "2024"],
    ["2025", "K3", "2025"],
  ]);
  expect(table).toMatchObject({ appendix: "indicators", stamped: false, headerRow: 3, merges: [] });
});

it("tells a sheet that the template stamped", () => {
  const book = taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]);
  const names = [{ name: "_KH_nhiem_vu", sheet: "Nhiệm vụ", refersTo: "'Nhiệm vụ'!$A$1:$F$2" }];
  expect(readPlan({ ...book, names }, { registers }).tables[0]).toMatchObject({ stamped: true });
});

it("knows rows out of sight that count all the same", () => {
  const sheet = sheetOf("Chỉ tiêu", [...SMALL_INDICATOR_HEADER, row]);
  const rows = sheet.rows.map((one, i) => (i === 2 ? { ...one, hidden: true } : one));
  const { indicators } = readPlan(bookOf([{ ...sheet, rows }]), { registers });
  expect(indicators.map(({ hidden }) => hidden)).toEqual([true]);
});
