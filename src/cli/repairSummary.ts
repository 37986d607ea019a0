import {
  type CellChange,
  type Repair,
  type RepairChange,
  type RepairKind,
  type TableRepair,
  countsOf,
} from "../domain/repair/repair";
import { renderCell } from "../domain/notation/render";
import type { CellContent } from "../domain/sheet";
import type { Language, Text } from "../domain/text";

/** What one kind of change did, after its count. */
const DONE: Record<RepairKind, Text> = {
  join: { vi: "dòng bị ngắt trang được nối", en: "rows cut by page breaks joined" },
  "drop-header": { vi: "dòng tiêu đề lặp được bỏ", en: "repeated headings dropped" },
  number: { vi: "số thứ tự được đánh", en: "row numbers given" },
  tidy: { vi: "ô được sửa dạng chữ, dấu cách", en: "cells with letters and blanks put in order" },
  "text-number": { vi: "số dạng chữ thành số", en: "text numbers turned into numbers" },
  digits: { vi: "ô có chữ lẫn chữ số được sửa", en: "cells with letters for digits mended" },
  shift: { vi: "dòng lệch cột được dời", en: "shifted rows moved back" },
};

/** A repair for a reader at a terminal: what was done, what was left to look at, what was not understood. */
export function repairSummary(
  { tables }: Repair,
  accepted: ReadonlySet<string>,
  language: Language
): string {
  const { green, yellow, red } = countsOf(tables);
  const headline = {
    vi: `${green} thay đổi an toàn, ${yellow} cần xem, ${red} chưa hiểu`,
    en: `${green} safe changes, ${yellow} to look at, ${red} not understood`,
  }[language];
  return [`${headline}\n`, ...tables.map((table) => tableLines(table, accepted, language))].join(
    ""
  );
}

function tableLines(
  { sheet, changes, unclear }: TableRepair,
  accepted: ReadonlySet<string>,
  language: Language
): string {
  const done = Object.entries(DONE).flatMap(([kind, words]) => {
    const own = changes.filter((one) => one.kind === kind && accepted.has(one.id));
    const count = kind === "number" ? own.flatMap(({ cells }) => cells).length : own.length;
    return count === 0 ? [] : `  ${count} ${words[language]}\n`;
  });
  const looked = changes.filter(({ safety }) => safety === "review");
  if (done.length + looked.length + unclear.length === 0) return "";
  return [
    `\n${sheet}\n`,
    ...done,
    ...looked.map((change) => reviewLines(change, accepted.has(change.id), language)),
    ...unclear.map(({ at, why }) => `  ✗ ${at.sheet}!${at.cell}\n      ${why[language]}\n`),
  ].join("");
}

function reviewLines({ at, why, cells }: RepairChange, taken: boolean, language: Language): string {
  const mark = taken
    ? { vi: "đã sửa, cần xem", en: "changed, look at it" }
    : { vi: "chưa sửa, cần xem", en: "not changed, look at it" };
  const shown = cells.slice(0, MOST_CELLS).map(cellLine);
  return `  ? ${at.sheet}!${at.cell} (${mark[language]})\n${shown.join("")}      ${why[language]}\n`;
}

const MOST_CELLS = 4;

function cellLine({ before, after }: CellChange): string {
  const shown = (content: CellContent): string => `“${renderCell(content, false)}”`;
  return `      ${shown(before)} → ${shown(after)}\n`;
}
