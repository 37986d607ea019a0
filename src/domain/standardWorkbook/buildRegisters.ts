import type { AuthoredRow, AuthoredSheet } from "../authoredBook";
import { agencyRows, catalogRows, holidayRows, unitRows } from "../plan/registers/registerRows";
import {
  type RegisterSheet,
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  unitSheet,
} from "../plan/registers/registerSheets";
import type { Typed } from "../sheet";
import { landscape } from "./content";
import { styled, styles, text } from "./styles";

/** Rows left below a register for the office's own entries. */
const SPARE_ROWS = 40;

/** The register sheets, filled with the defaults; `Mẫu số` is empty: its totals are facts of one province. */
export function buildRegisters(): AuthoredSheet[] {
  return [
    build(catalogSheet, catalogRows()),
    build(unitSheet, unitRows()),
    build(denominatorSheet, []),
    build(agencySheet, agencyRows()),
    build(holidaySheet, holidayRows()),
  ];
}

function build<Key extends string>(
  { name, columns }: RegisterSheet<Key>,
  entries: readonly (readonly Typed[])[]
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
    visibility: "visible",
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
