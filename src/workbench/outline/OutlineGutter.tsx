import type { CSSProperties } from "react";
import type { Language } from "../../domain/text";
import { columnLetters } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { SheetAxes } from "../grid/sheetAxes";
import { COLUMN_HEADING, ROW_HEADING } from "../grid/panes";
import type { PaneLayout } from "../grid/panes";
import { deepestLevel, outlineGroups } from "./outlineGroups";
import type { OutlineGroup } from "./outlineGroups";

/** A level takes so much beside the headings, in pixels. */
const LEVEL = 16;

type Side = "rows" | "columns";

/** How wide the strip for groups is; 0 where there are none. */
export function gutterSize(levels: ReadonlyMap<number, number>): number {
  const deepest = deepestLevel(levels);
  return deepest === 0 ? 0 : (deepest + 1) * LEVEL;
}

/** The strip beside the row numbers or above the letters: a line along each group, a button that folds it, and one for each level. */
export function OutlineGutter({
  side,
  sheet,
  axes,
  layout,
  offset,
  language,
}: {
  readonly side: Side;
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly layout: PaneLayout;
  /** Where the sheet's headings begin, behind the other strip. */
  readonly offset: number;
  readonly language: Language;
}) {
  const levels = side === "rows" ? sheet.rowLevels : sheet.columnLevels;
  const size = gutterSize(levels);
  if (size === 0) return null;
  const axis = axes[side];
  const { frozen, frozenPixels, origin, span } = layout[side];
  const heading = offset + (side === "rows" ? COLUMN_HEADING : ROW_HEADING);
  const at = (line: number): number =>
    heading + axis.start(line) - (line < frozen ? 0 : origin - frozenPixels);
  const near = outlineGroups(levels).filter(
    ({ first, last }) => last + 1 >= span.first && first <= span.last
  );
  const box = (along: number, length: number, across: number, breadth: number): CSSProperties =>
    side === "rows"
      ? { top: along, height: length, left: across, width: breadth }
      : { left: along, width: length, top: across, height: breadth };
  return (
    <div
      className={`outline outline-${side}`}
      role="group"
      aria-label={LABEL[side][language]}
      style={side === "rows" ? { width: size } : { height: size }}
    >
      {near.map((group) => {
        const { first, last, level } = group;
        const folded = isFolded(sheet, side, group);
        const across = (level - 1) * LEVEL;
        const start = Math.max(heading + frozenPixels, at(first));
        const end = at(last + 1);
        return (
          <div key={`${first}-${level}`}>
            {!folded && end > start && (
              <div
                aria-hidden
                className="outline-line"
                style={box(start, end - start, across + LEVEL / 2, 0)}
              />
            )}
            {end >= heading + frozenPixels && (
              <button
                type="button"
                className="outline-button"
                aria-expanded={!folded}
                aria-label={groupName(side, group)[language]}
                style={box(end + 2, LEVEL - 2, across + 1, LEVEL - 2)}
                onClick={() => fold(sheet, side, group, !folded)}
              >
                {folded ? "+" : "−"}
              </button>
            )}
          </div>
        );
      })}
      {Array.from({ length: deepestLevel(levels) + 1 }, (_, index) => (
        <button
          key={index}
          type="button"
          className="outline-button"
          aria-label={levelName(index + 1)[language]}
          style={box(offset + 3, LEVEL - 1, index * LEVEL, LEVEL - 1)}
          onClick={() => showLevels(sheet, side, index + 1)}
        >
          {index + 1}
        </button>
      ))}
    </div>
  );
}

const LABEL = {
  rows: { vi: "Nhóm dòng", en: "Row groups" },
  columns: { vi: "Nhóm cột", en: "Column groups" },
};

function groupName(side: Side, { first, last }: OutlineGroup) {
  return side === "rows"
    ? { vi: `Dòng ${first + 1} đến ${last + 1}`, en: `Rows ${first + 1} to ${last + 1}` }
    : {
        vi: `Cột ${columnLetters(first)} đến ${columnLetters(last)}`,
        en: `Columns ${columnLetters(first)} to ${columnLetters(last)}`,
      };
}

function levelName(level: number) {
  return { vi: `Chỉ hiện đến cấp ${level}`, en: `Show levels up to ${level}` };
}

function isFolded(sheet: SheetModel, side: Side, { first, last }: OutlineGroup): boolean {
  for (let line = first; line <= last; line++) {
    const hidden = side === "rows" ? sheet.isRowHidden(line) : sheet.isColumnHidden(line);
    if (!hidden) return false;
  }
  return true;
}

function fold(sheet: SheetModel, side: Side, { first, last }: OutlineGroup, away: boolean): void {
  if (side === "rows") sheet.setRowsHidden(first, last, away);
  else sheet.setColumnsHidden(first, last, away);
}

function showLevels(sheet: SheetModel, side: Side, level: number): void {
  if (side === "rows") sheet.showRowLevels(level);
  else sheet.showColumnLevels(level);
}
