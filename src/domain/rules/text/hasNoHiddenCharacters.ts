import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { definePlanRule } from "../rule";
import { rewritten, textCellsBySheet } from "../textCells";

interface Facts {
  readonly count: number;
  readonly kinds: readonly Kind[];
}

type Kind = "space" | "zero-width" | "control";

/** Line breaks are how a cell holds several lines, and leading blanks how some provinces indent: neither is hidden. */
const HIDDEN: readonly (readonly [Kind, RegExp, string])[] = [
  ["space", /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  ["zero-width", /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ""],
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  ["control", /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ""],
];
const NAMES: Record<Kind, { readonly vi: string; readonly en: string }> = {
  space: { vi: "dấu cách không ngắt", en: "no-break blanks" },
  "zero-width": { vi: "ký tự không có bề rộng", en: "characters without width" },
  control: { vi: "ký tự điều khiển", en: "control characters" },
};

export const hasNoHiddenCharacters = definePlanRule<Facts>({
  id: "text/has-no-hidden-characters",
  severity: "info",
  title: { vi: "Ô không có ký tự ẩn", en: "Cells hold no hidden characters" },
  why: {
    vi: "Ký tự không nhìn thấy, thường theo từ trang web hay PDF, làm hai ô giống hệt nhau bị coi là khác khi tìm, lọc, tra cứu.",
    en: "Characters that can't be seen, usually from a web page or a PDF, make two equal cells differ in searches, filters and look-ups.",
  },
  fix: {
    vi: "Nhận sửa an toàn: chữ và số giữ nguyên.",
    en: "Take the safe fix: words and numbers stay.",
  },
  message: {
    vi: ({ count, kinds }) => `${count} ô có ${kinds.map((kind) => NAMES[kind].vi).join(", ")}.`,
    en: ({ count, kinds }) =>
      `${count} cells hold ${kinds.map((kind) => NAMES[kind].en).join(", ")}.`,
  },
  scope: "table",
  reads: [],
  *find(plan) {
    for (const cells of textCellsBySheet(plan)) {
      const hiding = cells.filter(({ text }) => cleaned(text) !== text && !readLegacy(text));
      const [at, ...also] = hiding.map(({ ref }) => ref);
      if (!at) continue;
      const edits = rewritten(hiding, cleaned);
      const kinds = HIDDEN.flatMap(([kind, characters]) =>
        hiding.some(({ text }) => text.search(characters) >= 0) ? kind : []
      );
      const label = { vi: "Bỏ ký tự ẩn", en: "Remove hidden characters" };
      yield {
        at,
        also,
        facts: { count: hiding.length, kinds },
        fixes: edits.length > 0 ? [{ safety: "safe", label, edits }] : [],
      };
    }
  },
});

function cleaned(text: string): string {
  return HIDDEN.reduce((rest, [, characters, instead]) => rest.replace(characters, instead), text);
}
