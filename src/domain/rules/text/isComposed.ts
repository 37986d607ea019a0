import { defineTextRule } from "../rule";
import { rewritten } from "../textCells";

interface Facts {
  readonly count: number;
}

export const isComposed = defineTextRule<Facts, "decomposed">({
  id: "text/is-composed",
  severity: "info",
  title: {
    vi: "Chữ có dấu phải là Unicode dựng sẵn",
    en: "Accented letters must be composed Unicode",
  },
  why: {
    vi: "Chữ Unicode tổ hợp trông giống chữ dựng sẵn nhưng máy coi là khác, nên tìm, lọc và so sánh với sổ khác bị sót.",
    en: "Decomposed letters look the same but are other characters, so searching, filtering and comparing books miss them.",
  },
  fix: {
    vi: "Nhận sửa an toàn, hoặc gõ lại với bộ gõ đặt ở “Unicode dựng sẵn”.",
    en: "Take the safe fix, or type again with the keyboard set to composed Unicode.",
  },
  message: {
    vi: ({ count }) => `${count} ô viết bằng Unicode tổ hợp thay vì dựng sẵn.`,
    en: ({ count }) => `${count} cells are written in decomposed Unicode.`,
  },
  scope: "table",
  reads: [],
  notice: ({ text }) => (text.normalize("NFC") === text ? [] : ["decomposed"]),
  *find(decomposed) {
    const cells = decomposed.map(({ cell }) => cell);
    const [at, ...also] = cells.map(({ ref }) => ref);
    const edits = rewritten(cells, (text) => text.normalize("NFC"));
    const label = { vi: "Chuyển sang dựng sẵn", en: "Compose the letters" };
    yield {
      at: at!,
      also,
      facts: { count: decomposed.length },
      fixes: edits.length > 0 ? [{ safety: "safe", label, edits }] : [],
    };
  },
});
