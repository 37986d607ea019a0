import { type SheetRow, sameCell } from "../sheet";
import type { SkippedRow } from "./plan";
import { indexOnce } from "./registers/indexOnce";
import type { TableRow } from "./tableRows";

/** One table as it was read: by whom, and from which rows. */
export interface TableRead<Reader> {
  readonly reader: Reader;
  readonly rows: readonly SheetRow[];
  /** The rows that hold data, as the reading that walked through all of them found them. */
  readonly data: readonly TableRow[];
  /** Where the first of them stands among the rows of the plan. */
  readonly first: number;
}

/** All tables of an appendix as they were read. */
export interface TablesRead<Reader, Row> {
  readonly tables: readonly TableRead<Reader>[];
  readonly rows: readonly Row[];
  readonly skipped: readonly SkippedRow[];
}

/** A table to read. */
export interface TableToRead<Reader> {
  readonly reader: Reader;
  readonly rows: readonly SheetRow[];
}

/**
 * The tables as they are now, where rows were typed over and nothing else: each stays the row that it was, with its
 * identity, and its neighbours are not looked at. Null where that can't be told from single rows. `renewRow` reads a row
 * and tells whether it is still the one that stood there.
 */
export function renewTables<Reader, Row>(
  before: TablesRead<Reader, Row>,
  now: readonly TableToRead<Reader>[],
  renewRow: (row: TableRow, known: Row, reader: Reader) => Row | null
): TablesRead<Reader, Row> | null {
  if (now.length !== before.tables.length) return null;
  const renewed = new Map<number, Row>();
  for (const [i, { reader, rows }] of now.entries()) {
    const table = before.tables[i]!;
    if (table.reader !== reader || table.rows.length !== rows.length) return null;
    for (let at = 0; at < rows.length; at++) {
      const [old, row] = [table.rows[at]!, rows[at]!];
      if (old === row) continue;
      if (old.index !== row.index || old.hidden !== row.hidden) return null;
      const place = placeOf(table, row.index);
      if (place === undefined && !holdsSame(old, row)) return null;
      if (place === undefined) continue;
      const own = renewRow({ row, tails: [] }, before.rows[place]!, reader);
      if (own === null) return null;
      renewed.set(place, own);
    }
  }
  return {
    tables: before.tables.map((table, i) => ({ ...table, rows: now[i]!.rows })),
    rows: withRenewed(before.rows, renewed),
    skipped: before.skipped,
  };
}

/** The same list where no row is another. */
function withRenewed<Row>(rows: readonly Row[], renewed: ReadonlyMap<number, Row>): readonly Row[] {
  if (renewed.size === 0) return rows;
  const list = [...rows];
  for (const [place, row] of renewed) list[place] = row;
  return list;
}

function holdsSame(old: SheetRow, row: SheetRow): boolean {
  for (let column = Math.max(old.values.length, row.values.length) - 1; column >= 0; column--) {
    if (!sameCell(old, row, column)) return false;
  }
  return true;
}

/** Rows with page-break tails have none: what a tail says is theirs too. */
function placeOf({ data, first }: TableRead<unknown>, index: number): number | undefined {
  const place = placesByIndex(data).get(index);
  return place === undefined ? undefined : first + place;
}

const placesByIndex = indexOnce(
  (data: readonly TableRow[]): ReadonlyMap<number, number> =>
    new Map(data.flatMap(({ row, tails }, place) => (tails.length > 0 ? [] : [[row.index, place]])))
);
