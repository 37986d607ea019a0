import { renderNumber } from "../../domain/notation/render";
import type { ClipCell, PastedTable } from "./pastedTable";
import { laidOut } from "./pastedTable";

/** A number as an office writes it: what it means the clipboard of Excel and LibreOffice says beside it. */
const NUMBER = /^[-+]?[\d.,\s\u00a0]+$/;

/** Elements of a cell that begin a line of their own. */
const BLOCKS = "p, div, li, br";

/** The first table of what Excel, LibreOffice, Word or a browser put on the clipboard as HTML; null where there is none. */
export function readHtmlTable(html: string): PastedTable | null {
  if (!/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  return laidOut([...table.rows].map((row) => [...row.cells].map((cell) => clipCell(cell))));
}

function clipCell(cell: HTMLTableCellElement): ClipCell {
  return { text: typedText(cell), rows: cell.rowSpan, columns: cell.colSpan };
}

/** The cell's text; a number is written in Vietnamese, wherever it was copied. */
function typedText(cell: HTMLTableCellElement): string {
  const text = linesOf(cell);
  const kept = cell.getAttribute("sdval") ?? cell.getAttribute("x:num") ?? "";
  const value = kept === "" ? NaN : Number(kept);
  return Number.isFinite(value) && NUMBER.test(text) ? renderNumber(value) : text;
}

/** Paragraphs and line breaks as lines; every other blank is one space, as a browser shows it. */
function linesOf(cell: HTMLTableCellElement): string {
  for (const block of cell.querySelectorAll(BLOCKS)) block.before("\u2028");
  return (cell.textContent ?? "")
    .split("\u2028")
    .map((line) => line.replace(/[ \t\r\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
