import { failureOf } from "../domain/failureSentences";
import { type Area, type CellRef, areaAddress, parseArea } from "../domain/sheet";
import type { Navigator } from "../services/ports/navigator";
import { columnCount, rowCount } from "./blocks";
import { excelCan } from "./excelCan";
import { inExcel } from "./inExcel";

/** How many cells one selection may name: an address list in Excel ends at 8,192 characters. */
const MOST_CELLS = 500;

/** Selects cells in the window of Excel; an Excel that can't select apart gets their rectangle, or the first of them. */
export const excelNavigator: Navigator = {
  reveal(cells: readonly CellRef[]) {
    const [first] = cells;
    if (!first) return Promise.resolve(failureOf("not-found"));
    const addresses = cells
      .filter(({ sheet }) => sheet === first.sheet)
      .slice(0, MOST_CELLS)
      .map(({ cell }) => cell);
    return inExcel(undefined, async (context) => {
      const sheet = context.workbook.worksheets.getItem(first.sheet);
      sheet.activate();
      const together = addresses.length === 1 ? first.cell : rectangleOf(addresses);
      if (together === null && excelCan.selectApart())
        sheet.getRanges(addresses.join(",")).select();
      else sheet.getRange(together ?? first.cell).select();
      await context.sync();
      return null;
    });
  },
};

/** The address of the rectangle that the cells fill without a gap, or null. */
function rectangleOf(addresses: readonly string[]): string | null {
  const areas = addresses.map(parseArea);
  if (!areas.every((area): area is Area => area !== null)) return null;
  const bounds = areas.reduce((one, other) => ({
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }));
  const distinct = new Set(addresses).size;
  return rowCount(bounds) * columnCount(bounds) === distinct ? areaAddress(bounds) : null;
}
