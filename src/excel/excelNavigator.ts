import { failureOf } from "../domain/failureSentences";
import type { CellRef } from "../domain/sheet";
import type { Navigator } from "../services/ports/navigator";
import { inExcel } from "./inExcel";

/** How many cells one selection may name: an address list in Excel ends at 8,192 characters. */
const MOST_CELLS = 500;

/** Selects cells in the window of Excel. */
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
      if (addresses.length === 1) sheet.getRange(addresses[0]!).select();
      else sheet.getRanges(addresses.join(",")).select();
      await context.sync();
      return null;
    });
  },
};
