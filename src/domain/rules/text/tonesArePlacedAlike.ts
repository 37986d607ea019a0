import { type PlacedWord, placedWordsIn, withTonesPlaced } from "../../vietnamese/toneStyle";
import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { defineTextRule } from "../rule";
import { type TextCell, rewritten } from "../textCells";
import { quoted } from "../tally";

interface Facts {
  readonly count: number;
  readonly words: string;
  readonly usual: string;
}

export const tonesArePlacedAlike = defineTextRule<Facts, PlacedWord>({
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
  /** Spellings of agencies are told by the tasks' own rules. */
  notice: ({ field, text }) => (field === "lead" ? [] : placedWords(text)),
  *find(words) {
    const count = (style: string): number =>
      words.filter(({ what }) => what.placement === style).length;
    const style = count("new") > count("old") ? "new" : "old";
    const others = words.filter(({ what }) => what.placement !== style);
    const touched = [...new Set(others.map(({ cell }) => cell))];
    const [first, ...rest] = touched;
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: {
        count: touched.length,
        words: quoted(others.map(({ what }) => what.word.toLowerCase())),
        usual: style === "old" ? "“hóa”, “thủy”" : "“hoá”, “thuỷ”",
      },
      fixes: placed(touched, style),
    };
  },
});

function placedWords(text: string): readonly PlacedWord[] {
  const words = placedWordsIn(text);
  return words.length > 0 && readLegacy(text) ? [] : words;
}

function placed(cells: readonly TextCell[], style: "old" | "new") {
  const edits = rewritten(cells, (text) => withTonesPlaced(text, style));
  const label = { vi: "Đặt dấu một kiểu", en: "Place the tone marks alike" };
  return edits.length > 0 ? [{ safety: "safe" as const, label, edits }] : [];
}
