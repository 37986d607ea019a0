import { foldSpelling } from "../../notation/vietnamese";
import { indexOnce } from "../../plan/registers/indexOnce";
import { defineTextRule } from "../rule";
import type { TextCell } from "../textCells";
import { quoted } from "../tally";

interface Facts {
  readonly count: number;
  readonly examples: string;
}

export const capitalsAreAlike = defineTextRule<Facts, readonly string[]>({
  id: "text/capitals-are-alike",
  severity: "info",
  group: "presentation",
  title: {
    vi: "Từ chung không viết hoa giữa câu",
    en: "Common words have no capital inside a name",
  },
  why: {
    vi: "Cùng một từ, chỗ này viết hoa, chỗ khác viết thường, thì bảng trông không thống nhất.",
    en: "The same words with a capital here and without one there look uneven.",
  },
  fix: {
    vi: "Viết thường nếu không phải tên riêng hoặc tên văn bản.",
    en: "Write small letters unless they are a proper name or the title of a document.",
  },
  message: {
    vi: ({ count, examples }) =>
      `${count} tên viết hoa giữa câu từ mà chỗ khác viết thường, ví dụ ${examples}.`,
    en: ({ count, examples }) =>
      `${count} names have a capital inside on words that stand without one elsewhere, such as ${examples}.`,
  },
  scope: "table",
  reads: [],
  /** Every name: what is small in one tells of the capitals of another. */
  notice: ({ field, text }) => (field === "name" ? [raisedWords(text)] : []),
  *find(names) {
    if (names.every(({ what }) => what.length === 0)) return;
    const small = new Set(names.flatMap(({ cell }) => smallPairs(cell)));
    const raised = names.flatMap(({ cell, what }) => {
      const words = what.filter((one) => small.has(one.toLowerCase()));
      return words.length > 0 ? [{ ref: cell.ref, words }] : [];
    });
    const [first, ...rest] = raised;
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: {
        count: raised.length,
        examples: quoted(raised.flatMap(({ words }) => words)),
      },
    };
  },
});

/** A capital on the first of two syllables, after a small word: a proper name has one on both. */
const RAISED = /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Ll}+(?!\p{L})/gu;
const SMALL = /^\p{Ll}+$/u;
/** Titles of documents and bodies of the state, with or without a capital in good use. */
const TITLES = new Set(
  (
    "báo cáo|bộ luật|ban chấp|cách mạng|chỉ thị|chiến lược|chính phủ|chính sách|chương trình|công an|công văn|danh mục|" +
    "dự án|đảng bộ|đảng viên|đề án|đại hội|đại học|hiến pháp|hội đồng|hội nghị|kế hoạch|kết luận|luật đất|nghị định|" +
    "nghị quyết|nhà nước|nhân dân|phương án|quốc gia|quốc hội|quy chế|quy định|quy hoạch|quyết định|thông báo|thông tư|" +
    "thủ tướng|tỉnh ủy|trung tâm|trung ương|tờ trình|ủy ban|văn phòng|văn kiện|đồng bằng|khu vực|mặt trận"
  ).split("|")
);

const NONE: readonly string[] = [];

function raisedWords(text: string): readonly string[] {
  const found = text.normalize("NFC").match(RAISED);
  return found ? found.filter((words) => !TITLES.has(foldSpelling(words))) : NONE;
}

/** Every two small words that stand side by side, the first not at the start. */
const smallPairs = indexOnce(({ text }: TextCell): readonly string[] => {
  const words = text.normalize("NFC").split(/[^\p{L}]+/u);
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const small = index > 0 && next && SMALL.test(word) && SMALL.test(next);
    return small ? [`${word} ${next}`] : [];
  });
});
