import type { ClipboardEvent } from "react";
import { renderCell } from "../../domain/notation/render";
import type { Text } from "../../domain/text";
import { intersect } from "../../model/area";
import type { BookStore } from "../book/bookStore";
import { typeInto } from "../typing/typeInto";

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

/** Enters a pasted table from the first selected cell on, each cell as if typed; the refusal is its sentence. */
export function pasteText(event: ClipboardEvent, store: BookStore): Text | null {
  const table = tableOf(event.clipboardData.getData("text/plain"));
  event.preventDefault();
  const { top, left } = store.sheet.selection;
  const entries = table.flatMap((row, r) =>
    row.map((text, c) => ({ row: top + r, column: left + c, text }))
  );
  if (entries.length === 0) return null;
  const why = typeInto(store.model, store.sheet, entries, new Date().getFullYear());
  if (!why) {
    const width = Math.max(...table.map((row) => row.length));
    const area = { top, left, bottom: top + table.length - 1, right: left + width - 1 };
    store.select(area, { row: top, column: left });
  }
  return why;
}

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;

/** The cells of a text with tabs; a quoted cell may hold tabs and line breaks. */
export function tableOf(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (source === "") return [];
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= source.length) {
    const match = CELL.exec(source);
    if (!match) return [[text]];
    const [, cell = "", end] = match;
    rows.at(-1)!.push(unquoted(cell));
    if (end === "\n") rows.push([]);
    else if (end !== "\t") break;
  }
  return rows;
}

function unquoted(cell: string): string {
  const whole = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return whole ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
