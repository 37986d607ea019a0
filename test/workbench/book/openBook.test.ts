import { readFileSync } from "node:fs";
import { BookStore } from "../../../src/workbench/book/bookStore";
import { goTo } from "../../../src/workbench/book/goTo";
import { openBook } from "../../../src/workbench/book/openBook";
import type { OpenBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { typeInto } from "../../../src/workbench/typing/typeInto";
import { SAMPLE_PATH, opened } from "../../kienGiang/sample";

const BYTES = new Uint8Array(readFileSync(SAMPLE_PATH));

function sample(bytes = BYTES): OpenBook {
  const opening = openBook(bytes, "sổ.xlsx", null);
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.book;
}

const L13 = { row: 12, column: 11 };

describe("an open book", () => {
  it("has the looks of its file, and keeps the number formats", () => {
    const { model } = sample();
    const sheet = model.requireSheet("Chỉ tiêu");
    expect(sheet.format(4, 1)).toMatchObject({
      bold: true,
      fill: "#DCE6F1",
      horizontal: "Center",
      fontName: "Times New Roman",
    });
    const scanned = opened(BYTES).sheets.find(({ name }) => name === "Chỉ tiêu")!;
    for (const { index, formats = [] } of scanned.rows) {
      formats.forEach((format = "General", column) =>
        expect([index, column, sheet.numberFormat(index, column)]).toEqual([index, column, format])
      );
    }
    expect(model.canUndo).toBe(false);
  });

  it("is saved byte for byte while nothing changed", () => {
    const saving = saveBook(sample());
    expect(saving.ok && Buffer.from(saving.bytes).equals(BYTES)).toBe(true);
  });

  it("is saved with what was typed and nothing else", () => {
    const book = sample();
    typeInto(book.model, book.model.requireSheet("Chỉ tiêu"), [{ ...L13, text: "61,5" }], 2026);
    const saving = saveBook(book);
    if (!saving.ok) throw new Error(saving.problem.en);
    const again = sample(new Uint8Array(saving.bytes)).model;
    for (const sheet of sample().model.sheets) {
      const area = sheet.usedArea({ valuesOnly: false })!;
      const before = sheet.values(area).map((row) => [...row]);
      if (sheet.name === "Chỉ tiêu") before[L13.row - area.top]![L13.column - area.left] = 61.5;
      expect(again.requireSheet(sheet.name).values(area)).toEqual(before);
    }
  });

  it("says in a sentence why a file is none", () => {
    const opening = openBook(new TextEncoder().encode("<html>"), "trang.xlsx", null);
    expect(opening).toMatchObject({ ok: false, problem: { vi: expect.stringContaining("trang") } });
  });
});

describe("the book on the screen", () => {
  const store = () => new BookStore(sample().model, 7);

  it("goes where the name box says", () => {
    const book = store();
    expect(goTo(book, "'Chỉ tiêu'!L12:M12")).toBe(true);
    expect([book.sheet.name, book.sheet.selection]).toEqual([
      "Chỉ tiêu",
      { top: 11, left: 11, bottom: 11, right: 12 },
    ]);
    expect(goTo(book, "b7")).toBe(true);
    expect(book.cursor).toEqual({ row: 6, column: 1 });
    expect(goTo(book, "không có")).toBe(false);
    expect(goTo(book, "'Không có'!A1")).toBe(false);
  });

  it("tells once of each change, and whether it is in the file", () => {
    const book = store();
    let told = 0;
    book.subscribe(() => told++);
    book.moveTo({ row: 3, column: 1 });
    expect([told, book.isChanged]).toEqual([1, false]);
    typeInto(book.model, book.sheet, [{ row: 3, column: 1, text: "Sở Y tế" }], 2026);
    expect([told, book.isChanged]).toEqual([2, true]);
    book.markSaved();
    expect([told, book.isChanged]).toEqual([3, false]);
  });

  it("types into the first cell of what the pane selects", () => {
    const book = store();
    book.select({ top: 2, left: 0, bottom: 4, right: 1 }, { row: 4, column: 1 });
    expect(book.cursor).toEqual({ row: 4, column: 1 });
    book.sheet.select({ top: 6, left: 1, bottom: 8, right: 2 });
    expect(book.cursor).toEqual({ row: 6, column: 1 });
  });
});
