import type { CellValue } from "../../../src/domain/sheet";
import { appendixBook } from "../../support/appendixBook";
import { taskBook, bookOf, sheetOf } from "../../support/snapshots";
import { ofKind, repairOf, rowsAfter, shown, tasks } from "./repaired";

describe("texts", () => {
  it.each([
    ["decomposed letters", "Đề án".normalize("NFD"), "Đề án"],
    ["no-break blanks", "Đề\u00a0án\u202f2021", "Đề án 2021"],
    ["zero-width characters", "Đề\u200b án\ufeff", "Đề án"],
    ["spare blanks", "Đề   án ", "Đề án"],
  ])("with %s are put in order", (_, before, after) => {
    const book = taskBook([before, "Sở Xây dựng", "Quý I/2021"]);
    expect(ofKind(book, "tidy")).toMatchObject([{ safety: "safe", at: { cell: "B2" } }]);
    expect(rowsAfter(book)[0]![1]).toBe(after);
  });

  it("keep their lines and indents, and old encodings as they are", () => {
    // The letter that old fonts show as ư is a soft hyphen today.
    const tcvn3 = "§Ò ¸n ph¸t triÓn nguån n\u00adíc";
    for (const text of ["Đề án:\n  - một\n  - hai", "   Trong đó: xã", tcvn3]) {
      const book = taskBook([text, "Sở Xây dựng", "Quý I/2021"]);
      expect(ofKind(book, "tidy")).toEqual([]);
    }
  });

  it("that a formula gives are left alone", () => {
    const book = tasks([["", "Đề  án", "Sở Xây dựng", "", "Quý I/2021", ""]]);
    const [sheet] = book.sheets;
    const rows = sheet!.rows.map((row) =>
      row.index === 1 ? { ...row, formulas: [undefined, '="Đề  án"'] } : row
    );
    expect(ofKind({ ...book, sheets: [{ ...sheet!, rows }] }, "tidy")).toEqual([]);
  });
});

describe("figures", () => {
  const goal = (unit: string, value: CellValue) =>
    appendixBook({ name: "Tỷ lệ che phủ rừng", unit, goal: value });

  it.each<[string, string, number, string]>([
    ["%", "88,15", 88.15, "0.00"],
    ["%", "\u00a088,10", 88.1, "0.00"],
    ["xã", "116", 116, "0"],
    ["tỷ đồng", "24.500", 24_500, "#,##0"],
    ["%", "-1,5", -1.5, "0.0"],
  ])("stored as text become numbers: in %s “%s”", (unit, before, after, format) => {
    const book = goal(unit, before);
    const changes = ofKind(book, "text-number");
    expect(changes).toMatchObject([{ safety: "safe" }]);
    expect(changes[0]!.cells[0]!.after).toEqual({ value: after, format });
    expect(repairOf(book).changes).toHaveLength(1);
  });

  it.each([
    ["%", "12.01", 'K3: "12.01" → 12.01'],
    ["%", "88,l5", 'K3: "88,l5" → 88.15'],
    ["%", "O,5", 'K3: "O,5" → 0.5'],
    ["xã", "1O0", 'K3: "1O0" → 100'],
    ["%", "trên 9O", 'K3: "trên 9O" → "trên 90"'],
  ])("of which someone must be asked are only proposed: in %s “%s”", (unit, before, after) => {
    const { changes, unclear } = repairOf(goal(unit, before));
    expect(changes).toMatchObject([{ safety: "review" }]);
    expect([shown(changes), unclear]).toEqual([[after], []]);
  });

  it.each<[string, CellValue]>([
    ["%", 88.15],
    ["%", "duy trì dưới 3%"],
    ["%", "95%"],
    ["xã", "007"],
    ["xã", "7-9"],
    ["xã", "…"],
    ["xã", "10 xã"],
  ])("that are none, or say more, stay: in %s %j", (unit, value) => {
    const { changes, unclear } = repairOf(goal(unit, value));
    expect([changes, unclear]).toEqual([[], []]);
  });

  it.each<[string, CellValue]>([
    ["%", "1.000"],
    ["%", "8 8"],
    ["xã", { error: "#REF!" }],
  ])("that give no value are told: in %s %j", (unit, value) => {
    const { changes, unclear } = repairOf(goal(unit, value));
    expect([changes, unclear.map(({ at }) => at.cell)]).toEqual([[], ["K3"]]);
  });

  it("in a cell of the format Text get a format that takes numbers", () => {
    const book = goal("xã", "5");
    const [sheet] = book.sheets;
    const rows = sheet!.rows.map((row) => ({ ...row, formats: row.values.map(() => "@") }));
    const [change] = ofKind({ ...book, sheets: [{ ...sheet!, rows }] }, "text-number");
    expect(change!.cells[0]!.after).toEqual({ value: 5, format: "0" });
  });
});

describe("letters for digits", () => {
  it.each([
    ["Quý IV/2O21", "Quý IV/2021"],
    ["Năm 202l", "Năm 2021"],
    ["3l/12/2021", "31/12/2021"],
  ])("in a deadline are proposed: “%s”", (before, after) => {
    const book = taskBook(["Đề án", "Sở Xây dựng", before]);
    expect(shown(ofKind(book, "digits"))).toEqual([`E2: "${before}" → "${after}"`]);
    expect(rowsAfter(book)[0]![4]).toBe(before);
    expect(rowsAfter(book, "review")[0]![4]).toBe(after);
  });

  it("in prose are proposed for years alone", () => {
    const of = (name: string) => shown(ofKind(taskBook([name, "Sở Y tế", "Quý I/2021"]), "digits"));
    expect(of("Đề án giai đoạn 202l-2O25")).toEqual([
      'B2: "Đề án giai đoạn 202l-2O25" → "Đề án giai đoạn 2021-2025"',
    ]);
    expect(of("Bồn 10l, khí O2, CO2, khoản I, mẫu 0l, lOOl")).toEqual([]);
  });

  it("are told where even digits make no deadline", () => {
    const { changes, unclear } = repairOf(taskBook(["Đề án", "Sở Y tế", "32/l3/2021"]));
    expect([changes, unclear.map(({ at }) => at.cell)]).toEqual([[], ["E2"]]);
  });
});

describe("shifted cells", () => {
  const of = (...cells: CellValue[]) => tasks([[1, "Đề án một", ...cells]]);

  it.each<[string, CellValue[], CellValue[]]>([
    [
      "one to the right",
      ["", "Sở Y tế", "Các sở", "Quý I/2021", "UBND tỉnh"],
      ["Sở Y tế", "Các sở", "Quý I/2021", "UBND tỉnh", null],
    ],
    [
      "one to the right from the partners on",
      ["Sở Y tế", "", "Các sở", "Quý I/2021"],
      ["Sở Y tế", "Các sở", "Quý I/2021", null],
    ],
    [
      "one to the left, the partners missing",
      ["Sở Y tế", "Quý I/2021", "UBND tỉnh", ""],
      ["Sở Y tế", null, "Quý I/2021", "UBND tỉnh"],
    ],
    [
      "one to the left, the lead missing",
      ["Các sở, ban, ngành", "Quý I/2021", "UBND tỉnh", ""],
      [null, "Các sở, ban, ngành", "Quý I/2021", "UBND tỉnh"],
    ],
  ])("%s are proposed, never taken in bulk", (_, before, after) => {
    const book = of(...before);
    const [change] = ofKind(book, "shift");
    expect(change).toMatchObject({ safety: "review" });
    const row: CellValue[] = before.map((value) => (value === "" ? null : value));
    for (const { column, after: content } of change!.cells) row[column - 2] = content.value;
    expect(row).toEqual(after);
    expect(rowsAfter(book, "review")[0]!.slice(2)).toEqual(
      before.map((value) => (value === "" ? null : value))
    );
  });

  it("of an indicator are seen by its unit", () => {
    const head = ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu 2021-2025", "2021", "2022"];
    const book = bookOf([
      sheetOf("Chỉ tiêu", [
        head,
        [1, "Số xã đạt chuẩn", "xã", 9, 5, 6],
        [2, "Tỷ lệ che phủ rừng", "", "%", 42, 41, 42],
      ]),
    ]);
    const changes = ofKind(book, "shift");
    expect(changes.map(({ at }) => at.cell)).toEqual(["C3"]);
    expect(shown(changes)).toEqual([
      'C3: null → "%"',
      'D3: "%" → 42',
      "E3: 42 → 41",
      "F3: 41 → 42",
      "G3: 42 → null",
    ]);
  });

  it.each<[string, CellValue[]]>([
    ["a row in order", ["Sở Y tế", "Các sở", "Quý I/2021", "UBND tỉnh"]],
    ["a row without a deadline", ["Sở Y tế", "Các sở", "", ""]],
    ["a row whose deadline nobody can read", ["Sở Y tế", "Các sở", "khi nào xong", "UBND tỉnh"]],
    ["a row full from end to end", ["Sở Y tế", "Các sở", "khi nào xong", "Quý I/2021"]],
  ])("are not seen in %s", (_, cells) => {
    expect(ofKind(of(...cells), "shift")).toEqual([]);
  });
});
