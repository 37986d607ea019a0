import type { Headings } from "./headings";
import type { Registers } from "./registers/registers";
import { type TableToRead, type TablesRead, renewTables } from "./renewTables";
import type { TableRow } from "./tableRows";

/** What the rows of a table are read by. */
export interface ReadingBasis<Table extends Headings> {
  readonly headings: Table;
  readonly registers: Registers;
  readonly date1904: boolean;
}

/** A table, and who reads it. */
export interface TableWithReader<Table extends Headings, Reader> extends TableToRead<Reader> {
  readonly headings: Table;
}

/** How the tables of an appendix are read. */
export interface AppendixReading<Table extends Headings, Reader, Row> {
  /** All of them, from their first row to their last. */
  readonly readTables: (
    tables: readonly TableWithReader<Table, Reader>[]
  ) => TablesRead<Reader, Row>;
  /** A row that was typed over; null where it may not be the row that stood there. */
  readonly renewRow: (row: TableRow, known: Row, reader: Reader) => Row | null;
}

/**
 * Readers of tables from one reading of a book to the next. A reader remembers the rows that it read, so a row that is
 * still the same object is not read again; it is replaced when the headings or the registers are others.
 */
export class ReaderMemory<Table extends Headings, Reader, Row> {
  /** What the last reading gave; null before the first. */
  private last: TablesRead<Reader, Row> | null = null;
  private readonly kept = new Map<
    string,
    { basis: string; registers: Registers; reader: Reader }
  >();

  constructor(private readonly make: (basis: ReadingBasis<Table>) => Reader) {}

  /** Reads an appendix: where rows were only typed over since the last reading, those alone. */
  read(
    sheets: readonly Table[],
    basis: Omit<ReadingBasis<Table>, "headings">,
    { readTables, renewRow }: AppendixReading<Table, Reader, Row>
  ): TablesRead<Reader, Row> {
    const tables = sheets.map((headings) => ({
      ...{ headings, rows: headings.sheet.rows },
      reader: this.readerOf({ headings, ...basis }),
    }));
    const renewed = this.last && renewTables(this.last, tables, renewRow);
    return (this.last = renewed ?? readTables(tables));
  }

  private readerOf(reading: ReadingBasis<Table>): Reader {
    const { headings, registers, date1904 } = reading;
    const { sheet, ...layout } = headings;
    const basis = JSON.stringify([layout, date1904], (_, value: unknown) =>
      value instanceof Map ? [...(value as Map<unknown, unknown>)] : value
    );
    const known = this.kept.get(sheet.name);
    if (known?.basis === basis && known.registers === registers) return known.reader;
    // The rows of this one reading must not be held on to by a reader that outlives them.
    const reader = this.make({
      ...reading,
      headings: { ...headings, sheet: { ...sheet, rows: [] } },
    });
    this.kept.set(sheet.name, { basis, registers, reader });
    return reader;
  }
}
