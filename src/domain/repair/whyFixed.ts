import {
  type Area,
  type CellRef,
  type Snapshot,
  areaAddress,
  cellAddress,
  isCellError,
} from "../sheet";
import type { Text } from "../text";
import { referredAreas } from "./references";
import type { UnclearPlace } from "./repair";
import { type WorkTable, placeOf } from "./workTable";

/**
 * Why the rows from `first` on must stay where they are, or null where they may move up: what holds on to their places
 * (formulas, names, merged cells, hidden rows) would come to stand for other rows without a word.
 */
export function whyFixed(table: WorkTable, snapshot: Snapshot, first: number): UnclearPlace | null {
  const moving = table.rows.filter(({ index }) => index >= first);
  const hidden = moving.find((row) => row.hidden);
  if (hidden) return { at: placeOf(table, hidden.index, 0), why: HIDDEN };
  const { merges } = table.headings.sheet;
  const merged =
    merges === "unknown"
      ? undefined
      : merges.find(({ top, bottom }) => bottom >= first && top <= table.bottom);
  if (merged) return { at: placeOf(table, merged.top, merged.left), why: mergedSentence(merged) };
  for (const { index, cells } of moving) {
    const column = cells.findIndex(
      ({ value, formula }) => formula !== undefined || isCellError(value)
    );
    if (column >= 0) return { at: placeOf(table, index, column), why: COMPUTED };
  }
  return referring(table, snapshot, first);
}

/** The first formula or name that means some of the moving rows, and not all of them. */
function referring(table: WorkTable, snapshot: Snapshot, first: number): UnclearPlace | null {
  const own = table.headings.sheet.name;
  const meansPart = (formula: string, home: string | null): boolean =>
    referredAreas(formula).some(
      ({ sheet, area }) =>
        (sheet ?? home)?.toLowerCase() === own.toLowerCase() &&
        area.bottom >= first &&
        area.top <= table.bottom &&
        !(area.top <= first && area.bottom >= table.bottom)
    );
  for (const { name, rows } of snapshot.sheets) {
    for (const { index, formulas = [] } of rows) {
      const column = formulas.findIndex((one) => one !== undefined && meansPart(one, name));
      if (column >= 0) {
        const at: CellRef = { sheet: name, cell: cellAddress(index, column) };
        return { at, why: REFERRED };
      }
    }
  }
  const name = snapshot.names.find(({ refersTo, sheet }) => meansPart(refersTo, sheet));
  return name ? { at: placeOf(table, first, 0), why: namedSentence(name.name) } : null;
}

const HIDDEN: Text = {
  vi: "Bảng có dòng ẩn hoặc đang lọc nên chưa nối dòng, chưa bỏ tiêu đề lặp. Hãy bỏ lọc, bỏ ẩn rồi làm lại.",
  en: "The table has hidden or filtered rows, so no rows were joined or dropped. Show them all, then try again.",
};
const COMPUTED: Text = {
  vi: "Phần bảng phải dồn lên có công thức hoặc ô lỗi, dồn dòng sẽ làm sai công thức, nên chưa nối dòng, chưa bỏ tiêu đề lặp. Hãy chuyển công thức thành giá trị, hoặc xóa dòng bằng tay.",
  en: "The rows that would move up hold formulas or errors, which moving would break, so no rows were joined or dropped. Turn the formulas into values, or delete the rows by hand.",
};
const REFERRED: Text = {
  vi: "Công thức ở ô này chỉ tới một phần bảng, dồn dòng sẽ làm nó chỉ sang dòng khác, nên chưa nối dòng, chưa bỏ tiêu đề lặp. Hãy để công thức chỉ tới cả bảng, hoặc xóa dòng bằng tay.",
  en: "The formula in this cell means a part of the table; moving rows would give it other rows, so no rows were joined or dropped. Let it mean the whole table, or delete the rows by hand.",
};

function mergedSentence(area: Area): Text {
  const address = areaAddress(area);
  return {
    vi: `Bảng có ô gộp (${address}), dồn dòng sẽ mất nội dung, nên chưa nối dòng, chưa bỏ tiêu đề lặp. Hãy bỏ gộp ô rồi làm lại.`,
    en: `The table has merged cells (${address}); moving rows would lose text, so no rows were joined or dropped. Unmerge them, then try again.`,
  };
}

function namedSentence(name: string): Text {
  return {
    vi: `Tên “${name}” chỉ tới một phần bảng, dồn dòng sẽ làm nó chỉ sang dòng khác, nên chưa nối dòng, chưa bỏ tiêu đề lặp. Hãy xóa hoặc sửa tên đó (Công thức > Trình quản lý tên).`,
    en: `The name “${name}” means a part of the table; moving rows would give it other rows, so no rows were joined or dropped. Delete or correct it (Formulas > Name Manager).`,
  };
}
