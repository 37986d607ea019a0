import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Area, CellValue } from "../../src/domain/sheet";
import { DEFAULT_FORMAT, type CellFormat } from "../../src/model/format/cellFormat";
import { ModelError } from "../../src/model/modelError";
import { lookPatch } from "../../src/model/saved/lookPatch";
import { MARK_TAG, markFormula } from "../../src/domain/marks/markFormula";
import { DEFAULT_VALIDATION, type ValidationRule } from "../../src/model/sheet/validation";
import type { SheetModel } from "../../src/model/sheet/sheetModel";
import { DEFAULT_COLUMN_WIDTH } from "../../src/model/sheet/sheetProperties";
import { packageChanges } from "../../src/model/packageChanges";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { openBook, type OpenBook } from "../../src/workbench/book/openBook";
import { saveWorkbook } from "../../src/xlsx/save/saveWorkbook";
import { packageOf } from "../xlsx/packageOf";
import { bytesOf } from "../xlsx/save/savedBook";
import { fuzz } from "./fuzz";
import { SHARED_TEXTS, plannedCells, spelled, spellings } from "./sheetXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${OFFICE}.worksheet+xml"/></Types>`;

/** One thing that a user or an add-in does; what Excel would refuse is refused. */
type Edit = (model: WorkbookModel) => void;

const BASES: Readonly<Record<string, Uint8Array>> = {
  openpyxl: made("openpyxl.xlsx"),
  LibreOffice: made("libreoffice.xlsx"),
};

function made(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../fixtures/producers", file)));
}

const row = fc.integer({ min: 0, max: 40 });
const column = fc.integer({ min: 0, max: 8 });
const area: fc.Arbitrary<Area> = fc
  .tuple(row, column, fc.nat(3), fc.nat(2))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom("=1+1", "<b>", "'x", "_x000D_", "\r\n", "", " ", "Tỷ lệ", "7-9", "]]>")
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom(null, { error: "#N/A" }, { error: "#REF!" })
);
const color = fc.constantFrom("#FF0000", "#00B050", "#123456");
const line = fc.constantFrom(
  { style: "Continuous", weight: "Thin", color: "#000000" } as const,
  { style: "Double", weight: "Thick", color: "#FF0000" } as const
);
const look: fc.Arbitrary<Partial<CellFormat>> = fc.oneof(
  fc.record({ bold: fc.boolean(), italic: fc.boolean() }),
  fc.record({ fill: fc.option(color) }),
  fc.record({
    fontColor: color,
    fontSize: fc.constantFrom(9, 12.5),
    fontName: fc.constantFrom("Arial", "Cambria"),
  }),
  fc.record({ underline: fc.boolean(), strikethrough: fc.boolean() }),
  fc.record({ numberFormat: fc.constantFrom("General", "0.00", '#,##0 "đ"', "dd/mm/yyyy", "@") }),
  fc.record({ horizontal: fc.constantFrom("General", "Center", "Right"), wrap: fc.boolean() }),
  fc.record({
    vertical: fc.constantFrom("Top", "Center", "Bottom"),
    indent: fc.constantFrom(0, 0),
  }),
  fc.record({ borders: fc.record({ top: line, left: line }, { requiredKeys: [] }) }),
  fc.record({ locked: fc.boolean(), formulaHidden: fc.boolean() })
);
const sheetName = fc.constantFrom("Một", "Hai 'x'", "Tổng hợp & báo cáo", "2021");
const formula = fc.constantFrom("=SUM(A1:B3)", "=IFS(A1>1,2)", '="<&"', "='Hai 'x''!A1", "=A1");

const rule: fc.Arbitrary<ValidationRule> = fc.constantFrom(
  { kind: "list", source: "%,xã", inCellDropDown: true },
  { kind: "custom", formula: "=A1<>1" },
  { kind: "wholeNumber", operator: "Between", formula1: 0, formula2: 100 },
  { kind: "decimal", operator: "GreaterThan", formula1: "=B1" }
);

/** An edit of the sheet at some place. */
const onSheet = <T>(
  what: fc.Arbitrary<T>,
  edit: (model: WorkbookModel, index: number, what: T) => void
) =>
  fc.tuple(fc.nat(4), what).map(([index, given]): Edit => (model) => {
    edit(model, index % model.sheets.length, given);
  });
const sheetAt = (model: WorkbookModel, index: number) => model.sheets[index]!;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: onSheet(fc.tuple(row, column, value), (model, at, [r, c, v]) => {
      sheetAt(model, at).put({ top: r, left: c, bottom: r, right: c }, [[v]]);
    }),
  },
  onSheet(fc.tuple(row, column, formula), (model, at, [r, c, f]) => {
    sheetAt(model, at).write({ top: r, left: c, bottom: r, right: c }, [[f]]);
  }),
  {
    weight: 4,
    arbitrary: onSheet(fc.tuple(area, look), (model, at, [a, l]) =>
      sheetAt(model, at).setFormat(a, l)
    ),
  },
  onSheet(area, (model, at, a) => sheetAt(model, at).merge(a)),
  onSheet(area, (model, at, a) => sheetAt(model, at).unmerge(a)),
  onSheet(area, (model, at, a) => sheetAt(model, at).clear(a)),
  onSheet(fc.tuple(row, fc.boolean()), (model, at, [r, h]) =>
    sheetAt(model, at).setRowsHidden(r, r + 1, h)
  ),
  onSheet(fc.tuple(column, fc.boolean()), (model, at, [c, h]) =>
    sheetAt(model, at).setColumnsHidden(c, c, h)
  ),
  onSheet(fc.tuple(column, fc.constantFrom(5, 20.5)), (model, at, [c, w]) =>
    sheetAt(model, at).setColumnWidths(c, c, w)
  ),
  onSheet(fc.tuple(row, fc.constantFrom(12, 40.5, null)), (model, at, [r, h]) =>
    sheetAt(model, at).setRowHeights(r, r, h)
  ),
  onSheet(fc.record({ rows: fc.nat(3), columns: fc.nat(2) }), (model, at, freeze) =>
    sheetAt(model, at).setFreeze(freeze)
  ),
  onSheet(fc.boolean(), (model, at, on) =>
    on ? sheetAt(model, at).protect() : sheetAt(model, at).unprotect()
  ),
  onSheet(sheetName, (model, at, name) => sheetAt(model, at).rename(name)),
  onSheet(fc.constantFrom("hidden", "veryHidden", "visible"), (model, at, v) =>
    sheetAt(model, at).setVisibility(v)
  ),
  onSheet(fc.nat(3), (model, at, position) => model.moveSheet(sheetAt(model, at), position)),
  onSheet(sheetName, (model, at, name) => void model.addSheet(name, at)),
  onSheet(fc.constant(null), (model, at) => model.deleteSheet(sheetAt(model, at))),
  onSheet(
    fc.tuple(fc.constantFrom("năm", "kỳ", "riêng"), fc.boolean()),
    (model, at, [name, own]) => {
      model.addName(name, "'Một'!$A$1:$B$2", { sheet: own ? sheetAt(model, at) : null });
    }
  ),
  onSheet(fc.nat(9), (model, _, which) => {
    const found = model.names[which % Math.max(1, model.names.length)];
    if (found) model.deleteName(found);
  }),
  onSheet(fc.tuple(row, fc.integer({ min: 0, max: 3 })), (model, at, [r, level]) =>
    sheetAt(model, at).setRowLevels(r, r + 2, level)
  ),
  onSheet(fc.tuple(column, fc.integer({ min: 0, max: 3 })), (model, at, [c, level]) =>
    sheetAt(model, at).setColumnLevels(c, c + 1, level)
  ),
  onSheet(fc.tuple(area, fc.option(rule)), (model, at, [a, r]) =>
    sheetAt(model, at).setValidation(a, r && { ...DEFAULT_VALIDATION, rule: r })
  ),
  onSheet(fc.tuple(area, text), (model, at, [a, words]) => {
    sheetAt(model, at).addConditionalFormat({
      areas: [a],
      rule: { kind: "custom", formula: markFormula(MARK_TAG, words.replace(/"/g, "")) },
      format: { fill: "#FFC7CE", bold: true },
      stopIfTrue: false,
    });
  }),
  onSheet(fc.constantFrom("portrait", "landscape"), (model, at, orientation) =>
    sheetAt(model, at).setPage({ orientation, fitToWidth: true })
  ),
  fc.constant<Edit>((model) => void model.undo())
);

/** A hidden column that had no width is written with Excel's own, which counts the margin in. */
function widthOf(sheet: SheetModel, at: number): number {
  const width = sheet.columnWidth(at);
  return width === 9.140625 ? DEFAULT_COLUMN_WIDTH : width;
}

/** All that a file keeps of what a model shows. */
function seen(model: WorkbookModel) {
  const sheetName = new Map(model.sheets.map(({ id, name }) => [id, name]));
  return {
    names: model.names
      .map(({ name, refersTo, sheetId, visible }) =>
        JSON.stringify([name, refersTo, sheetId && sheetName.get(sheetId), visible])
      )
      .sort(),
    sheets: model.sheets.map((sheet) => {
      const reading = sheet.reading();
      const cells: string[] = [];
      reading.forEachCell((r, c) => {
        const look = lookPatch(DEFAULT_FORMAT, reading.format(r, c));
        const content = [reading.value(r, c), reading.formula(r, c) ?? null, look];
        if (content.some((one) => one !== null)) cells.push(JSON.stringify([r, c, ...content]));
      });
      const rows = Array.from({ length: 50 }, (_, r) => [sheet.isRowHidden(r), sheet.rowHeight(r)]);
      const columns = Array.from({ length: 12 }, (_, c) => [
        sheet.isColumnHidden(c),
        widthOf(sheet, c),
      ]);
      const { name, visibility, freeze } = sheet;
      const merges = sheet.merges.map((one) => JSON.stringify(one)).sort();
      return {
        name,
        visibility,
        freeze,
        merges,
        cells: cells.sort(),
        rows,
        columns,
        protected: sheet.protection !== null,
      };
    }),
  };
}

function opened(bytes: Uint8Array): OpenBook {
  const opening = openBook(bytes, "sổ.xlsx", null);
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.book;
}

function carriedOut(model: WorkbookModel, edits: readonly Edit[]): void {
  for (const one of edits) {
    try {
      one(model);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
    }
  }
}

/** The file of a model that was edited, or null where saving refuses with its reason. */
function savedAs({ file, model }: OpenBook): Uint8Array | null {
  const changes = packageChanges(file.scanned, model, { asOpened: opened(file.bytes).model });
  const saved = saveWorkbook(file.bytes, changes);
  // A chart may name its sheet.
  if (!saved.ok && saved.problem.code === "sheet-mentioned") return null;
  return bytesOf(saved);
}

/** Edits, saves, opens: the file reads as the model was. The same again with the file that came of it. */
function expectKept(bytes: Uint8Array, rounds: readonly (readonly Edit[])[]): void {
  let now = bytes;
  for (const edits of rounds) {
    const book = opened(now);
    carriedOut(book.model, edits);
    const after = savedAs(book);
    if (!after) return;
    expect(seen(opened(after).model)).toEqual(seen(book.model));
    now = after;
  }
  const book = opened(now);
  const again = savedAs(book);
  expect(again && seen(opened(again).model)).toEqual(seen(book.model));
}

const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 2,
});

fuzz(
  ".xlsx patcher",
  "whatever is done to a workbook of another program, its file reads as the model was",
  {
    holds: fc.property(fc.constantFrom(...Object.values(BASES)), rounds, expectKept),
    usual: 20,
  }
);

/** A small book in any spelling of its sheet, which Excel and we read alike. */
const smallBooks = fc.tuple(plannedCells, spellings).map(([cells, spelling]) => {
  const formats = [0, 2, 49, 14].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`
  );
  return packageOf({
    "[Content_Types].xml": TYPES,
    "xl/worksheets/sheet1.xml": spelled(cells, spelling),
    "xl/sharedStrings.xml": `<sst>${SHARED_TEXTS.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${formats.join("")}</cellXfs></styleSheet>`,
  });
});

fuzz(
  ".xlsx patcher",
  "whatever is done to a small workbook in any spelling, its file reads as the model was",
  {
    holds: fc.property(smallBooks, rounds, expectKept),
    usual: 40,
  }
);
