import { unzipSync } from "fflate";
import type { AuthoredSheet } from "../../src/domain/authoredBook";
import type { HeldRow } from "../../src/domain/heldSheet";
import { typedCell } from "../../src/domain/report/typedCell";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { packageChanges } from "../../src/model/packageChanges";
import { WorkbookModel } from "../../src/model/workbookModel";
import type { Workbook } from "../../src/services/ports/workbook";
import { undoWrite } from "../../src/services/undoWrite";
import { writeOwnSheet } from "../../src/services/writeOwnSheet";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/save/saveWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { injectFault } from "../support/faults";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel, ports } from "../support/ports";

const NAME = "Tổng hợp";

/** Rows that begin with a dash are grouped. */
function layout(name: string, rows: readonly HeldRow[]): AuthoredSheet {
  return {
    name,
    visibility: "visible",
    columns: [{ width: 20 }],
    rows: rows.map((cells) => ({
      ...(String(cells[0]).startsWith("-") && { grouped: true as const }),
      cells: cells.map((value) => ({
        value: typedCell(value),
        style: String(value).startsWith("!") ? { bold: true, fontColor: "C00000" } : {},
      })),
    })),
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { orientation: "landscape", fitToWidth: true },
    protected: false,
  };
}

const FIRST = ["A", "- a1", "- a2", "A cộng", "B", "- b1", "B cộng"];
const SECOND = ["A", "A cộng", "B", "- b1", "- b2", "B cộng"];

const levels = (model: WorkbookModel) => {
  const sheet = model.sheet(NAME);
  return sheet ? Array.from({ length: 8 }, (_, row) => sheet.rowLevel(row)).join("") : null;
};

function writer(workbook: Workbook) {
  const desk = { workbook, journal: memoryJournal() };
  return {
    write: async (lines: readonly string[]) => {
      const rows = lines.map((line) => [line]);
      const sheet = { name: NAME, author: (name: string) => layout(name, rows), layout };
      const written = await writeOwnSheet(desk, {
        label: { vi: "Ghi", en: "Write" },
        sheets: [sheet],
      });
      if (!written.ok) throw new Error(written.failure.text.en);
      return written.entry;
    },
    undo: (entry: Awaited<ReturnType<typeof desk.journal.add>> & { ok: true }) =>
      undoWrite(desk, { ...entry.value, state: "done" }),
  };
}

describe("rows grouped on a sheet of our own", () => {
  it.each(ports)("follow what is written, and what is taken back, on %s", async (_, on) => {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Chỉ tiêu");
    await on(model, async (workbook) => {
      const { write, undo } = writer(workbook);
      const first = await write(FIRST);
      expect(levels(model)).toBe("01100100");
      model.requireSheet(NAME).setRowsHidden(1, 2, true);
      const second = await write(SECOND);
      expect(levels(model)).toBe("00011000");
      expect(model.requireSheet(NAME).isRowHidden(1)).toBe(false);
      expect(await undo({ ok: true, value: second })).toMatchObject({ ok: true });
      expect(levels(model)).toBe("01100100");
      expect(await undo({ ok: true, value: first })).toMatchObject({ ok: true });
      expect(levels(model)).toBe("00000000");
      await write(FIRST);
      expect(levels(model)).toBe("01100100");
    });
  });

  it("are left open, and all else written, where Excel refuses to group", async () => {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Chỉ tiêu");
    await inOpenExcel(model, async (workbook, excel) => {
      const { write } = writer(workbook);
      const calls = injectFault(excel, { request: Infinity, code: "", kind: "nothing done" });
      await write(SECOND);
      const { requests } = calls;
      await write(SECOND);
      // The last two requests but one, and the one before, only group.
      const again = calls.requests - requests;
      calls.clear();
      injectFault(excel, { request: again - 1, code: "GeneralException", kind: "nothing done" });
      await write(FIRST);
    });
    expect(model.requireSheet(NAME).value(6, 0)).toBe("B cộng");
    expect(levels(model)).not.toBe("01100100");
  });

  it("are in the file, with the depth that makes Excel show their signs, also over a file that has groups", async () => {
    const start = writeWorkbook({ sheets: [layout("Chỉ tiêu", [["x"]])], names: [] });
    const once = await saved(start, FIRST);
    expect(sheetXml(once)).toContain('outlineLevelRow="1"');
    expect(groupedRows(once)).toEqual(["2", "3", "6"]);
    const twice = await saved(once, SECOND);
    expect(groupedRows(twice)).toEqual(["4", "5"]);
    expect(await saved(twice, SECOND)).toEqual(twice);
  });

  it("leave nothing of the looks that the file had", async () => {
    const start = writeWorkbook({ sheets: [layout("Chỉ tiêu", [["x"]])], names: [] });
    const red = await saved(start, ["!A", "!A cộng"]);
    const [after, fresh] = [await saved(red, FIRST), await saved(start, FIRST)].map((file) =>
      sheetXml(file).replace(/ s="\d+"/g, " s")
    );
    expect(after).toBe(fresh);
  });

  it("are in a file that we author", () => {
    const file = writeWorkbook({
      sheets: [
        layout(
          NAME,
          FIRST.map((line) => [line])
        ),
      ],
      names: [],
    });
    expect(sheetXml(file, 1)).toContain(
      '<sheetFormatPr defaultRowHeight="15.75" outlineLevelRow="1"/>'
    );
    expect(groupedRows(file, 1)).toEqual(["2", "3", "6"]);
  });
});

async function saved(bytes: Uint8Array, lines: readonly string[]): Promise<Uint8Array> {
  const opened = openWorkbook(bytes, { book: "sổ.xlsx" });
  if (!opened.ok) throw new Error(opened.problem.text.en);
  const model = fromScanned(opened.book, { calculator: null });
  await writer(modelWorkbook(model)).write(lines);
  const result = saveWorkbook(bytes, packageChanges(opened.book, model));
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.bytes;
}

function sheetXml(file: Uint8Array, sheet = 2): string {
  return new TextDecoder().decode(unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`]);
}

function groupedRows(file: Uint8Array, sheet = 2): string[] {
  return [...sheetXml(file, sheet).matchAll(/<row r="(\d+)"[^>]*outlineLevel="1"/g)].map(
    ([, row]) => row!
  );
}
