import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { MAX_COLUMNS, MAX_ROWS, type CellValue, isCellError } from "../../src/domain/sheet";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { type Fault, isFault } from "../../src/xlsx/problems";
import { SharedStrings } from "../../src/xlsx/parts/sharedStrings";
import { type Remark, remarkList } from "../../src/xlsx/remarks";
import type { ScannedSheet } from "../../src/xlsx/scannedWorkbook";
import { readSheet } from "../../src/xlsx/sheet/readSheet";
import { byteDamages } from "./damagedBytes";
import { fuzz } from "./fuzz";
import {
  PLAIN_SPELLING,
  SHARED_TEXTS,
  STYLES,
  type CellKind,
  type PlannedCell,
  plannedCells,
  spelled,
  spellings,
} from "./sheetXml";

const CORPUS = join(__dirname, "corpus");
const SEEDS = readdirSync(CORPUS)
  .filter((name) => name.endsWith(".xml"))
  .map((name) => new Uint8Array(readFileSync(join(CORPUS, name))));
/** Every tag and every text of the seeds. */
const FRAGMENTS = [
  ...new Set(SEEDS.flatMap((seed) => new TextDecoder().decode(seed).match(/<[^>]*>|[^<]+/g) ?? [])),
];
const CELL_STYLES = {
  formats: [undefined, "0.00", "@", "dd/mm/yyyy"].slice(0, STYLES),
  unlocked: new Set([1]),
};
const LIMITS = { ...DEFAULT_LIMITS, cells: 500, merges: 20, sharedFormulaCharacters: 4_000 };
const LISTED = { name: "S", visibility: "visible", relationship: "rId1" } as const;

interface Read {
  readonly sheet: ScannedSheet | Fault;
  readonly remarks: readonly Remark[];
}

/** Reads a part without the guard that `openWorkbook` has: a throw is a finding. */
function read(part: Uint8Array, columns = Infinity): Read {
  const remarks = remarkList();
  const shared = new SharedStrings(new Uint8Array(0));
  for (const text of SHARED_TEXTS) shared.add(text);
  const sheet = readSheet(part, "xl/worksheets/sheet1.xml", LISTED, {
    ...{ styles: CELL_STYLES, date1904: false, remarks },
    strings: shared,
    budget: {
      limits: LIMITS,
      ...{ cells: LIMITS.cells, sharedFormulaCharacters: LIMITS.sharedFormulaCharacters },
    },
    choice: columns === Infinity ? null : { headRows: 3, columnsWanted: () => columns },
  });
  return { sheet, remarks: remarks.all() };
}

const FORESEEN = ["doctype", "part-truncated", "bad-address", "encoding"];
const TOO_MUCH = ["too-many-cells", "too-many-strings"];

/** A sheet that everything behind the scanner can live with, or a reason of the closed list; the same at every reading. */
function expectSound(part: Uint8Array): void {
  const { sheet, remarks } = read(part);
  expect(read(part)).toEqual({ sheet, remarks });
  if (isFault(sheet)) {
    expect([...FORESEEN, ...TOO_MUCH]).toContain(sheet.fault);
    return;
  }
  let last = -1;
  let cells = 0;
  for (const row of sheet.rows) {
    expect(row.index).toBeGreaterThan(last);
    last = row.index;
    for (const list of [row.values, row.formulas ?? [], row.formats ?? [], row.lexical ?? []]) {
      expect(list.length).toBeLessThanOrEqual(MAX_COLUMNS);
    }
    row.values.forEach((value) => expect(isCellValue(value)).toBe(true));
    row.formulas?.forEach((one) => expect(one === undefined || one.startsWith("=")).toBe(true));
    row.values.forEach(() => cells++);
  }
  expect(last).toBeLessThan(MAX_ROWS);
  expect(cells).toBeLessThanOrEqual(LIMITS.cells);
  for (const { top, left, bottom, right } of [...sheet.merges, ...sheet.arrayFormulas]) {
    expect(0 <= top && top <= bottom && bottom < MAX_ROWS).toBe(true);
    expect(0 <= left && left <= right && right < MAX_COLUMNS).toBe(true);
  }
  for (const { first, last: end } of sheet.columns) {
    expect(0 <= first && first <= end && end < MAX_COLUMNS).toBe(true);
  }
  expect(sheet.hiddenColumns.every((column) => column < MAX_COLUMNS)).toBe(true);
}

function isCellValue(value: CellValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (isCellError(value)) return typeof value.error === "string";
  return typeof value === "number" ? Number.isFinite(value) : typeof value !== "object";
}

/** What a reader must make of a cell. */
function valueOf(content: CellKind): CellValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "shared":
      return SHARED_TEXTS[content.index]!;
    case "error":
      return { error: content.value };
    default:
      return content.value;
  }
}

/** The cells as a list, so that two readings compare whatever their rows leave out. */
function cellsOf({ rows }: ScannedSheet): unknown[] {
  return rows.flatMap(({ index, values, formulas = [], formats = [] }) =>
    Array.from(
      { length: Math.max(values.length, formulas.length, formats.length) },
      (_, column) => [
        index,
        column,
        values[column] ?? null,
        formulas[column] ?? null,
        formats[column] ?? null,
      ]
    ).filter(([, , ...said]) => said.some((one) => one !== null))
  );
}

function planned(cells: readonly PlannedCell[]): unknown[] {
  return cells
    .map(({ row, column, style, content, formula }) => [
      ...[row, column, valueOf(content)],
      ...[formula === null ? null : `=${formula}`, CELL_STYLES.formats[style] ?? null],
    ])
    .filter(([, , ...said]) => said.some((one) => one !== null));
}

fuzz("sheet scanner", "cells are read as they were meant, in whatever spelling", {
  holds: fc.property(plannedCells, spellings, (cells, spelling) => {
    for (const how of [PLAIN_SPELLING, spelling]) {
      const { sheet } = read(new TextEncoder().encode(spelled(cells, how)));
      if (isFault(sheet)) throw new Error(sheet.fault);
      expect(cellsOf(sheet)).toEqual(planned(cells));
    }
  }),
  usual: 150,
});

fuzz("sheet scanner", "a part with damaged bytes is a sound sheet or a reason", {
  holds: fc.property(fc.constantFrom(...SEEDS), byteDamages, (seed, damage) => {
    expectSound(damage(seed));
  }),
  usual: 200,
});

fuzz("sheet scanner", "tags and texts thrown together are a sound sheet or a reason", {
  holds: fc.property(
    fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }),
    fc.constantFrom("", "<worksheet><sheetData>", '<sheetData><row r="2"><c r="B2">', "\ufeff"),
    (fragments, head) => expectSound(new TextEncoder().encode(head + fragments.join("")))
  ),
  usual: 300,
});

fuzz("sheet scanner", "columns that nobody asked for change nothing of the others", {
  holds: fc.property(plannedCells, spellings, fc.nat(8), (cells, spelling, columns) => {
    const part = new TextEncoder().encode(spelled(cells, spelling));
    const whole = read(part).sheet;
    const some = read(part, columns).sheet;
    if (isFault(whole) || isFault(some)) throw new Error("refused");
    const wanted = (row: number, column: number) => row < 3 || column < columns;
    const cellsIn = (sheet: ScannedSheet) => cellsOf(sheet) as [number, number][];
    expect(cellsIn(some)).toEqual(cellsIn(whole).filter(([row, column]) => wanted(row, column)));
  }),
  usual: 60,
});
