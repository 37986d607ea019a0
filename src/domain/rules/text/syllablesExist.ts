import { findMisspellings } from "../../vietnamese/findMisspellings";
import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { type StrangeWord, strangeWords } from "../../vietnamese/strangeWords";
import { groupBy } from "../grouping";
import { type Fix, defineTextRule } from "../rule";
import { type TextCell, rewritten } from "../textCells";

interface Facts {
  readonly word: string;
  readonly meant: string | null;
  readonly count: number;
}

export const syllablesExist = defineTextRule<Facts, StrangeWord>({
  id: "text/syllables-exist",
  severity: "info",
  title: {
    vi: "Tiếng viết ra phải là âm tiết tiếng Việt",
    en: "What is written must be a Vietnamese syllable",
  },
  why: {
    vi: "Phụ âm đầu, vần và thanh không ghép được với nhau như vậy: thường là gõ nhầm hoặc nhận dạng chữ sai.",
    en: "Initial, rime and tone do not go together that way: usually a slip of typing or of character recognition.",
  },
  fix: {
    vi: "Đọc lại từ này trong ô. Nếu là tên riêng hoặc từ nước ngoài thì giữ nguyên.",
    en: "Read the word again in its cell. Where it is a name or a foreign word, keep it.",
  },
  message: {
    vi: ({ word, meant, count }) =>
      `“${word}” không phải là âm tiết tiếng Việt` +
      (meant === null ? "" : `; có thể là “${meant}”`) +
      (count > 1 ? ` (${count} ô).` : "."),
    en: ({ word, meant, count }) =>
      `“${word}” is no Vietnamese syllable` +
      (meant === null ? "" : `; perhaps “${meant}”`) +
      (count > 1 ? ` (${count} cells).` : "."),
  },
  scope: "table",
  reads: [],
  notice: ({ text }) => strangeIn(text),
  *find(strange) {
    for (const own of groupBy(strange, ({ what }) => what.word.toLowerCase())) {
      const { cell, what } = own[0]!;
      const { word, meant } = what;
      yield {
        at: cell.ref,
        also: own.slice(1).map((other) => other.cell.ref),
        subject: word.toLowerCase(),
        facts: { word, meant, count: own.length },
        fixes: own.flatMap((one) => corrected(one.cell, one.what)),
      };
    }
  },
});

/** What a known misspelling or an old font explains is told there. */
function strangeIn(text: string): readonly StrangeWord[] {
  const words = strangeWords(text);
  if (words.length === 0 || readLegacy(text)) return [];
  const told = findMisspellings(text).map(({ written }) => written.toLowerCase());
  const kept = words.filter(({ word }) => !told.some((one) => one.includes(word.toLowerCase())));
  return [...new Map(kept.map((word) => [word.word, word])).values()];
}

function corrected(cell: TextCell, { word, meant }: StrangeWord): Fix[] {
  if (meant === null) return [];
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "gu");
  const edits = rewritten([cell], (text) => text.normalize("NFC").replace(whole, meant));
  const label = { vi: `Ghi “${meant}”`, en: `Write “${meant}”` };
  return edits.length > 0 ? [{ safety: "review", label, edits }] : [];
}
