import { type SheetWriting, lookOf, stamp, writingOf } from "../../src/domain/generatedSheet";
import type { AuthoredSheet, CellStyle } from "../../src/domain/authoredBook";
import type { Snapshot } from "../../src/domain/sheet";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import { stateOf } from "../model/stateOf";
import { ports } from "../support/ports";

const TITLE: CellStyle = { bold: true, fontName: "Times New Roman", horizontal: "across" };
const CELL: CellStyle = { fontSize: 11, wrap: true, border: true };

const text = (value: string, style: CellStyle) => ({
  value: { kind: "text" as const, value },
  style,
});
const blank = (style: CellStyle) => ({ value: { kind: "blank" as const }, style });

function sheetOf(lines: readonly string[]): AuthoredSheet {
  return {
    name: "Kết quả",
    visibility: "visible",
    columns: [{ width: 20 }, { width: 30 }],
    rows: [
      { height: 24, cells: [text("KẾT QUẢ", TITLE), blank(TITLE)] },
      ...lines.map((line) => ({ cells: [text("1", CELL), text(line, CELL)] })),
    ],
    merges: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    page: { orientation: "landscape", fitToWidth: true, repeatRows: { first: 0, last: 0 } },
    protected: false,
  };
}

const edits = ({ look, contents }: SheetWriting) => [...look, ...contents];
const LONG = "Năm 2021 và năm 2022 có thể bị đổi chỗ cho nhau. ".repeat(4);

describe("a sheet of our own", () => {
  const states = new Map<string, unknown>();

  it.each(ports)("is laid out on %s", async (port, on) => {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Chỉ tiêu");
    const written = writingOf(sheetOf(["Ngắn", LONG, "- =1"]), null);
    await on(model, async (workbook) => {
      expect(await workbook.write(edits(written))).toEqual({ ok: true, value: null });
    });
    const sheet = model.requireSheet("Kết quả");
    expect(sheet.values({ top: 1, left: 0, bottom: 3, right: 1 })).toEqual([
      ["1", "Ngắn"],
      ["1", LONG],
      ["1", "- =1"],
    ]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect([0, 1, 2, 3].map((row) => sheet.rowHeight(row))).toEqual([
      24,
      15.75,
      expect.any(Number),
      15.75,
    ]);
    expect(sheet.rowHeight(2)).toBeGreaterThan(90);
    expect(sheet.format(0, 1)).toMatchObject({
      fontName: "Times New Roman",
      horizontal: "CenterAcrossSelection",
    });
    expect(sheet.format(3, 1)).toMatchObject({ wrap: true, fontSize: 11 });
    expect(model.names).toMatchObject([{ name: "_KH_generated", sheetId: sheet.id }]);
    states.set(port, stateOf(model));
  });

  it("is the same through both ports", () => {
    expect(states.size).toBe(2);
    expect(states.get("Excel")).toEqual(states.get("the model"));
  });

  const again = new Map<string, Snapshot>();

  it.each(ports)("leaves nothing of a longer one before it on %s", async (port, on) => {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Chỉ tiêu");
    await on(model, async (workbook) => {
      await workbook.write(edits(writingOf(sheetOf([LONG, LONG, LONG]), null)));
      model.requireSheet("Kết quả").merge({ top: 5, left: 0, bottom: 6, right: 1 });
      await workbook.write(
        edits(writingOf(sheetOf(["Ngắn"]), { top: 0, left: 0, bottom: 3, right: 1 }))
      );
    });
    const sheet = model.requireSheet("Kết quả");
    expect(sheet.usedArea({ valuesOnly: false })).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(sheet.rowHeight(3)).toBe(15);
    again.set(port, toSnapshot(model));
  });

  it("leaves the same book through both ports the second time too", () => {
    expect(again.get("Excel")).toEqual(again.get("the model"));
  });
});

it("takes the look of a sheet away and leaves what its cells hold", async () => {
  for (const [, on] of ports) {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Kết quả").write({ top: 0, left: 0, bottom: 0, right: 0 }, [["'01"]]);
    await on(model, async (workbook) => {
      await workbook.write(lookOf(sheetOf(["Dòng"])));
      await workbook.write([{ kind: "sheet", sheet: "Kết quả", change: "clearLook" }]);
    });
    const sheet = model.requireSheet("Kết quả");
    expect(sheet.value(0, 0)).toBe("01");
    expect(sheet.format(0, 0)).toMatchObject({ bold: false, horizontal: "General" });
    expect(sheet.rowHeight(0)).toBe(15);
  }
});

it("takes the mark of a generated sheet away", async () => {
  for (const [, on] of ports) {
    const model = new WorkbookModel({ strict: true, calculator: null });
    model.addSheet("Kết quả");
    await on(model, async (workbook) => {
      await workbook.write([stamp("Kết quả", true)]);
      await workbook.write([stamp("Kết quả", false)]);
    });
    expect(model.names).toEqual([]);
  }
});

it("sends runs of equal looks as one edit", () => {
  const { look } = writingOf(sheetOf(Array.from({ length: 2_000 }, () => "Dòng")), null);
  expect(look.filter(({ kind }) => kind === "format")).toHaveLength(2);
  const heights = look.flatMap((edit) => (edit.kind === "size" ? (edit.rows ?? []) : []));
  expect(heights).toEqual([
    { first: 0, last: 0, height: 24 },
    { first: 1, last: 2_000, height: 15.75 },
  ]);
});
