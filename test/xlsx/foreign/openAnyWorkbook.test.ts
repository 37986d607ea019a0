import { readFileSync } from "node:fs";
import { type BookType, read, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSubmission } from "../../../src/domain/consolidation/readSubmission";
import type { SubmittedBook } from "../../../src/domain/consolidation/submission";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { Snapshot } from "../../../src/domain/sheet";
import { openAnyWorkbook, type OpenAnyResult } from "../../../src/xlsx/openAnyWorkbook";
import { nastyBytes } from "../nastyFiles";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/kien-giang-2021-2025.xlsx"));
const registers = defaultRegisters();

function opened(bytes: Uint8Array): Promise<OpenAnyResult> {
  return openAnyWorkbook(bytes, { book: "sổ" });
}

async function bookOf(bytes: Uint8Array): Promise<Snapshot> {
  const result = await opened(bytes);
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await opened(bytes);
  if (result.ok) throw new Error(`read by ${result.engine}`);
  return `${result.engine}: ${result.problem.code}`;
}

/** The sample as another program would save it in that format. */
function sampleAs(bookType: BookType): Uint8Array {
  const book = read(SAMPLE, { type: "array", nodim: true, cellNF: true });
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer);
}

describe("files that are not .xlsx", () => {
  let ours: SubmittedBook;

  beforeAll(async () => {
    ours = readSubmission(await bookOf(SAMPLE), { registers });
  });

  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it.each<[BookType]>([["biff8"], ["xlsb"], ["ods"], ["xlml"]])(
    "a plan saved as %s is the plan that it was",
    async (bookType) => {
      const result = await opened(sampleAs(bookType));
      if (!result.ok) throw new Error(result.problem.text.en);
      const theirs = readSubmission(result.book, { registers });
      expect(result.engine).toBe("sheetjs");
      expect(result.remarks.map(({ code }) => code)).toContain("other-format");
      expect(theirs.info).toEqual(ours.info);
      expect(theirs.indicators.map(withoutFormats)).toEqual(ours.indicators.map(withoutFormats));
      expect(theirs.tasks.map(withoutFormats)).toEqual(ours.tasks.map(withoutFormats));
    }
  );

  it("a web page keeps what was typed: no dates and no numbers are made of it", async () => {
    const html = "<table><tr><td>7-9</td><td>1.234</td><td>12/2021</td><td>=1+1</td></tr></table>";
    const result = await opened(strToU8(html));
    expect(result).toMatchObject({
      ok: true,
      engine: "sheetjs",
      book: { sheets: [{ rows: [{ index: 0, values: ["7-9", "1.234", "12/2021", "=1+1"] }] }] },
    });
    const codes = result.ok ? result.remarks.map(({ code }) => code) : [];
    expect(codes).toEqual(["other-format", "all-text", "hidden-unknown"]);
  });

  it("a web page in Windows' own Vietnamese code page is read by what it declares", async () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
    const bytes = strToU8(`<html>${head}<table><tr><td>XX</td></tr></table></html>`);
    // Đơ
    bytes.set([0xd0, 0xf5], bytes.indexOf(0x58));
    expect((await bookOf(bytes)).sheets[0]!.rows[0]!.values).toEqual(["Đơ"]);
  });

  it("a web page whose bytes are not what it declares is set aside, not garbled", async () => {
    expect(await problemOf(new Uint8Array([...strToU8("<table><tr><td>"), 0xd0, 0x3c]))).toBe(
      "sheetjs: encoding"
    );
  });

  it("formats, formulas, merges, hidden rows and names of .xls come along", async () => {
    const { sheets, names } = await bookOf(nastyBytes("generated/biff8.xls"));
    const [first] = sheets;
    expect(names).toContainEqual({
      name: "DM_TrangThai",
      refersTo: "'Danh mục'!$A$2:$A$5",
      sheet: null,
    });
    expect(first).toMatchObject({ name: "Biểu 01", visibility: "visible", hiddenColumns: [] });
    expect(first!.merges.length).toBeGreaterThan(0);
    expect(
      first!.rows.some(({ formulas }) => formulas?.some((text) => text?.startsWith("=")))
    ).toBe(true);
  });

  it("names of .ods belong to the sheet that they lie on, entities decoded", async () => {
    const { names } = await bookOf(nastyBytes("generated/real.ods"));
    expect(names[0]).toEqual({
      name: "DM_TrangThai",
      refersTo: "'Danh mục'!$A2:$A$5",
      sheet: "Danh mục",
    });
  });

  it.each([
    ["real/poi__password.xls", "sheetjs: encrypted"],
    ["real/sheetjs__password_2002_40_xor.xls", "sheetjs: encrypted"],
    ["real/poi__protected_passtika.xlsb", "scanner: encrypted"],
    ["real/poi__Simple.xlsb", "sheetjs: foreign-unreadable"],
    ["generated/csv_as_xlsx.xlsx", "scanner: csv"],
    ["generated/xml_xxe.xlsx", "scanner: doctype"],
    ["generated/bomb_rows_500MB.xlsx", "scanner: content-too-large"],
  ])("%s stays set aside: %s", async (file, problem) => {
    expect(await problemOf(nastyBytes(file))).toBe(problem);
  });

  it("Excel 95 is not read: its code page is not told", async () => {
    expect(await problemOf(sampleAs("biff5"))).toBe("scanner: xls-95");
  });

  it("an encrypted .ods is known by its manifest", async () => {
    const parts = unzipSync(nastyBytes("generated/real.ods"));
    parts["META-INF/manifest.xml"] = strToU8(
      "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    );
    expect(await problemOf(zipSync(parts))).toBe("sheetjs: encrypted");
  });

  it("an .ods that repeats a cell over the whole grid costs nothing", async () => {
    const parts = unzipSync(nastyBytes("generated/real.ods"));
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value="1"/>';
    const row = `<table:table-row table:number-rows-repeated="1048576">${cell.replace("/>", "><text:p>1</text:p></table:table-cell>")}</table:table-row>`;
    parts["content.xml"] = strToU8(
      `<office:spreadsheet><table:table>${row}</table:table></office:spreadsheet>`
    );
    expect(await problemOf(zipSync(parts))).toBe("sheetjs: too-many-cells");
  });

  it("a DOCTYPE in any part of a zipped format is refused", async () => {
    const parts = unzipSync(nastyBytes("generated/real.ods"));
    parts["content.xml"] = strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    expect(await problemOf(zipSync(parts))).toBe("sheetjs: doctype");
  });
});

describe("packages that our scanner refuses", () => {
  function sampleWith(change: (workbook: string) => string): Uint8Array {
    const parts = unzipSync(SAMPLE);
    parts["xl/workbook.xml"] = strToU8(change(strFromU8(parts["xl/workbook.xml"]!)));
    return zipSync(parts);
  }

  it("an unescaped & in a sheet's name is read by SheetJS, with a remark", async () => {
    const bytes = sampleWith((text) => text.replace('name="Mẫu số"', 'name="Thu & chi"'));
    const result = await opened(bytes);
    expect(result).toMatchObject({ ok: true, engine: "sheetjs" });
    const { book, remarks } = result as Extract<OpenAnyResult, { ok: true }>;
    expect(book.sheets.map(({ name }) => name)).toContain("Thu & chi");
    expect(remarks.map(({ code }) => code)).toEqual(["unusual-package"]);
  });

  it("a workbook part that breaks off loses no sheet silently", async () => {
    const bytes = sampleWith((text) => text.slice(0, text.indexOf('name="Mẫu số"')));
    expect(await problemOf(bytes)).toBe("scanner: part-unreadable");
  });
});

/** Other formats keep other number formats, which mean the same. */
function withoutFormats<Row extends object>(row: Row): Row & { readonly formats: null } {
  return { ...row, formats: null };
}
