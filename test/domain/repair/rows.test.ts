import type { CellValue } from "../../../src/domain/sheet";
import { TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";
import { ofKind, repairOf, rowsAfter, tasks } from "./repaired";

const WHOLE = "Các sở, ban, ngành";
const LEAD = "Sở Xây dựng";
const task = (name: string, more: Partial<Record<number, CellValue>> = {}): CellValue[] =>
  ["", name, LEAD, WHOLE, "Quý I/2021", "UBND tỉnh"].map((value, i) => more[i] ?? value);
const tail = (...cells: CellValue[]): CellValue[] => ["", ...cells, "", "", "", ""].slice(0, 6);

describe("tails of page breaks", () => {
  it("go back to their rows, the rows left move up, numbered", () => {
    const book = tasks([
      task("Đề án một", { 3: "Các sở, ban," }),
      TASK_HEADER as CellValue[],
      tail("đến năm 2025", "", "ngành"),
      task("Đề án hai"),
    ]);
    expect(rowsAfter(book)).toEqual([
      [1, "Đề án một đến năm 2025", LEAD, WHOLE, "Quý I/2021", "UBND tỉnh"],
      [2, "Đề án hai", LEAD, WHOLE, "Quý I/2021", "UBND tỉnh"],
    ]);
    expect(repairOf(book).unclear).toEqual([]);
  });

  it("of one row may be several", () => {
    const book = tasks([
      task("Đề án"),
      TASK_HEADER as CellValue[],
      tail("giai đoạn"),
      TASK_HEADER as CellValue[],
      tail("2021-2025"),
    ]);
    expect(rowsAfter(book).map((row) => row[1])).toEqual(["Đề án giai đoạn 2021-2025"]);
  });

  it("are only proposed, with their headings, where the row names its partners in full", () => {
    const book = tasks([
      task("Đề án một"),
      TASK_HEADER as CellValue[],
      tail("Đề án hai", "", WHOLE),
      task("Đề án ba"),
    ]);
    expect(ofKind(book, "join")).toMatchObject([{ safety: "review" }]);
    expect(ofKind(book, "drop-header")).toMatchObject([{ safety: "review" }]);
    expect(rowsAfter(book).map((cells) => cells[1])).toEqual([
      "Đề án một",
      TASK_HEADER[1],
      "Đề án hai",
      "Đề án ba",
    ]);
    expect(rowsAfter(book, "review").map((cells) => cells[1])).toEqual([
      "Đề án một Đề án hai",
      "Đề án ba",
    ]);
  });

  it("are no tails where they have a number of their own, and stay, which is said", () => {
    const book = tasks([
      task("Đề án một"),
      TASK_HEADER as CellValue[],
      ["7", "Đề án hai", "", "", "", ""],
    ]);
    expect(ofKind(book, "join")).toEqual([]);
    expect(repairOf(book).unclear).toMatchObject([{ at: { cell: "A4" } }]);
    expect(rowsAfter(book)).toHaveLength(3);
  });

  it("are proposed where no repeated header tells of them, and get no number meanwhile", () => {
    const book = tasks([task("Đề án một"), tail("đến năm 2025"), task("Đề án hai")]);
    expect(ofKind(book, "join")).toMatchObject([{ safety: "review" }]);
    expect(rowsAfter(book).map((row) => row.slice(0, 2))).toEqual([
      [1, "Đề án một"],
      [null, "đến năm 2025"],
      [2, "Đề án hai"],
    ]);
    expect(rowsAfter(book, "review").map((row) => row.slice(0, 2))).toEqual([
      [1, "Đề án một đến năm 2025"],
      [2, "Đề án hai"],
    ]);
  });

  it("leave a row alone that lacks everything but begins as a task does", () => {
    const book = tasks([task("Đề án một"), tail("Triển khai chương trình", "", WHOLE)]);
    expect(ofKind(book, "join")).toEqual([]);
    expect(rowsAfter(book).map((row) => row[0])).toEqual([1, 2]);
  });

  it("that hold a figure beside a figure can't be joined, and stay", () => {
    const header = [...TASK_HEADER, "Ghi chú"] as CellValue[];
    const book = bookOf([
      sheetOf("Nhiệm vụ", [
        header,
        [...task("Đề án một"), 5],
        header,
        [...tail("đến năm 2025"), 6],
        [...task("Đề án hai"), ""],
      ]),
    ]);
    expect(ofKind(book, "join")).toEqual([]);
    expect(repairOf(book).unclear).toMatchObject([{ at: { cell: "B4" } }]);
    expect(rowsAfter(book).map((row) => row[1])).toEqual([
      "Đề án một",
      header[1],
      "đến năm 2025",
      "Đề án hai",
    ]);
  });
});

describe("repeated headings", () => {
  it("go with the column numbers under them; the first ones stay", () => {
    const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"];
    const book = tasks([
      numbers,
      task("Đề án một"),
      TASK_HEADER as CellValue[],
      numbers,
      task("Đề án hai"),
    ]);
    expect(rowsAfter(book).map((row) => row[1])).toEqual(["(2)", "Đề án một", "Đề án hai"]);
  });

  it("stay where something else stands beside them", () => {
    const book = tasks([
      task("Đề án một"),
      [...TASK_HEADER, "Hỏi lại Sở Tài chính"] as CellValue[],
      task("Đề án hai"),
    ]);
    expect(rowsAfter(book)).toHaveLength(3);
    expect(repairOf(book).unclear).toMatchObject([{ at: { cell: "A3" } }]);
  });

  it("in two rows of an indicator table go too; what stands beside a row moves with it", () => {
    const head = [
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch các năm", "", "Người gửi"],
      ["", "", "", 2021, 2022, ""],
    ];
    const book = bookOf([
      sheetOf("Chỉ tiêu", [
        ...head,
        [1, "Tỷ lệ che phủ rừng", "%", 10, 11, "Lan"],
        ...head,
        [2, "Số xã đạt chuẩn", "xã", 3, 4, "Minh"],
      ]),
    ]);
    expect(rowsAfter(book)).toEqual([
      [1, "Tỷ lệ che phủ rừng", "%", 10, 11, "Lan"],
      [2, "Số xã đạt chuẩn", "xã", 3, 4, "Minh"],
    ]);
  });
});

describe("row numbers", () => {
  const numbered = (...numbers: CellValue[]) =>
    tasks(numbers.map((stt, i) => task(`Đề án ${"một hai ba bốn năm".split(" ")[i]}`, { 0: stt })));

  it.each<[string, CellValue[], CellValue[]]>([
    ["are given where there are none", ["", "", ""], [1, 2, 3]],
    ["are completed", [1, "", 3], [1, 2, 3]],
    ["stay where they are right", [1, 2, 3], [1, 2, 3]],
    ["become numbers where they are texts", ["1", "2", ""], [1, 2, 3]],
    ["of another counting stay", ["I", "1.1", ""], ["I", "1.1", null]],
    ["that jump stay", [18, 19, ""], [18, 19, null]],
  ])("%s", (_, before, after) => {
    expect(rowsAfter(numbered(...before)).map((row) => row[0])).toEqual(after);
  });

  it("that jump or repeat are counted anew when someone looked at it", () => {
    expect(rowsAfter(numbered(1, 1, 5), "review").map((row) => row[0])).toEqual([1, 2, 3]);
  });

  it("begin again under each field where the table does so", () => {
    const book = tasks([
      ["", "I. KINH TẾ", "", "", "", ""],
      task("Đề án một", { 0: 1 }),
      task("Đề án hai"),
      ["", "II. XÃ HỘI", "", "", "", ""],
      task("Đề án ba", { 0: 1 }),
      task("Đề án bốn"),
    ]);
    expect(rowsAfter(book).map((row) => row[0])).toEqual([null, 1, 2, null, 1, 2]);
  });

  it("are not given to details, nor to indicators that count from elsewhere", () => {
    const head = ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu 2021-2025"];
    const of = (...stt: CellValue[]) =>
      bookOf([
        sheetOf("Chỉ tiêu", [
          head,
          [stt[0]!, "Số xã đạt chuẩn", "xã", 5],
          ["", "Trong đó: xã nâng cao", "xã", 2],
          [stt[1]!, "Tỷ lệ che phủ rừng", "%", 42],
        ]),
      ]);
    expect(rowsAfter(of("", "")).map((row) => row[0])).toEqual([1, null, 2]);
    expect(rowsAfter(of(18, "")).map((row) => row[0])).toEqual([18, null, null]);
    expect(ofKind(of(18, ""), "number")).toEqual([]);
  });
});

describe("rows that must stay where they are", () => {
  const rows = [task("Đề án một"), TASK_HEADER as CellValue[], task("Đề án hai"), task("Đề án ba")];
  const whyOf = (book: ReturnType<typeof tasks>) => {
    const { changes, unclear } = repairOf(book);
    expect(changes.filter(({ removed }) => removed)).toEqual([]);
    return unclear.map(({ at, why }) => `${at.sheet}!${at.cell} ${why.en}`);
  };
  const change = (index: number, more: object) => {
    const book = tasks(rows);
    const [sheet] = book.sheets;
    const changed = sheet!.rows.map((row) => (row.index === index ? { ...row, ...more } : row));
    return { ...book, sheets: [{ ...sheet!, rows: changed }] };
  };

  it("move where nothing holds them", () => {
    expect(rowsAfter(tasks(rows)).map((row) => row[1])).toEqual([
      "Đề án một",
      "Đề án hai",
      "Đề án ba",
    ]);
  });

  it.each([
    ["a hidden row", change(3, { hidden: true }), /^Nhiệm vụ!A4 .*hidden/],
    [
      "a formula among them",
      change(3, { formulas: [undefined, undefined, "=C2"] }),
      /^Nhiệm vụ!C4 .*formulas/,
    ],
    [
      "merged cells",
      tasks(rows, { merges: [{ top: 3, left: 2, bottom: 4, right: 2 }] }),
      /^Nhiệm vụ!C4 .*merged cells \(C4:C5\)/,
    ],
    [
      "a formula elsewhere that means one of them",
      {
        ...tasks(rows),
        sheets: [
          ...tasks(rows).sheets,
          sheetOf("Tổng hợp", [["x"]], {
            rows: [{ index: 0, values: ["x"], formulas: ["='Nhiệm vụ'!B4&\"B5\""] }],
          }),
        ],
      },
      /^Tổng hợp!A1 .*formula/,
    ],
    [
      "a name that means one of them",
      { ...tasks(rows), names: [{ name: "De_an", sheet: null, refersTo: "'Nhiệm vụ'!$B$4" }] },
      /“De_an”/,
    ],
  ])("for %s", (_, book, why) => {
    expect(whyOf(book)).toEqual([expect.stringMatching(why)]);
  });

  it("move where formulas and names mean all of them, none, or another sheet", () => {
    const refersTo = ["'Nhiệm vụ'!$A$1:$F$5", "'Nhiệm vụ'!$B:$B", "'Nhiệm vụ'!$B$2", "Khác!$B$4"];
    const names = refersTo.map((one, i) => ({ name: `N${i}`, sheet: null, refersTo: one }));
    expect(rowsAfter({ ...tasks(rows), names })).toHaveLength(3);
  });

  it("are numbered and tidied all the same", () => {
    const book = change(3, { hidden: true });
    expect(rowsAfter(book).map((row) => row[0])).toEqual([1, "STT", 2, 3]);
  });
});

it("leaves two appendices on one sheet alone, and says so", () => {
  const book = bookOf([
    sheetOf("Kế hoạch", [
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu 2021-2025"],
      ["", "Tỷ lệ che phủ rừng", "%", "42"],
      TASK_HEADER,
      task("Đề án"),
    ]),
  ]);
  const { changes, unclear } = repairOf(book);
  expect([changes, unclear.length]).toEqual([[], 1]);
});
