import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { nastyBytes } from "./nastyFiles";
import { opened, packageOf, problemOf, worksheet } from "./packageOf";

const CELLS = worksheet(
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c><v>2</v></c></row></sheetData>'
);

describe("openWorkbook", () => {
  it("reads a small workbook without a remark", () => {
    const book = opened({ "xl/worksheets/sheet1.xml": CELLS });
    expect(book).toMatchObject({ book: "sổ.xlsx", date1904: false, names: [], remarks: [] });
    expect(book.sheets[0]).toMatchObject({ name: "S", rows: [{ index: 0, values: [1, 2] }] });
  });

  it("says what a file is, why it was refused and what to do, in both languages", () => {
    const result = openWorkbook(new TextEncoder().encode("Kế hoạch năm 2024"), { book: "x.xlsx" });
    expect(result).toEqual({
      ok: false,
      problem: {
        code: "text",
        text: {
          vi: "Tệp “x.xlsx” không phải là sổ Excel dạng .xlsx: nội dung là văn bản thuần. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
          en: "File “x.xlsx” is not an .xlsx workbook: it holds plain text. Open it in Excel and save it again as .xlsx.",
        },
        reason: {
          vi: "Tệp không phải là sổ Excel dạng .xlsx: nội dung là văn bản thuần.",
          en: "The file is not an .xlsx workbook: it holds plain text.",
        },
        toDo: {
          vi: "Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
          en: "Open it in Excel and save it again as .xlsx.",
        },
      },
    });
  });

  it.each([
    ["fileBytes", 100, "file-too-large"],
    ["entries", 5, "too-many-entries"],
    ["totalBytes", 500, "content-too-large"],
    ["entryBytes", 300, "content-too-large"],
    ["treeBytes", 100, "content-too-large"],
    ["treeTags", 4, "content-too-large"],
    ["cells", 1, "too-many-cells"],
    ["strings", 1, "too-many-strings"],
    ["stringBytes", 50, "too-many-strings"],
    ["columns", 1, "bad-address"],
  ] as const)("refuses what is beyond %s", (limit, value, code) => {
    const parts = { "xl/worksheets/sheet1.xml": CELLS };
    expect(problemOf(parts, { [limit]: value })).toBe(code);
    expect(problemOf(parts)).toBeNull();
  });

  it("counts cells over all sheets", () => {
    const two = { "xl/worksheets/sheet1.xml": CELLS };
    expect(problemOf(two, { cells: 2 })).toBeNull();
  });

  it("leaves the caller's bytes as they are and reads a view into a larger buffer", () => {
    const bytes = packageOf({ "xl/worksheets/sheet1.xml": CELLS });
    const larger = new Uint8Array(bytes.length + 64).fill(0x50);
    larger.set(bytes, 32);
    const view = larger.subarray(32, 32 + bytes.length);
    expect(openWorkbook(view, { book: "a" })).toEqual(openWorkbook(bytes, { book: "a" }));
    expect([...view]).toEqual([...bytes]);
  });

  it("keeps decomposed letters and spaces as they are", () => {
    const result = openWorkbook(nastyBytes("generated/nfd_space.xlsx"), { book: "nfd" });
    if (!result.ok) throw new Error(result.problem.text.en);
    const texts = result.book.sheets[0]!.rows.flatMap(({ values }) => values).map(String);
    expect(texts.some((text) => text !== text.normalize("NFC"))).toBe(true);
    expect(texts.some((text) => text !== text.trim())).toBe(true);
  });
});
