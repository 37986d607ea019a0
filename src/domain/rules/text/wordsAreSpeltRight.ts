import {
  type MisspeltText,
  correctMisspelling,
  findMisspellings,
} from "../../vietnamese/findMisspellings";
import type { Misspelling } from "../../vietnamese/misspellings";
import { groupBy } from "../grouping";
import { type Fix, defineTextRule } from "../rule";
import { type TextCell, rewritten } from "../textCells";

interface Facts {
  readonly written: string;
  readonly right: string;
  readonly count: number;
}

export const wordsAreSpeltRight = defineTextRule<Facts, MisspeltText>({
  id: "text/words-are-spelt-right",
  severity: "warning",
  title: { vi: "Từ ngữ viết đúng chính tả", en: "Words are spelt right" },
  why: {
    vi: "Lỗi chính tả trong văn bản trình ký phải sửa lại; một số lỗi do nhận dạng chữ còn làm đổi nghĩa của ô.",
    en: "A misspelling in a paper to be signed sends it back; some, from character recognition, change what a cell says.",
  },
  fix: {
    vi: "Sửa theo từ đề xuất. Nếu là trích nguyên văn thì giữ nguyên.",
    en: "Write the proposed word. Where the text is a quotation, keep it.",
  },
  message: {
    vi: ({ written, right, count }) =>
      `“${written}” là viết sai của “${right}”` + (count > 1 ? ` (${count} ô).` : "."),
    en: ({ written, right, count }) =>
      `“${written}” is a misspelling of “${right}”` + (count > 1 ? ` (${count} cells).` : "."),
  },
  scope: "table",
  reads: [],
  notice: ({ text }) => findMisspellings(text),
  *find(misspelt) {
    for (const own of groupBy(misspelt, ({ what }) => what.entry.wrong)) {
      const { cell, what } = own[0]!;
      const { entry, written, right } = what;
      yield {
        at: cell.ref,
        also: own.slice(1).map((other) => other.cell.ref),
        subject: entry.wrong,
        facts: { written, right, count: own.length },
        fixes: corrections(
          entry,
          own.map((one) => one.cell)
        ),
      };
    }
  },
});

function corrections(entry: Misspelling, cells: readonly TextCell[]): Fix[] {
  const edits = rewritten(cells, (text) => correctMisspelling(text, entry));
  const label = { vi: `Ghi “${entry.right}”`, en: `Write “${entry.right}”` };
  return edits.length > 0 ? [{ safety: entry.safe ? "safe" : "review", label, edits }] : [];
}
