import type { Headings } from "./headings";
import type { Registers } from "./registers/registers";
import type { TablesRead } from "./renewTables";

/** What the rows of a table are read by. */
export interface ReadingBasis<Table extends Headings> {
  readonly headings: Table;
  readonly registers: Registers;
  readonly date1904: boolean;
}

/**
 * Readers of tables from one reading of a book to the next. A reader remembers the rows that it read, so a row that is
 * still the same object is not read again; it is replaced when the headings or the registers are others.
 */
export class ReaderMemory<Table extends Headings, Reader, Row> {
  /** What the last reading gave; null before the first. */
  last: TablesRead<Reader, Row> | null = null;
  private readonly kept = new Map<
    string,
    { basis: string; registers: Registers; reader: Reader }
  >();

  constructor(private readonly make: (basis: ReadingBasis<Table>) => Reader) {}

  readerOf(reading: ReadingBasis<Table>): Reader {
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
