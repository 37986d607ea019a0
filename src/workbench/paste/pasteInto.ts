import type { Text } from "../../domain/text";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { BookStore } from "../book/bookStore";
import { attempt } from "../typing/refusal";
import { typeBlock } from "./typeBlock";
import type { PastedTable } from "./pastedTable";

const TOO_LARGE: Text = {
  vi: "Bảng dán vượt quá mép trang tính nên chưa dán gì. Hãy chọn ô ở phía trên, bên trái rồi dán lại.",
  en: "The table would run over the edge of the sheet, so nothing was pasted. Select a cell further up or left and paste again.",
};

/** Enters a table from the first selected cell on, each cell as if typed, as one step to take back; the refusal is its sentence. */
export function pasteInto(store: BookStore, { rows, merges }: PastedTable): Text | null {
  const { model, sheet } = store;
  const { top, left } = sheet.selection;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || width === 0) return null;
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return TOO_LARGE;
  const why = attempt(() =>
    model.transact("paste", () => {
      typeBlock(model, sheet, area, rows, new Date().getFullYear());
      mergeAgain(sheet, area, merges);
    })
  );
  if (!why) store.select(area, { row: top, column: left });
  return why;
}

/** What stood merged there gives way to what is pasted. */
function mergeAgain(sheet: SheetModel, area: Area, merges: readonly Area[]): void {
  if (merges.length > 0) sheet.unmerge(area);
  for (const { top, left, bottom, right } of merges) {
    sheet.merge({
      top: area.top + top,
      left: area.left + left,
      bottom: area.top + bottom,
      right: area.left + right,
    });
  }
}
