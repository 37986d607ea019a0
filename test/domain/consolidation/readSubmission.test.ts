import { readSubmission } from "../../../src/domain/consolidation/readSubmission";
import {
  indicatorTable,
  submittedCell,
  submittedCells,
  taskTable,
} from "../../../src/domain/consolidation/submittedCells";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { standardBook, withFormulas } from "../../support/standardBook";
import { SMALL_INDICATOR_HEADER, TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";

const registers = defaultRegisters();
const read = (book: Parameters<typeof readSubmission>[0]) => readSubmission(book, { registers });

const indicators = sheetOf("Chỉ tiêu", [
  [...SMALL_INDICATOR_HEADER[0]!, "", "", "", "", "Mã số", "Phạm vi số liệu", "Ghi chú"],
  SMALL_INDICATOR_HEADER[1]!,
  ["", "I. KINH TẾ"],
  [1, "Số xã đạt chuẩn", "xã", "", 79, "7-9", 80, 0.5, " ", "", "", "CT-019", "địa bàn", "ước"],
  ["", "Tổng cộng", "", "", 158],
]);

describe("the figures of a submission", () => {
  const book = read(bookOf([indicators]));
  const [row] = book.indicators;

  it("are kept as sent, each with its cell, blanks left out", () => {
    const cells = submittedCells(indicatorTable(book, row!), row!);
    expect(cells.map(({ field, ref, value }) => [field, ref.cell, value])).toEqual([
      ["actual:2020", "E4", 79],
      ["goal", "F4", "7-9"],
      ["plan:2021", "G4", 80],
      ["plan:2022", "H4", 0.5],
    ]);
    expect(submittedCell(indicatorTable(book, row!), row!, "plan:2023")).toBeNull();
    expect(submittedCell(indicatorTable(book, row!), row!, "actual:2001")).toBeNull();
  });

  it("come with what tells the row and what it covers", () => {
    expect(row).toMatchObject({
      ...{ rowNumber: 4, key: "CT-019", code: "CT-019", name: "Số xã đạt chuẩn", unit: "xã" },
      ...{ scope: "locality", note: "ước" },
    });
  });

  it("are none in headings and totals", () => {
    expect(book.skipped).toEqual([
      { appendix: "indicators", sheet: "Chỉ tiêu", rowNumber: 3, why: "field-heading" },
      { appendix: "indicators", sheet: "Chỉ tiêu", rowNumber: 5, why: "total" },
    ]);
  });

  it("say which are formulas, and keep formats that change their meaning", () => {
    const made = withFormulas(bookOf([indicators]), (r, column) =>
      r === 3 && column === 6 ? "=40+40" : undefined
    );
    const rows = made.sheets[0]!.rows.map((one) =>
      one.index === 3 ? { ...one, formats: { 6: "#,##0", 7: "0%" } as never } : one
    );
    const percent = read({ ...made, sheets: [{ ...made.sheets[0]!, rows }] });
    const cells = submittedCells(percent.indicatorTables[0]!, percent.indicators[0]!);
    expect(cells.slice(2)).toEqual([
      { field: "plan:2021", ref: { sheet: "Chỉ tiêu", cell: "G4" }, value: 80, formula: true },
      { field: "plan:2022", ref: { sheet: "Chỉ tiêu", cell: "H4" }, value: 0.5, format: "0%" },
    ]);
    expect(percent.remarks.map(({ vi }) => vi)).toContain(
      "1 ô số liệu là công thức: chỉ lấy kết quả, không lấy công thức."
    );
  });
});

describe("the tasks of a submission", () => {
  const book = read(
    bookOf([
      sheetOf("Nhiệm vụ", [
        [...TASK_HEADER, "Mã số", "Sản phẩm"],
        [1, "Đề án A", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh", "NV-001", "Đề án"],
      ]),
    ])
  );

  it("are kept by field", () => {
    const [row] = book.tasks;
    expect(row).toMatchObject({ key: "NV-001", code: "NV-001", name: "Đề án A", rowNumber: 2 });
    expect(
      submittedCells(taskTable(book, row!), row!).map(({ field, ref, value }) => [
        ...[field, ref.cell, value],
      ])
    ).toEqual([
      ["lead", "C2", "Sở Y tế"],
      ["deadline", "E2", "Quý II/2021"],
      ["level", "F2", "UBND tỉnh"],
      ["product", "H2", "Đề án"],
    ]);
  });
});

describe("what a submission says of itself", () => {
  it("is read from the info sheet, also where Excel made numbers of it", () => {
    const { info } = read(
      standardBook(
        {
          ...{ reportingAgency: "Sở Y tế", documentNumber: 123, documentDate: "18/02/2021" },
          ...{
            receivedOn: "19/02/2021",
            round: "Lần 2",
            reply: "Thống nhất",
            templateVersion: 1.1,
          },
        },
        { indicators }
      )
    );
    expect(info).toEqual({
      ...{ agency: "Sở Y tế", province: null, documentNumber: "123", documentDate: "2021-02-18" },
      ...{ receivedOn: "2021-02-19", round: 2, reply: "Thống nhất", templateVersion: "1.1" },
    });
  });

  it("is nothing in a book of an older template", () => {
    expect(read(bookOf([indicators])).info).toMatchObject({ agency: null, round: null });
  });
});

it("passes from worker to worker unchanged", () => {
  const book = read(bookOf([indicators]));
  expect(structuredClone(book)).toEqual(book);
});
