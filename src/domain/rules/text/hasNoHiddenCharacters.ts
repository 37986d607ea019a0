import { type HiddenKind, hiddenIn, withoutHidden } from "../../vietnamese/hiddenCharacters";
import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { defineTextRule } from "../rule";
import { rewritten } from "../textCells";

interface Facts {
  readonly count: number;
  readonly kinds: readonly HiddenKind[];
}

const KINDS: readonly HiddenKind[] = ["space", "zero-width", "control"];
const NAMES: Record<HiddenKind, { readonly vi: string; readonly en: string }> = {
  space: { vi: "dấu cách không ngắt", en: "no-break blanks" },
  "zero-width": { vi: "ký tự không có bề rộng", en: "characters without width" },
  control: { vi: "ký tự điều khiển", en: "control characters" },
};

export const hasNoHiddenCharacters = defineTextRule<Facts, readonly HiddenKind[]>({
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
  notice: ({ text }) => (withoutHidden(text) === text || readLegacy(text) ? [] : [hiddenIn(text)]),
  *find(hiding) {
    const cells = hiding.map(({ cell }) => cell);
    const [at, ...also] = cells.map(({ ref }) => ref);
    const edits = rewritten(cells, withoutHidden);
    const kinds = KINDS.filter((kind) => hiding.some(({ what }) => what.includes(kind)));
    const label = { vi: "Bỏ ký tự ẩn", en: "Remove hidden characters" };
    yield {
      at: at!,
      also,
      facts: { count: hiding.length, kinds },
      fixes: edits.length > 0 ? [{ safety: "safe", label, edits }] : [],
    };
  },
});
