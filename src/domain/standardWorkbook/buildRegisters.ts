import type { AuthoredRow, AuthoredSheet } from "../authoredBook";
import {
  agencyRows,
  catalogRows,
  denominatorRows,
  holidayRows,
  unitRows,
} from "../plan/registers/registerRows";
import {
  type RegisterSheet,
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  unitSheet,
} from "../plan/registers/registerSheets";
import { type Registers, defaultRegisters } from "../plan/registers/registers";
import type { Typed, Visibility } from "../sheet";
import { landscape } from "./content";
import { styled, styles, text } from "./styles";

/** Rows left below a register for the office's own entries. */
const SPARE_ROWS = 40;

/** The register sheets, hidden where the book is a form: they serve its drop-downs and checks, and are not asked for. */
export function buildRegisters(
  registers: Registers = defaultRegisters(),
  visibility: Visibility = "visible"
): AuthoredSheet[] {
  return [
    build(catalogSheet, catalogRows(registers.catalog), visibility),
    build(unitSheet, unitRows(registers.units), visibility),
    build(denominatorSheet, denominatorRows(registers.denominators), visibility),
    build(agencySheet, agencyRows(registers.agencies), visibility),
    build(holidaySheet, holidayRows([...registers.holidays.byDate.values()]), visibility),
  ];
}

function build<Key extends string>(
  { name, columns }: RegisterSheet<Key>,
  entries: readonly (readonly Typed[])[],
  visibility: Visibility
): AuthoredSheet {
  const heading = columns.map((column) => styled(text(column.heading), styles.heading));
  const rows = entries.map((row): AuthoredRow => ({
    cells: row.map((value) =>
      styled(
        value,
        value.kind === "date" ? styles.date : value.kind === "number" ? styles.number : styles.text
      )
    ),
  }));
  const bottom = entries.length + SPARE_ROWS;
  return {
    name,
    visibility,
    columns: columns.map(({ width }) => ({ width })),
    rows: [{ height: 30, cells: heading }, ...rows],
    merges: [],
    validations: columns.flatMap(({ choices }, column) =>
      choices ? [{ area: { top: 1, left: column, bottom, right: column }, choices }] : []
    ),
    freeze: { rows: 1, columns: 1 },
    page: landscape(0, 0),
    protected: false,
  };
}
