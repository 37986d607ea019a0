import { MARK_TAG, markName } from "../../domain/marks/markFormula";
import { contains, singleCell } from "../../model/area";
import type { BorderLine, BorderSide, CellFormat } from "../../model/format/cellFormat";
import type { ConditionalFormat, ConditionalLook } from "../../model/sheet/conditionalFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";

/** How a cell is drawn: its own format under the conditional formats that hold for it. */
export type FormatAt = (row: number, column: number) => CellFormat;

/** A rule reaches so few rows that each of them can name it. */
const FEW_ROWS = 200;

/**
 * The formats of a sheet as they are drawn. Of conditional formats those are drawn that hold whatever the cells say: the add-in's
 * marks, and plain TRUE. The first of two rules that disagree wins, and a rule's line wins over a neighbour's own, as in Excel.
 */
export function drawnFormats(sheet: SheetModel): FormatAt {
  const plain: FormatAt = (row, column) => sheet.format(row, column);
  const rules = sheet.conditionalFormats.filter(alwaysHolds);
  if (rules.length === 0) return plain;
  const rulesAt = rulesByRow(rules);
  const drawn = new WeakMap<CellFormat, Map<string, CellFormat>>();
  const looks = (indexes: readonly number[]) => indexes.map((index) => rules[index]!.format);
  return (row, column) => {
    const format = plain(row, column);
    const own = rulesAt(row, column);
    const [right, below] = [rulesAt(row, column + 1), rulesAt(row + 1, column)];
    if (own.length + right.length + below.length === 0) return format;
    const key = [own, right, below].join("|");
    const known = drawn.get(format) ?? new Map<string, CellFormat>();
    drawn.set(format, known);
    const merged = known.get(key) ?? under(format, looks(own), looks(right), looks(below));
    known.set(key, merged);
    return merged;
  };
}

function alwaysHolds({ rule }: ConditionalFormat): boolean {
  if (rule.kind !== "custom") return false;
  return markName(rule.formula, MARK_TAG) !== null || /^=\s*TRUE\s*(\(\))?$/i.test(rule.formula);
}

/** Which rules hold for a cell, in their order. */
function rulesByRow(
  rules: readonly ConditionalFormat[]
): (row: number, column: number) => readonly number[] {
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
    const cell = singleCell(row, column);
    return [...(byRow.get(row) ?? []), ...everywhere]
      .filter((index) => rules[index]!.areas.some((area) => contains(area, cell)))
      .sort((a, b) => a - b);
  };
}

type Looks = readonly ConditionalLook[];

/** A cell draws the lines to its right and below, so those of its neighbours' rules are its own. */
function under(format: CellFormat, own: Looks, right: Looks, below: Looks): CellFormat {
  const line = (looks: Looks, side: BorderSide): BorderLine | undefined =>
    looks.find(({ borders }) => borders?.[side])?.borders?.[side];
  const [toRight, toBelow] = [line(right, "left"), line(below, "top")];
  const shared: CellFormat["borders"] = {
    ...format.borders,
    ...(toRight && { right: toRight }),
    ...(toBelow && { bottom: toBelow }),
  };
  return own.reduceRight<CellFormat>(
    (drawn, { borders, ...look }) => ({
      ...drawn,
      ...look,
      borders: { ...drawn.borders, ...borders },
    }),
    { ...format, borders: shared }
  );
}
