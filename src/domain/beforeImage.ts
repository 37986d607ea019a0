import { serialOfDate } from "./calendar/excelSerial";
import type { CellsEdit, Edit } from "./edit";
import {
  type Area,
  type CellContent,
  type CellValue,
  type Snapshot,
  type Typed,
  contentOf,
  isCellError,
  rowAt,
} from "./sheet";

/** The areas whose content or number format some edits change. */
export function touchedAreas(
  edits: readonly Edit[]
): readonly { readonly sheet: string; readonly area: Area }[] {
  return edits.flatMap((edit) => {
    const touches =
      edit.kind === "cells" || (edit.kind === "format" && "numberFormat" in edit.style);
    return touches ? [{ sheet: edit.sheet, area: edit.area }] : [];
  });
}

/** Edits that put contents, number formats and names back as the snapshot has them; it must hold the touched areas. */
export function beforeImage(edits: readonly Edit[], snapshot: Snapshot): Edit[] {
  const restored = touchedAreas(edits).flatMap(({ sheet, area }): Edit[] => {
    const contents = contentsOf(snapshot, sheet, area);
    return [
      { kind: "cells", sheet, area, values: contents.map((row) => row.map(typedOf)) },
      ...formatEdits(sheet, area, contents),
    ];
  });
  const names = edits.flatMap((edit): Edit[] => {
    if (edit.kind !== "name") return [];
    const was = snapshot.names.find(
      ({ name, sheet }) => name === edit.name && sheet === edit.sheet
    );
    return [{ ...edit, refersTo: was?.refersTo ?? null }];
  });
  return [...names, ...restored].reverse();
}

/** Whether the cells hold what an edit writes. */
export function holdsAfter({ sheet, area, values }: CellsEdit, snapshot: Snapshot): boolean {
  const contents = contentsOf(snapshot, sheet, area);
  return contents.every((row, i) => row.every((content, j) => isAs(content, values[i]![j]!)));
}

/** Whether the cells still hold what an edit expects; one that expects nothing is content. */
export function holdsExpected({ sheet, area, expect }: CellsEdit, snapshot: Snapshot): boolean {
  if (!expect) return true;
  const contents = contentsOf(snapshot, sheet, area);
  return contents.every((row, i) => row.every(({ value }, j) => sameValue(value, expect[i]![j]!)));
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

/** An error that no formula gave is put back as a formula that gives it: there is no other way to type one safely. */
function typedOf({ value, formula }: CellContent): Typed {
  if (formula !== undefined) return { kind: "formula", value: formula };
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "formula", value: `=${value.error}` };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
}

/** One edit where the whole area has one format, else one per cell. */
function formatEdits(sheet: string, area: Area, contents: readonly CellContent[][]): Edit[] {
  const formats = contents.map((row) => row.map(({ format }) => format ?? "General"));
  const [first = "General"] = formats[0] ?? [];
  const edit = (part: Area, numberFormat: string): Edit => ({
    kind: "format",
    sheet,
    area: part,
    style: { numberFormat },
  });
  if (formats.every((row) => row.every((format) => format === first))) return [edit(area, first)];
  return formats.flatMap((row, i) =>
    row.map((format, j) => {
      const [at, column] = [area.top + i, area.left + j];
      return edit({ top: at, left: column, bottom: at, right: column }, format);
    })
  );
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
