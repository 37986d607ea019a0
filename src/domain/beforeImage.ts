import { serialOfDate } from "./calendar/excelSerial";
import type { CellsEdit, NameEdit, UserEdit } from "./edit";
import {
  type Area,
  type CellContent,
  type CellValue,
  type DefinedName,
  type Snapshot,
  type Typed,
  contentOf,
  isCellError,
  rowAt,
} from "./sheet";

/** An area that edits change. */
export interface TouchedArea {
  readonly sheet: string;
  readonly area: Area;
  /** About how many characters each of its cells is to hold, where contents are written. */
  readonly cellLength?: number;
}

/** The areas whose cells or number formats some edits change. */
export function touchedAreas(edits: readonly UserEdit[]): readonly TouchedArea[] {
  return edits.flatMap((edit): TouchedArea[] => {
    if (edit.kind === "name") return [];
    const { sheet, area } = edit;
    return [{ sheet, area, ...(edit.kind === "cells" && { cellLength: cellLength(edit) }) }];
  });
}

function cellLength({ values }: CellsEdit): number {
  const cells = values.flat();
  const length = cells.reduce(
    (sum, cell) => sum + (cell.kind === "blank" ? 0 : String(cell.value).length),
    0
  );
  return length / Math.max(1, cells.length);
}

/** Edits that put contents, number formats and names back as the snapshot has them; it must hold the touched areas. */
export function beforeImage(edits: readonly UserEdit[], snapshot: Snapshot): UserEdit[] {
  const names = edits.flatMap((edit): UserEdit[] => {
    if (edit.kind !== "name") return [];
    return [{ ...edit, refersTo: nameIn(snapshot, edit)?.refersTo ?? null }];
  });
  const cells = touchedAreas(edits).flatMap(({ sheet, area }): UserEdit[] => {
    const contents = contentsOf(snapshot, sheet, area);
    const values = contents.map((row) => row.map(typedOf));
    const formats = contents.map((row) => row.map(({ format }) => format ?? "General"));
    return [
      { kind: "cells", sheet, area, values },
      { kind: "numberFormats", sheet, area, formats },
    ];
  });
  return [...cells, ...names];
}

/** Whether the workbook is as the edits leave it; of edits that overlap, the last one counts only if they agree. */
export function isAsLeft(edits: readonly UserEdit[], snapshot: Snapshot): boolean {
  return edits.every((edit) => {
    if (edit.kind === "name") return (nameIn(snapshot, edit)?.refersTo ?? null) === edit.refersTo;
    const contents = contentsOf(snapshot, edit.sheet, edit.area);
    return contents.every((row, i) =>
      row.every((content, j) =>
        edit.kind === "cells"
          ? isAs(content, edit.values[i]![j]!)
          : (content.format ?? "General") === edit.formats[i]![j]
      )
    );
  });
}

/**
 * Whether every cell and name is as it was before some edits or as they leave it: nobody else has changed it.
 * Number formats do not count, since Excel sets some by itself. `before` is the before-image of `after`.
 */
export function isBetween(
  before: readonly UserEdit[],
  after: readonly UserEdit[],
  snapshot: Snapshot
): boolean {
  const edits = [...before, ...after];
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === "cells");
  const names = edits.filter((edit): edit is NameEdit => edit.kind === "name");
  const cellsAreTheirs = touchedAreas(after).every(({ sheet, area }) =>
    contentsOf(snapshot, sheet, area).every((row, i) =>
      row.every((content, j) =>
        cells.some((edit) =>
          leaves(edit, { sheet, row: area.top + i, column: area.left + j }, content)
        )
      )
    )
  );
  const namesAreTheirs = names.every((edit) => {
    const now = nameIn(snapshot, edit)?.refersTo ?? null;
    return names.some((one) => sameName(one, edit) && one.refersTo === now);
  });
  return cellsAreTheirs && namesAreTheirs;
}

/** Whether the cells still hold what an edit expects; one that expects nothing is content. */
export function holdsExpected({ sheet, area, expect }: CellsEdit, snapshot: Snapshot): boolean {
  if (!expect) return true;
  const contents = contentsOf(snapshot, sheet, area);
  return contents.every((row, i) => row.every(({ value }, j) => sameValue(value, expect[i]![j]!)));
}

/** Whether an edit writes that cell, and so. */
function leaves(
  { sheet, area, values }: CellsEdit,
  at: { readonly sheet: string; readonly row: number; readonly column: number },
  content: CellContent
): boolean {
  if (sheet !== at.sheet) return false;
  const typed = values[at.row - area.top]?.[at.column - area.left];
  return typed !== undefined && isAs(content, typed);
}

function nameIn(snapshot: Snapshot, edit: NameEdit): DefinedName | undefined {
  return snapshot.names.find((one) => sameName(one, edit));
}

function sameName(one: Pick<DefinedName, "name" | "sheet">, edit: NameEdit): boolean {
  return one.name === edit.name && one.sheet === edit.sheet;
}

function contentsOf(snapshot: Snapshot, sheetName: string, area: Area): CellContent[][] {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const row = sheet && rowAt(sheet, area.top + i);
    return Array.from({ length: area.right - area.left + 1 }, (__, j) =>
      contentOf(row, area.left + j)
    );
  });
}

/** What to type for a cell to hold that again; an error that no formula gave becomes a formula that gives it. */
export function typedOf({ value, formula }: CellContent): Typed {
  if (formula !== undefined) return { kind: "formula", value: formula };
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "formula", value: `=${value.error}` };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
}

function isAs({ value, formula }: CellContent, typed: Typed): boolean {
  switch (typed.kind) {
    case "blank":
      return value === null && formula === undefined;
    case "formula":
      return formula === typed.value;
    case "date":
      return value === serialOfDate(typed.value, false);
    default:
      return formula === undefined && value === typed.value;
  }
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) {
    return isCellError(one) && isCellError(other) && one.error === other.error;
  }
  return one === other;
}
