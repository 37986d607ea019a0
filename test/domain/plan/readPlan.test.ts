import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { Snapshot } from "../../../src/domain/sheet";
import { SMALL_INDICATOR_HEADER, TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";

const registers = defaultRegisters();
const read = (book: Snapshot) => readPlan(book, { registers });
const names = (book: Snapshot): string[] => read(book).indicators.map(({ name }) => name.text);
const row = (name: string, unit = "%") => ["", name, unit, 1, 1, 2, 1, 1, 1, 2, 2];

describe("rows that are no data", () => {
  const book = bookOf([
    sheetOf("Chỉ tiêu", [
      ...SMALL_INDICATOR_HEADER,
      ["A", "B", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
      ["(1)", "(2)", "(3)", "(4)=(2)/(1)"],
      ["I", "KINH TẾ"],
      ["1", ...row("Tốc độ tăng trưởng GRDP").slice(1)],
      ["", "II. VĂN HÓA - XÃ HỘI"],
      ["2", ...row("Tỷ lệ hộ nghèo đa chiều").slice(1)],
      ["", "Tổng cộng", "", 1, 2, 3],
      ["", "Ghi chú: số liệu ước thực hiện"],
      ["", "Nơi nhận:"],
      ["", "Lưu: VT", "", "Nguyễn Văn A"],
    ]),
  ]);

  it("are left out, each with its reason", () => {
    expect(names(book)).toEqual(["Tốc độ tăng trưởng GRDP", "Tỷ lệ hộ nghèo đa chiều"]);
    expect(read(book).skipped.map(({ rowNumber, why }) => [rowNumber, why])).toEqual([
      [3, "column-numbers"],
      [4, "column-numbers"],
      [5, "field-heading"],
      [7, "field-heading"],
      [9, "total"],
      [10, "note"],
      [11, "signature"],
      [12, "signature"],
    ]);
  });
});

it("a row that begins like a total and has a unit is an indicator", () => {
  const book = bookOf([
    sheetOf("Chỉ tiêu", [
      ...SMALL_INDICATOR_HEADER,
      row("Tổng số hộ", "hộ"),
      row("Tổng số của các dòng trên", ""),
      row("Tổng số", "hộ"),
      row("Tổng cộng chi ngân sách", "tỷ đồng"),
    ]),
  ]);
  expect(names(book)).toEqual(["Tổng số hộ"]);
});

describe("sheets", () => {
  const table = (name: string) => [...SMALL_INDICATOR_HEADER, row(name)];

  it("are found by stamped name before sheet name before headings", () => {
    const sheets = [
      sheetOf("Sheet1", table("theo tiêu đề")),
      sheetOf("Chỉ tiêu", table("theo tên")),
      sheetOf("Biểu 01", table("theo dấu")),
    ];
    const stamp = { name: "_KH_chi_tieu", refersTo: "'Biểu 01'!$A$1:$K$3", sheet: "Biểu 01" };
    expect(names(bookOf(sheets, { names: [stamp] }))).toEqual(["theo dấu"]);
    expect(names(bookOf(sheets))).toEqual(["theo tên"]);
    expect(names(bookOf([sheets[0]!]))).toEqual(["theo tiêu đề"]);
  });

  it("that we generated are never the plan", () => {
    const own = { name: "_KH_generated", refersTo: "1", sheet: "Chỉ tiêu" };
    expect(names(bookOf([sheetOf("Chỉ tiêu", table("a"))], { names: [own] }))).toEqual([]);
  });

  it("that are hidden old copies are said, not read", () => {
    const book = bookOf([
      sheetOf("Bản cũ", table("cũ"), { visibility: "hidden" }),
      sheetOf("Biểu mới", table("mới")),
    ]);
    expect(names(book)).toEqual(["mới"]);
    expect(read(book).notChecked.map(({ what }) => what.vi)).toContain("Trang tính “Bản cũ”");
  });

  it("may be picked by name", () => {
    const book = bookOf([sheetOf("Chỉ tiêu", table("a")), sheetOf("Biểu 2", table("b"))]);
    const plan = readPlan(book, { registers, sheet: "Biểu 2" });
    expect(plan.indicators.map(({ name }) => name.text)).toEqual(["b"]);
  });
});

describe("hidden rows", () => {
  const sheet = sheetOf("Chỉ tiêu", [...SMALL_INDICATOR_HEADER, row("a"), row("b"), row("a")]);
  const hide = (...hidden: number[]) =>
    bookOf([
      { ...sheet, rows: sheet.rows.map((one) => ({ ...one, hidden: hidden.includes(one.index) })) },
    ]);

  it("that repeat a row in sight are an old copy", () => {
    expect(names(hide(4))).toEqual(["a", "b"]);
    expect(read(hide(4)).skipped).toMatchObject([{ rowNumber: 5, why: "hidden-copy" }]);
  });

  it("that a filter hid are still data", () => {
    expect(names(hide(3))).toEqual(["a", "b", "a"]);
  });
});

describe("keys", () => {
  it("do not depend on STT, case, tone placement, dashes or row order", () => {
    const one = read(
      bookOf([sheetOf("Chỉ tiêu", [...SMALL_INDICATOR_HEADER, row("Tỷ lệ hóa học – A"), row("B")])])
    );
    const two = read(
      bookOf([sheetOf("Chỉ tiêu", [...SMALL_INDICATOR_HEADER, row("B"), row("tỷ lệ hoá học - a")])])
    );
    expect(new Set(two.indicators.map(({ key }) => key))).toEqual(
      new Set(one.indicators.map(({ key }) => key))
    );
  });

  it("keep tones apart, tell equal rows apart, and prefer the code", () => {
    const header = SMALL_INDICATOR_HEADER.map((cells, i) => [
      ...cells,
      ...(i === 0 ? ["", "", "", "", "Mã số"] : []),
    ]);
    const book = bookOf([
      sheetOf("Chỉ tiêu", [
        ...header,
        row("Tân Thành"),
        row("Tân Thạnh"),
        row("Tân Thành"),
        [...row("Khác"), "CT-019.1"],
      ]),
    ]);
    const keys = read(book).indicators.map(({ key }) => key);
    expect(keys).toEqual([
      "CT/tân thành [%]",
      "CT/tân thạnh [%]",
      "CT/tân thành [%]#2",
      "CT-019.1",
    ]);
  });
});

describe("tasks", () => {
  it("that lack a lead, a deadline and a level stay tasks where no header is repeated", () => {
    const book = bookOf([
      sheetOf("Nhiệm vụ", [
        TASK_HEADER,
        ["", "Đề án A", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"],
        ["", "Đề án B", "", "UBND", "", ""],
      ]),
    ]);
    expect(read(book).tasks.map(({ name }) => name.text)).toEqual(["Đề án A", "Đề án B"]);
  });
});

it("never throws on nonsense", () => {
  const cells = [
    { error: "#REF!" },
    true,
    "",
    null,
    NaN,
    -0,
    1e308,
    "\u0000",
    "Chỉ tiêu",
    "Đơn vị tính",
    2021,
  ];
  const sheet = sheetOf("Chỉ tiêu", [
    cells,
    cells.slice().reverse(),
    [...SMALL_INDICATOR_HEADER[0]!],
    cells,
  ]);
  expect(() => read(bookOf([sheet]))).not.toThrow();
});
