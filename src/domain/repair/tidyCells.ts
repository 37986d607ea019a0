import { withoutHidden } from "../vietnamese/hiddenCharacters";
import { readLegacy } from "../vietnamese/legacy/readLegacy";
import type { CellChange, RepairChange } from "./repair";
import { proposal } from "./proposal";
import { type WorkTable, typedText } from "./workTable";

/** A text in composed letters and plain blanks: single between words, none at an end of line; lines and indents stay. */
export function tidyText(text: string): string {
  if (readLegacy(text)) return text;
  return withoutHidden(text.normalize("NFC"))
    .replace(/(?<=\S) {2,}(?=\S)/g, " ")
    .replace(/[ \t]+$/gm, "");
}

/** Texts whose letters, blanks or hidden characters are put in order: what they say stays, letter for letter. */
export function tidyCells(table: WorkTable): RepairChange[] {
  const kept = table.rows.filter(({ role }) => role !== "repeated-header");
  return kept.flatMap(({ index: row, cells }) =>
    cells.flatMap((before, column) => {
      const text = typedText(before);
      const tidied = text === null ? null : tidyText(text);
      if (tidied === null || tidied === text) return [];
      const after = { ...before, value: tidied === "" ? null : tidied };
      const cell: CellChange = { row, column, before, after };
      return proposal(table, { kind: "tidy", safety: "safe", why: WHY, cells: [cell] });
    })
  );
}

const WHY = {
  vi: "Chữ tổ hợp, dấu cách lạ, dấu cách thừa hoặc ký tự ẩn: lời văn và con số giữ nguyên.",
  en: "Decomposed letters, odd or spare blanks, or hidden characters: words and figures stay.",
};
