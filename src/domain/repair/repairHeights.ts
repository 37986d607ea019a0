import type { LayoutEdit, RowHeights, UserEdit } from "../edit";
import { bySheet } from "../rules/grouping";
import type { Repair } from "./repair";

/** How high rows are whose cells a repair writes: as they were, to be put back, and as their new texts need. */
export interface RepairHeights {
  readonly before: readonly LayoutEdit[];
  readonly after: readonly LayoutEdit[];
}

/** The heights of the rows that edits of a repair touch: other texts stand in them from then on. */
export function repairHeights({ tables }: Repair, edits: readonly UserEdit[]): RepairHeights {
  const touched = edits.flatMap((edit) => (edit.kind === "cells" ? edit : []));
  const sizes = bySheet(touched).flatMap((own) => {
    const { sheet } = own[0]!;
    const rows = new Set(own.flatMap(({ area }) => span(area.top, area.bottom)));
    const known = tables
      .filter(({ table }) => table.headings.sheet.name === sheet)
      .flatMap(({ table }) => table.rows)
      .filter(({ index }) => rows.has(index));
    return [
      {
        sheet,
        held: runs(known),
        fitted: runs(known.map(({ index }) => ({ index, height: null }))),
      },
    ];
  });
  const edit = (sheet: string, rows: readonly RowHeights[]): LayoutEdit => ({
    kind: "size",
    sheet,
    columns: [],
    rows,
  });
  return {
    before: sizes.map(({ sheet, held }) => edit(sheet, held)),
    after: sizes.map(({ sheet, fitted }) => edit(sheet, fitted)),
  };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Rows on end of one height as one run. */
function runs(
  rows: readonly { readonly index: number; readonly height: number | null }[]
): readonly RowHeights[] {
  const found: RowHeights[] = [];
  for (const { index, height } of rows) {
    const last = found.at(-1);
    if (last?.last === index - 1 && last.height === height) {
      found[found.length - 1] = { ...last, last: index };
    } else found.push({ first: index, last: index, height });
  }
  return found;
}
