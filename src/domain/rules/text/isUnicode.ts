import { type LegacyText, readLegacy } from "../../vietnamese/legacy/readLegacy";
import { defineTextRule } from "../rule";
import { rewritten } from "../textCells";

interface Facts {
  readonly count: number;
  readonly encodings: readonly string[];
  readonly shown: string;
  readonly meant: string;
}

export const isUnicode = defineTextRule<Facts, LegacyText>({
  id: "text/is-unicode",
  severity: "warning",
  title: {
    vi: "Chữ phải gõ bằng bảng mã Unicode",
    en: "Text must be typed in Unicode",
  },
  why: {
    vi: "Chữ gõ bằng phông TCVN3 (.VnTime) hoặc VNI chỉ đọc được khi máy có đúng phông đó, và không tìm, so sánh, tổng hợp được.",
    en: "Text typed for TCVN3 (.VnTime) or VNI fonts can be read only with those fonts, and can't be searched, compared or merged.",
  },
  fix: {
    vi: "Xem chữ đề xuất cho từng ô, nhận nếu đúng, rồi đổi phông của ô sang Times New Roman.",
    en: "Look at the text proposed for each cell, accept it where it is right, then set the font to Times New Roman.",
  },
  message: {
    vi: ({ count, encodings, shown, meant }) =>
      `${count} ô còn gõ bằng bảng mã ${encodings.join(", ")}, ví dụ “${shown}” là “${meant}”.`,
    en: ({ count, encodings, shown, meant }) =>
      `${count} cells are typed in ${encodings.join(", ")}, such as “${shown}” for “${meant}”.`,
  },
  scope: "table",
  reads: [],
  notice({ text }) {
    const read = readLegacy(text);
    return read ? [read] : [];
  },
  *find(legacy) {
    const [first, ...rest] = legacy;
    const edits = rewritten(
      legacy.map(({ cell }) => cell),
      (text) => readLegacy(text)!.meant
    );
    yield {
      at: first!.cell.ref,
      also: rest.map(({ cell }) => cell.ref),
      facts: {
        count: legacy.length,
        encodings: [...new Set(legacy.map(({ what }) => what.encoding))],
        shown: first!.cell.text,
        meant: first!.what.meant,
      },
      fixes: edits.map((edit) => ({
        safety: "review",
        label: { vi: `Ghi “${edit.after}”`, en: `Write “${edit.after}”` },
        edits: [edit],
      })),
    };
  },
});
