import { MARK_TAG, markName } from "../../domain/marks/markFormula";
import { contains, singleCell } from "../../model/area";
import type { CellFormat } from "../../model/format/cellFormat";
import type { ConditionalFormat, ConditionalLook } from "../../model/sheet/conditionalFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";

/** How a cell is drawn: its own format under the conditional formats that hold for it. */
export type FormatAt = (row: number, column: number) => CellFormat;

/** A rule reaches so few rows that each of them can name it. */
const FEW_ROWS = 200;

/**
 * The formats of a sheet as they are drawn. Of conditional formats those are drawn that hold whatever the cells say: the add-in's
 * marks, and plain TRUE. The first of two rules that disagree wins, as in Excel.
 */
export function drawnFormats(sheet: SheetModel): FormatAt {
  const plain: FormatAt = (row, column) => sheet.format(row, column);
  const rules = sheet.conditionalFormats.filter(alwaysHolds);
  if (rules.length === 0) return plain;
  const lookAt = looksByRow(rules);
  const drawn = new WeakMap<CellFormat, Map<ConditionalLook, CellFormat>>();
  return (row, column) =>
    lookAt(row, column).reduceRight<CellFormat>(
      (format, look) => {
        const known = drawn.get(format) ?? new Map<ConditionalLook, CellFormat>();
        drawn.set(format, known);
        const merged = known.get(look) ?? under(format, look);
        known.set(look, merged);
        return merged;
      },
      plain(row, column)
    );
}

function alwaysHolds({ rule }: ConditionalFormat): boolean {
  if (rule.kind !== "custom") return false;
  return markName(rule.formula, MARK_TAG) !== null || /^=\s*TRUE\s*(\(\))?$/i.test(rule.formula);
}

/** The looks of the rules that hold for a cell, in the order of the rules. */
function looksByRow(
  rules: readonly ConditionalFormat[]
): (row: number, column: number) => readonly ConditionalLook[] {
  const everywhere = new Set<number>();
  const byRow = new Map<number, Set<number>>();
  rules.forEach(({ areas }, index) => {
    if (areas.some(({ top, bottom }) => bottom - top > FEW_ROWS)) {
      everywhere.add(index);
      return;
    }
    for (const { top, bottom } of areas) {
      for (let row = top; row <= bottom; row++) {
        byRow.set(row, (byRow.get(row) ?? new Set<number>()).add(index));
      }
    }
  });
  return (row, column) => {
    const near = [...(byRow.get(row) ?? []), ...everywhere].sort((a, b) => a - b);
    const cell = singleCell(row, column);
    return near
      .map((index) => rules[index]!)
      .filter(({ areas }) => areas.some((area) => contains(area, cell)))
      .map(({ format }) => format);
  };
}

function under(format: CellFormat, { borders, ...look }: ConditionalLook): CellFormat {
  return { ...format, ...look, borders: { ...format.borders, ...borders } };
}
