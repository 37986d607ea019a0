import { foldTones } from "../../notation/vietnamese";
import { isForeign, sheetNamed } from "../../heldSheet";
import {
  type CellValue,
  type SheetRow,
  type SheetSnapshot,
  type Snapshot,
  cellAddress,
  contentOf,
} from "../../sheet";
import type { StandingIndicator, StandingRow } from "./allocatedIndicator";
import { ALLOCATION_SHEET, HEADINGS, SUMMARY, isSummary } from "./allocationColumns";

/**
 * What the sheet `Phân bổ` of a book gives to each locality, indicator by indicator; empty where there is no such sheet, or
 * it is not ours. Columns are found by their headings; the snapshot must hold the sheet whole.
 */
export function readAllocation(snapshot: Snapshot): readonly StandingIndicator[] {
  const sheet = sheetNamed(snapshot, ALLOCATION_SHEET);
  if (!sheet || isForeign(snapshot, ALLOCATION_SHEET)) return [];
  const columns = columnsOf(sheet);
  if (!columns) return [];
  const found = new Map<string, Building>();
  for (const row of sheet.rows) {
    const text = (column: number): string => wordsOf(contentOf(row, column).value);
    const number = (column: number): number | null => numberOf(contentOf(row, column).value);
    const [key, locality] = [text(columns.key), text(columns.locality)];
    if (row.index <= columns.row || key === "" || locality === "") continue;
    const entry = found.get(key) ?? {
      ...{ key, name: text(columns.name), unit: text(columns.unit), makes: "sum" as const },
      ...{ province: new Map<number, number>(), actual: null, how: "", rows: [] },
    };
    found.set(key, entry);
    if (locality === SUMMARY.province) {
      entry.province = new Map(
        [...columns.years].flatMap(([year, column]): [number, number][] => {
          const value = number(column);
          return value === null ? [] : [[year, value]];
        })
      );
      entry.how = text(columns.how);
      entry.actual = number(columns.actual);
    } else if (locality === SUMMARY.mean) entry.makes = "mean";
    else if (!isSummary(locality)) {
      entry.rows = [
        ...entry.rows,
        {
          locality,
          actual: number(columns.actual),
          weight: number(columns.weight),
          limit: number(columns.limit),
          ...targetsOf(sheet, row, columns.years),
        },
      ];
    }
  }
  return [...found.values()];
}

/** An indicator while its rows are read. */
type Building = { -readonly [Field in keyof StandingIndicator]: StandingIndicator[Field] };

interface Columns extends Record<Exclude<keyof typeof HEADINGS, "number">, number> {
  /** Zero-based row of the headings. */
  readonly row: number;
  readonly years: ReadonlyMap<number, number>;
}

function columnsOf({ rows }: SheetSnapshot): Columns | null {
  for (const row of rows) {
    const headings = Array.from(row.values, (value) => foldTones(wordsOf(value ?? null)));
    const at = (heading: string): number =>
      headings.findIndex((one) => one.startsWith(foldTones(heading)));
    const { name, unit, locality, actual, weight, limit, how, key } = HEADINGS;
    if (at(locality) < 0 || at(key) < 0) continue;
    const years = headings.flatMap((heading, column): [number, number][] =>
      /^20\d\d$/.test(heading) ? [[Number(heading), column]] : []
    );
    return {
      ...{ row: row.index, years: new Map(years) },
      ...{ name: at(name), unit: at(unit), locality: at(locality), actual: at(actual) },
      ...{ weight: at(weight), limit: at(limit), how: at(how), key: at(key) },
    };
  }
  return null;
}

function targetsOf(
  { name: sheet }: SheetSnapshot,
  row: SheetRow,
  years: ReadonlyMap<number, number>
): Pick<StandingRow, "targets" | "cells"> {
  const entries = [...years];
  return {
    targets: new Map(entries.map(([year, column]) => [year, contentOf(row, column).value])),
    cells: new Map(
      entries.map(([year, column]) => [year, { sheet, cell: cellAddress(row.index, column) }])
    ),
  };
}

function wordsOf(value: CellValue): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : "";
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}
