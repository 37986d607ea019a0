import type { ClipboardEvent } from "react";
import { renderCell } from "../../domain/notation/render";
import type { Text } from "../../domain/text";
import { intersect } from "../../model/area";
import type { BookStore } from "../book/bookStore";
import { pasteInto } from "../paste/pasteInto";
import { tableOf } from "../paste/pastedTable";
import { readHtmlTable } from "../paste/readHtmlTable";

/** Puts the selected cells, as they are shown, on the clipboard: cells by tabs, rows by lines. */
export function copySelection(event: ClipboardEvent, { sheet, model }: BookStore): void {
  const used = sheet.usedArea({ valuesOnly: true });
  const area = used && intersect(sheet.selection, used);
  const rows = area ? sheet.values(area) : [];
  const text = rows.map((row, r) =>
    row
      .map((value, c) => {
        const format = sheet.numberFormat(area!.top + r, area!.left + c);
        return quoted(renderCell({ value, format }, model.date1904));
      })
      .join("\t")
  );
  event.clipboardData.setData("text/plain", text.join("\n"));
  event.preventDefault();
}

/** Enters what was copied: a table where the clipboard holds one, else its text, cells by tabs and rows by lines; the refusal is its sentence. */
export function pasteClipboard(event: ClipboardEvent, store: BookStore): Text | null {
  event.preventDefault();
  const { clipboardData } = event;
  const table = readHtmlTable(clipboardData.getData("text/html"));
  const rows = tableOf(clipboardData.getData("text/plain"));
  return pasteInto(store, table ?? { rows, merges: [] });
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
