import type { Mark, MarksEdit } from "../edit";
import { joinAreas } from "../joinAreas";
import type { Finding } from "../rules/finding";
import { groupBy } from "../rules/grouping";
import type { Severity } from "../rules/rule";
import { type Area, type CellRef, parseCellAddress } from "../sheet";
import { MARK_TAG } from "./markFormula";
import { MARKS } from "./markLine";

/** Severities, the mildest first: of several findings the worst marks the cell. */
const RISING: readonly Severity[] = ["info", "warning", "error"];

/** How many areas one conditional format names: an address list in Excel ends at 8,192 characters. */
const MOST_AREAS = 500;

/** Edits that mark the cells of findings and take all older marks off, on every one of the sheets. */
export function findingMarks(
  findings: readonly Finding[],
  sheets: readonly string[]
): readonly MarksEdit[] {
  const severities = worstByCell(findings);
  return sheets.map((sheet) => ({
    kind: "conditionalFormat",
    sheet,
    tag: MARK_TAG,
    marks: [...RISING].reverse().flatMap((severity) => {
      const cells = [...(severities.get(sheet) ?? [])].filter(([, worst]) => worst === severity);
      return marksOf(severity, areasOf(cells.map(([cell]) => cell)));
    }),
  }));
}

/** How many cells edits mark. */
export function markedCells(edits: readonly MarksEdit[]): number {
  const areas = edits.flatMap(({ marks }) => marks.flatMap((mark) => mark.areas));
  return areas.reduce((sum, area) => sum + cellsIn(area), 0);
}

/** The worst severity of each cell, sheet by sheet. */
function worstByCell(
  findings: readonly Finding[]
): ReadonlyMap<string, ReadonlyMap<string, Severity>> {
  const sheets = new Map<string, Map<string, Severity>>();
  const rising = RISING.flatMap((one) => findings.filter(({ severity }) => severity === one));
  for (const { cells, severity } of rising) {
    for (const { sheet, cell } of cells as readonly CellRef[]) {
      const own = sheets.get(sheet) ?? new Map<string, Severity>();
      sheets.set(sheet, own.set(cell, severity));
    }
  }
  return sheets;
}

/** Cells joined down their columns, then columns that lie side by side. */
function areasOf(cells: readonly string[]): readonly Area[] {
  const places = cells.flatMap((cell) => parseCellAddress(cell) ?? []);
  const columns = groupBy(places, ({ column }) => String(column));
  const runs = columns.flatMap((column) => {
    const rows = column.map(({ row }) => row).sort((a, b) => a - b);
    return runsDown(rows, column[0]!.column);
  });
  return joinAreas(runs);
}

function runsDown(rows: readonly number[], column: number): Area[] {
  const runs: Area[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

function marksOf(severity: Severity, areas: readonly Area[]): Mark[] {
  const marks: Mark[] = [];
  for (let from = 0; from < areas.length; from += MOST_AREAS) {
    marks.push({ ...MARKS[severity], areas: areas.slice(from, from + MOST_AREAS) });
  }
  return marks;
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
