import { readPlanValue } from "../notation/planValue";
import { foldSpelling } from "../notation/vietnamese";
import { type SheetRow, contentOf } from "../sheet";
import { DetailParents } from "./detailParents";
import type { IndicatorHeadings } from "./headings";
import type { Indicator, PlanCell, SkippedRow, WordCell } from "./plan";
import { ReaderMemory, type ReadingBasis, type TableWithReader } from "./readerMemory";
import { type ReadRow, holdsSame, readRowsOnce } from "./readRowsOnce";
import { indexOnce } from "./registers/indexOnce";
import { findIndicatorFacts } from "./registers/indicatorCatalog";
import { dataScopes, directions } from "./registers/registerLabels";
import type { Registers } from "./registers/registers";
import { type Unit, findUnit } from "./registers/units";
import type { TableRead, TablesRead } from "./renewTables";
import { RowKeys, foldName, foldUnit } from "./rowKeys";
import { type RowKind, rowKind } from "./rowKinds";
import {
  type TableRow,
  areBlank,
  joinedWords,
  refOf,
  skippedRow,
  splitHiddenCopies,
  tableRows,
} from "./tableRows";

/** A row by itself: what its neighbours give it, its parent and its key, comes later. */
interface OwnFacts {
  /** Its key and parent are empty still. */
  readonly facts: Indicator;
  /** Name and unit as keys have them. */
  readonly folded: { readonly name: string; readonly unit: string };
}

interface IndicatorReader {
  readonly kindOf: (row: SheetRow) => RowKind;
  /** Whether a row has nothing but words, as what a page break cuts off has. */
  readonly mayBeTail: (row: SheetRow) => boolean;
  readonly factsOf: (row: TableRow) => OwnFacts;
  readonly placed: (own: OwnFacts, parent: string | null, key: string) => Indicator;
}

/** Remembers the indicators of one reading for the next. */
export function indicatorMemory(): ReaderMemory<IndicatorHeadings, IndicatorReader, Indicator> {
  return new ReaderMemory(indicatorReader);
}

/** Reads the indicator appendix; a detail row (`Trong đó`) knows the row that it details. */
export function readIndicators(
  sheets: readonly IndicatorHeadings[],
  registers: Registers,
  date1904: boolean,
  memory = indicatorMemory()
): { rows: readonly Indicator[]; skipped: readonly SkippedRow[] } {
  return memory.read(sheets, { registers, date1904 }, { readTables, renewRow });
}

function readTables(
  tables: readonly TableWithReader<IndicatorHeadings, IndicatorReader>[]
): TablesRead<IndicatorReader, Indicator> {
  const keys = new RowKeys();
  const rows: Indicator[] = [];
  const skipped: SkippedRow[] = [];
  const read: TableRead<IndicatorReader>[] = [];
  for (const { headings, reader, rows: sheetRows } of tables) {
    const table = tableRows(headings, valueColumns(headings), reader.kindOf);
    const { kept, copies } = splitHiddenCopies(table.data, (row) => {
      const { name, unit } = reader.factsOf(row).facts;
      return [name.text, unit?.text ?? ""].map(foldName).join("|");
    });
    skipped.push(...table.skipped);
    skipped.push(...copies.map(({ row }) => skippedRow(headings, row, "hidden-copy")));
    read.push({ reader, rows: sheetRows, data: kept, first: rows.length });
    const parents = new DetailParents(headings, kept);
    for (const row of kept) {
      const own = reader.factsOf(row);
      const { code, stt, name } = own.facts;
      const parent = parents.of(stt?.text ?? "", name.text);
      const key = keys.indicator(code, own.folded, parent);
      parents.remember(stt?.text ?? "", parent, key);
      rows.push(reader.placed(own, parent, key));
      skipped.push(...row.tails.map((tail) => skippedRow(headings, tail, "continuation", key)));
    }
  }
  return { tables: read, rows, skipped };
}

/** Those that a row has something in: the tail of a page break has nothing there. */
function valueColumns({ columns, actualYears, planYears }: IndicatorHeadings): readonly number[] {
  const named = (["stt", "unit", "periodActual", "goal"] as const).flatMap(
    (key) => columns.get(key) ?? []
  );
  return [...named, ...actualYears.values(), ...planYears.values()];
}

/** Parent and key follow from number, code, name and unit. */
function renewRow(row: TableRow, known: Indicator, reader: IndicatorReader): Indicator | null {
  if (reader.kindOf(row.row) !== "data" || reader.mayBeTail(row.row)) return null;
  const own = reader.factsOf(row);
  const { code, stt, name, unit } = own.facts;
  const isNamedSo = name.text === known.name.text && unit?.text === known.unit?.text;
  const isNumberedSo = code === known.code && stt?.text === known.stt?.text;
  return isNamedSo && isNumberedSo ? reader.placed(own, known.parent, known.key) : null;
}

function indicatorReader(reading: ReadingBasis<IndicatorHeadings>): IndicatorReader {
  const known = new WeakMap<OwnFacts, Indicator>();
  const values = valueColumns(reading.headings);
  const fields = valueFields(reading.headings);
  return {
    kindOf: indexOnce((row: SheetRow) => rowKind(row, reading.headings)),
    mayBeTail: (row) => areBlank(reading.headings, row, values),
    factsOf: readRowsOnce((row, before) => readFacts({ ...reading, fields }, row, before)),
    placed(own, parent, key) {
      const before = known.get(own);
      if (before?.key === key && before.parent === parent) return before;
      const indicator = { ...own.facts, key, parent };
      known.set(own, indicator);
      return indicator;
    },
  };
}

/** The names of the columns of values, left to right as the standard appendix has them. */
function valueFields({ columns, actualYears, planYears }: IndicatorHeadings): readonly string[] {
  return [
    ...(columns.has("periodActual") ? ["periodActual"] : []),
    ...[...actualYears.keys()].map(String),
    ...(columns.has("goal") ? ["goal"] : []),
    ...[...planYears.keys()].map(String),
  ];
}

/** What changed is read; what stood so before is kept, the same object. */
function readFacts(
  {
    headings,
    registers,
    date1904,
    fields,
  }: ReadingBasis<IndicatorHeadings> & {
    readonly fields: readonly string[];
  },
  row: TableRow,
  before: ReadRow<OwnFacts> | null
): OwnFacts {
  const { columns, actualYears, planYears } = headings;
  const known = before?.read.facts;
  const isKept = (column: number): boolean => before !== null && holdsSame(before.row, row, column);
  const words = (key: Parameters<typeof columns.get>[0]) =>
    joinedWords(headings, row, columns.get(key));
  const keptWords = (key: "stt" | "name" | "unit" | "owner" | "note"): WordCell | null => {
    const column = columns.get(key);
    return known && column !== undefined && isKept(column) ? known[key] : words(key);
  };
  const name = keptWords("name")!;
  const unit = keptWords("unit");
  const isNamedSo = known !== undefined && name === known.name && unit === known.unit;
  const unitFacts = isNamedSo ? known.unitFacts : unit && findUnit(registers.units, unit.text);
  const facts = isNamedSo
    ? known.facts
    : findIndicatorFacts(registers.catalog, name.text, unit?.text ?? "");
  const cell = (column: number, kept: PlanCell | null | undefined): PlanCell =>
    kept && known?.unitFacts === unitFacts && isKept(column)
      ? kept
      : planCell(headings, row, column, unitFacts, date1904);
  const one = (key: "periodActual" | "goal"): PlanCell | null => {
    const column = columns.get(key);
    return column === undefined ? null : cell(column, known?.[key]);
  };
  const byYear = (years: ReadonlyMap<number, number>, kept: Indicator["plan"] | undefined) => {
    const cells = new Map<number, PlanCell>();
    let same = kept !== undefined;
    for (const [year, column] of years) {
      const before = kept?.get(year);
      const now = cell(column, before);
      same &&= now === before;
      cells.set(year, now);
    }
    return kept && same ? kept : cells;
  };
  const periodActual = one("periodActual");
  const actual = byYear(actualYears, known?.actual);
  const goal = one("goal");
  const plan = byYear(planYears, known?.plan);
  const values = [periodActual, ...actual.values(), goal, ...plan.values()];
  return {
    facts: {
      key: "",
      parent: null,
      sheet: headings.sheet.name,
      rowNumber: row.row.index + 1,
      code: words("code")?.text || null,
      stt: keptWords("stt"),
      name,
      unit,
      unitFacts,
      facts,
      direction: stated(directions, words("direction")) ?? facts?.direction ?? null,
      owner: keptWords("owner"),
      scope: stated(dataScopes, words("scope")),
      note: keptWords("note"),
      periodActual,
      actual,
      goal,
      plan,
      values: values.filter((cell) => cell !== null),
      fields,
      hidden: row.row.hidden === true ? true : undefined,
    },
    folded:
      before && isNamedSo
        ? before.read.folded
        : { name: foldName(name.text), unit: foldUnit(unit?.text ?? "") },
  };
}

/** What a cell of a closed list states; null where it is blank or another word. */
function stated<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  cell: WordCell | null
): Value | null {
  if (!cell || cell.text === "") return null;
  const said = foldSpelling(cell.text);
  const values = Object.keys(labels) as Value[];
  return values.find((value) => foldSpelling(labels[value]) === said) ?? null;
}

function planCell(
  headings: IndicatorHeadings,
  { row }: TableRow,
  column: number,
  unit: Unit | null,
  date1904: boolean
): PlanCell {
  const content = contentOf(row, column);
  return {
    ref: refOf(headings, row, column),
    content,
    value: readPlanValue(content, unit, date1904),
  };
}
