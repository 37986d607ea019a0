import { type PlacedWord, placedWordsIn, withTonesPlaced } from "../../vietnamese/toneStyle";
import { indexOnce } from "../../plan/registers/indexOnce";
import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { defineTextRule } from "../rule";
import { type TextCell, rewritten } from "../textCells";
import { quoted } from "../tally";

interface Facts {
  readonly count: number;
  readonly words: string;
  readonly usual: string;
}

export const tonesArePlacedAlike = defineTextRule<Facts>({
  id: "text/tones-are-placed-alike",
  severity: "info",
  group: "presentation",
  title: { vi: "Dấu thanh đặt theo một kiểu", en: "Tone marks are placed alike" },
  why: {
    vi: "“hóa” và “hoá” là một chữ nhưng máy coi là hai; phần mềm này so sánh như nhau, bộ lọc của Excel thì không.",
    en: "“hóa” and “hoá” are one word and two to a machine; this tool compares them as one, Excel's filters do not.",
  },
  fix: {
    vi: "Nhận sửa an toàn để đặt dấu theo kiểu dùng nhiều hơn trong bảng.",
    en: "Take the safe fix to place them the way the table mostly does.",
  },
  message: {
    vi: ({ count, words, usual }) =>
      `${count} ô đặt dấu thanh khác kiểu, ví dụ ${words} (phần lớn đặt kiểu ${usual}).`,
    en: ({ count, words, usual }) =>
      `${count} cells place the tone mark otherwise, such as ${words} (most place it as in ${usual}).`,
  },
  scope: "table",
  reads: [],
  *find(sheets) {
    for (const all of sheets) {
      // Spellings of agencies are told by the tasks' own rules.
      const cells = all.filter(({ field }) => field !== "lead");
      const words = cells.flatMap((cell) => placedWords(cell).map((one) => ({ cell, ...one })));
      const count = (style: string): number =>
        words.filter(({ placement }) => placement === style).length;
      const style = count("new") > count("old") ? "new" : "old";
      const others = words.filter(({ placement }) => placement !== style);
      const touched = [...new Set(others.map(({ cell }) => cell))];
      const [first, ...rest] = touched;
      if (!first) continue;
      yield {
        at: first.ref,
        also: rest.map(({ ref }) => ref),
        facts: {
          count: touched.length,
          words: quoted(others.map(({ word }) => word.toLowerCase())),
          usual: style === "old" ? "“hóa”, “thủy”" : "“hoá”, “thuỷ”",
        },
        fixes: placed(touched, style),
      };
    }
  },
});

const placedWords = indexOnce(({ text }: TextCell): readonly PlacedWord[] => {
  const words = placedWordsIn(text);
  return words.length > 0 && readLegacy(text) ? [] : words;
});

function placed(cells: readonly TextCell[], style: "old" | "new") {
  const edits = rewritten(cells, (text) => withTonesPlaced(text, style));
  const label = { vi: "Đặt dấu một kiểu", en: "Place the tone marks alike" };
  return edits.length > 0 ? [{ safety: "safe" as const, label, edits }] : [];
}
